import { describe, expect, it } from "vitest";
import { ask } from "./in-memory.js";
import {
  asOf,
  claimOf,
  documentOf,
  eventOf,
  type Given,
  inputOf,
  memberOf,
  onDay,
  recordOf,
  rowClaimOf,
  sinceDay,
} from "./rows.js";

const digest = documentOf(
  "digest.txt",
  [
    "Rockets hit the base.",
    "Two Americans and one Iraqi were hurt.",
    "Of 17 missiles, 15 were shot down.",
    "The toll is 140.",
  ],
  {
    title: "A day",
    publisher: "Us",
    published: "2024-01-21",
    url: "https://example.org/a",
    restates: [{ publisher: "The Paper", published: "2024-01-20", title: null, url: null }],
  },
);
const wire = documentOf("wire.txt", [
  "The base came under fire.",
  "Four were wounded, said the army.",
  "Two missiles got through.",
]);

const hit = claimOf("event", digest, "Rockets hit the base", { ...onDay("2024-01-20"), country: ["IQ"] });
const fire = claimOf("event", wire, "base came under fire", { said_by: "us" });
const attack = eventOf([hit, fire], {
  ...onDay("2024-01-20"),
  country: ["IQ"],
  time: "2024-01-20T15:30:00Z",
});
const links = [
  memberOf(attack, hit.claim_id),
  memberOf(attack, fire.claim_id, { source_group: hit.claim_id }),
];
const about = hit.claim_id;

const rows = (given: Given, sql: string) =>
  ask(inputOf("unused", { documents: [digest, wire], events: [attack], members: links, ...given }), sql);

describe("figures", () => {
  it.each([
    ["exact", 16, null, 16, 16, false, false, "16"],
    ["at_least", 16, null, 16, null, false, false, "at least 16"],
    ["more_than", 2500, null, 2500, null, true, false, "more than 2500"],
    ["less_than", 16, null, null, 16, false, true, "fewer than 16"],
    ["at_most", 16, null, null, 16, false, false, "up to 16"],
    ["about", 100, null, 90, 110, false, false, "about 100"],
    ["between", 20, 30, 20, 30, false, false, "20–30"],
    ["vague", null, null, null, null, false, false, "an unstated number"],
    ["exact", 2.5, null, 2.5, 2.5, false, false, "2.5"],
  ] as const)(
    "reads %s %s %s as an interval and in words",
    async (qualifier, value, value_high, low, high, low_open, high_open, figure) => {
      const count = rowClaimOf("event_count", "t.csv", 2, 0, { qualifier, value, value_high });
      const [row] = await rows(
        { claims: [hit, fire, count] },
        "SELECT * EXCLUDE (claim_id, is_single) FROM figures",
      );
      expect(row).toEqual({
        low,
        high,
        low_open,
        high_open,
        figure,
      });
    },
  );
});

describe("slots", () => {
  const guessed = {
    ...fire,
    country: ["IQ"],
    country_basis: "chain" as const,
    country_at: { start: 0, end: 8 },
  };
  const claims = [hit, guessed];

  it("say where each came from, in its words", async () => {
    const sql = "SELECT slot, value, basis, words FROM claim_slots WHERE file = 'wire.txt'";
    expect(await rows({ claims }, sql)).toEqual([
      { slot: "country", value: "IQ", basis: "chain", words: "The base" },
    ]);
    expect(await rows({ claims }, sql.replace("wire", "digest"))).toEqual([
      { slot: "country", value: "IQ", basis: "stated", words: null },
      { slot: "date", value: "2024-01-20", basis: "stated", words: null },
    ]);
  });

  it("can be had as their clauses state them, and no more", async () => {
    const sql = "SELECT country, country_basis, date, date_reading FROM stated_claims ORDER BY file";
    expect(await rows({ claims }, sql)).toEqual([
      { country: ["IQ"], country_basis: "stated", date: "2024-01-20", date_reading: "unknown" },
      { country: [], country_basis: "chain", date: null, date_reading: "unknown" },
    ]);
  });
});

describe("evidence", () => {
  it("of a report is its words, its place and its source, and for a digest what it restates", async () => {
    const count = claimOf("event_count", digest, "toll is 140", {
      value: 140,
      said_by: "us",
      said_by_words: "the Pentagon",
    });
    const [row] = await rows({ claims: [hit, fire, count] }, "FROM attack_counts");
    expect(row).toMatchObject({
      quote: "toll is 140",
      file: "digest.txt",
      line: null,
      char_start: count.char_start,
      char_end: count.char_end,
      document_id: digest.document_id,
      publisher: "Us",
      published: "2024-01-21",
      title: "A day",
      url: "https://example.org/a",
      restates_publisher: "The Paper",
      said_by: "us",
      said_by_words: "the Pentagon",
      certainty: "asserted",
      claim_id: count.claim_id,
    });
  });

  it("of a row is its cells, its line and the source that it names", async () => {
    const count = rowClaimOf("event_count", "t.csv", 7, 0, {
      value: 13,
      qualifier: "at_least",
      ...asOf("2023-10-24"),
      ...sinceDay("2023-10-17"),
      country: ["IQ", "SY"],
      said_by: "us",
      said_by_words: "Pentagon",
      source: "A site",
      source_url: "https://example.org/t",
    });
    const [row] = await rows({ claims: [hit, fire, count] }, "FROM attack_counts");
    expect(row).toMatchObject({
      quote:
        "kind: event_count; figure: at least 13; event_type: attack; as_of: 2023-10-24; since: 2023-10-17; country: IQ, SY; said_by: Pentagon",
      file: "t.csv",
      line: 7,
      char_start: null,
      document_id: null,
      publisher: "A site",
      published: null,
      url: "https://example.org/t",
      restates_publisher: null,
    });
  });
});

describe("views of figures", () => {
  it("attack_counts gives intervals, area and window, dated ones first, and adds nothing up", async () => {
    const counts = [
      rowClaimOf("event_count", "t.csv", 2, 0, { value: 20 }),
      rowClaimOf("event_count", "t.csv", 3, 0, {
        ...asOf("2024-01-20"),
        ...sinceDay("2023-10-17"),
        value: 140,
        qualifier: "more_than",
        country: ["SY", "IQ"],
      }),
    ];
    expect(
      await rows(
        { claims: [hit, fire, ...counts] },
        "SELECT as_of, value, low, high, low_open, since, area, country FROM attack_counts",
      ),
    ).toEqual([
      {
        as_of: "2024-01-20",
        value: 140,
        low: 140,
        high: null,
        low_open: true,
        since: "2023-10-17",
        area: "IQ+SY",
        country: ["SY", "IQ"],
      },
      { as_of: null, value: 20, low: 20, high: 20, low_open: false, since: null, area: null, country: [] },
    ]);
  });

  it("troop_levels keeps what is planned apart", async () => {
    const claims = [
      rowClaimOf("troop_level", "t.csv", 2, 0, {
        ...asOf("2024-01-02"),
        value: 900,
        country: ["SY"],
        place: "Al-Tanf",
      }),
      rowClaimOf("troop_level", "t.csv", 3, 0, {
        ...asOf("2024-01-03"),
        value: 1500,
        change: "planned",
        country: ["IQ"],
      }),
    ];
    expect(
      await rows(
        { claims: [hit, fire, ...claims] },
        "SELECT as_of, value, change, area, place FROM troop_levels",
      ),
    ).toEqual([
      { as_of: "2024-01-02", value: 900, change: "level", area: "SY", place: "Al-Tanf" },
      { as_of: "2024-01-03", value: 1500, change: "planned", area: "IQ", place: null },
    ]);
  });

  it("casualties and munitions name the event that they are about", async () => {
    const hurt = claimOf("casualty", wire, "Four were wounded", { value: 4, about: fire.claim_id });
    const shot = claimOf("munition_count", digest, "15 were shot down", {
      value: 15,
      outcome: "intercepted",
      about,
    });
    const given = { claims: [hit, fire, hurt, shot] };
    expect(await rows(given, "SELECT outcome, value, about, event_id FROM casualties")).toEqual([
      { outcome: "injured", value: 4, about: fire.claim_id, event_id: attack.event_id },
    ]);
    expect(await rows(given, "SELECT munition, outcome, value, event_id FROM munitions")).toEqual([
      { munition: "missile", outcome: "intercepted", value: 15, event_id: attack.event_id },
    ]);
  });
});

describe("what is inferred", () => {
  const inferred = { country_basis: "dateline", actor: ["houthis"], actor_basis: "chain" } as const;

  it("is with each claim's evidence", async () => {
    const count = claimOf("event_count", digest, "toll is 140", { value: 140, country: ["IQ"], ...inferred });
    expect(await rows({ claims: [hit, fire, count] }, "SELECT inferred FROM attack_counts")).toEqual([
      {
        inferred: [
          { slot: "actor", basis: "chain" },
          { slot: "country", basis: "dateline" },
        ],
      },
    ]);
  });

  it("is of an event what no member states in its own clause", async () => {
    const claims = [
      { ...hit, country_basis: "dateline" as const },
      { ...fire, country: ["IQ"], country_basis: "chain" as const },
    ];
    const sql = "SELECT inferred FROM strike_chronology";
    expect(await rows({ claims }, sql)).toEqual([{ inferred: [{ slot: "country", basis: "chain" }] }]);
    expect(await rows({ claims: [hit, ...claims.slice(1)] }, sql)).toEqual([{ inferred: [] }]);
  });
});

describe("strike_chronology", () => {
  const chronology = (claims: Given["claims"], columns: string, given: Given = {}) =>
    rows({ claims: [hit, fire, ...(claims ?? [])], ...given }, `SELECT ${columns} FROM strike_chronology`);

  it("counts reports and independent sources, and names whom the digests restate", async () => {
    const columns = "date, time, reports, independent_sources, digest_of, members, len(quotes) AS quotes";
    expect(await chronology([], columns)).toEqual([
      {
        date: "2024-01-20",
        time: "2024-01-20 15:30:00+00",
        reports: "2",
        independent_sources: "1",
        digest_of: ["The Paper"],
        members: [hit.claim_id, fire.claim_id],
        quotes: "2",
      },
    ]);
    const [row] = await chronology([], "quotes[2] AS quote");
    expect(row).toEqual({
      quote: {
        quote: "base came under fire",
        file: "wire.txt",
        line: null,
        publisher: null,
        published: null,
        url: null,
        said_by: "us",
        inferred: [],
        claim_id: fire.claim_id,
        document_id: fire.document_id,
      },
    });
  });

  it("gives the reported figures, one where all agree, a span where they differ", async () => {
    const two = claimOf("casualty", digest, "Two Americans", { value: 2, about });
    const four = claimOf("casualty", wire, "Four were wounded", { value: 4, about: fire.claim_id });
    expect(await chronology([two], "killed, injured, munitions")).toEqual([
      { killed: null, injured: "2", munitions: null },
    ]);
    expect(await chronology([two, four], "injured")).toEqual([{ injured: "2–4" }]);
    const more = claimOf("casualty", wire, "Four were wounded", { value: 4, qualifier: "more_than", about });
    expect(await chronology([two, more], "injured")).toEqual([{ injured: "2, more than 4" }]);
    const dozens = claimOf("casualty", wire, "Four were wounded", { value: null, qualifier: "vague", about });
    expect(await chronology([dozens], "injured")).toEqual([{ injured: "an unstated number" }]);
    expect(await chronology([two, dozens], "injured")).toEqual([{ injured: "2" }]);
  });

  it("keeps two sides apart, and joint figures under their name", async () => {
    const americans = claimOf("casualty", digest, "Two Americans", { value: 2, about, target: ["us"] });
    const iraqi = claimOf("casualty", digest, "one Iraqi", { about, target: ["iraq"] });
    expect(await chronology([americans, iraqi], "injured")).toEqual([{ injured: "2 (us); 1 (iraq)" }]);
    const joint = claimOf("casualty", wire, "Four were wounded", {
      value: 4,
      outcome: "killed_or_injured",
      about,
    });
    expect(await chronology([joint], "injured")).toEqual([{ injured: "4 killed or injured" }]);
  });

  it("does not count a part beside its whole, nor what is only possible", async () => {
    const whole = claimOf("casualty", wire, "Four were wounded", { value: 4, about });
    const part = claimOf("casualty", digest, "Two Americans", { value: 2, about, part_of: whole.claim_id });
    const feared = claimOf("casualty", digest, "one Iraqi", { value: 9, about, certainty: "possible" });
    expect(await chronology([whole, part, feared], "injured")).toEqual([{ injured: "4" }]);
  });

  it("writes munitions in the order of their flight", async () => {
    const through = claimOf("munition_count", wire, "Two missiles got through", {
      value: 2,
      outcome: "impacted",
      about,
    });
    const fired = claimOf("munition_count", digest, "Of 17 missiles", { value: 17, about });
    expect(await chronology([through, fired], "munitions")).toEqual([
      { munitions: "17 launched, 2 impacted" },
    ]);
    const drones = claimOf("munition_count", digest, "15 were shot down", {
      value: 5,
      munition: "attack-drone",
      about,
    });
    expect(await chronology([fired, drones], "munitions")).toEqual([
      { munitions: "17 missile and 5 attack drone launched" },
    ]);
  });

  it("takes in records, their estimates and their coders' words", async () => {
    const record = recordOf("ged.csv", 2, { notes: "A base was shelled." });
    const members = [...links, memberOf(attack, record.record_id, { member_kind: "record" })];
    expect(
      await chronology([], "killed, reports, quotes[2].quote AS words", { records: [record], members }),
    ).toEqual([{ killed: "2–5", reports: "3", words: "A base was shelled." }]);
  });

  it("puts undated events last", async () => {
    const later = eventOf([{ claim_id: "zz" }], { country: ["IQ"] });
    const earlier = eventOf([{ claim_id: "yy" }], onDay("2023-12-25"));
    expect(await chronology([], "date", { events: [later, attack, earlier] })).toEqual([
      { date: "2023-12-25" },
      { date: "2024-01-20" },
      { date: null },
    ]);
  });
});

describe("claims_and_records", () => {
  it("shows a record as an event and its dead as a casualty", async () => {
    const records = [
      recordOf("ged.csv", 2),
      recordOf("ged.csv", 3, { fatalities_low: 1, fatalities_best: 1, fatalities_high: 1 }),
      recordOf("ged.csv", 4, { fatalities_low: null, fatalities_best: null, fatalities_high: null }),
    ];
    const columns = "member_kind, kind, event_type, value, value_high, qualifier, dataset, line";
    const record = { member_kind: "record", event_type: "State-based", dataset: "UCDP GED" };
    const none = { value: null, value_high: null, qualifier: null };
    expect(
      await rows(
        { claims: [hit, fire], records },
        `SELECT ${columns} FROM claims_and_records WHERE file <> 'wire.txt'`,
      ),
    ).toEqual([
      { member_kind: "claim", kind: "event", event_type: "attack", ...none, dataset: null, line: null },
      { ...record, kind: "casualty", value: 2, value_high: 5, qualifier: "between", line: 2 },
      { ...record, kind: "event", ...none, line: 2 },
      { ...record, kind: "casualty", value: 1, value_high: null, qualifier: "exact", line: 3 },
      { ...record, kind: "event", ...none, line: 3 },
      { ...record, kind: "event", ...none, line: 4 },
    ]);
  });
});
