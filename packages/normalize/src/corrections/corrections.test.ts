import { Claim, type Document, noSlotFields, type PlacedCorrection } from "@sitrep/model";
import { describe, expect, it } from "vitest";
import { applyCorrections, orphanedLines } from "./apply-corrections.js";
import { readingText } from "./fields.js";

const TEXT =
  "The army said 20 attacks had hit bases in Iraq, and 3 soldiers died. About 900 troops are in Syria.";
const DOCUMENT: Document = {
  document_id: "d1",
  file: "a.txt",
  file_hash: "h",
  form: "text",
  encoding: "utf-8",
  title: null,
  publisher: "The Example",
  url: null,
  published: "2024-01-23",
  published_at: null,
  published_basis: "page",
  zone: null,
  restates: [],
  language: "en",
  text: TEXT,
  sentences: [
    { ordinal: 0, start: 0, end: 68, part: "body", block: 0, item: false, speaker: null },
    { ordinal: 1, start: 69, end: TEXT.length, part: "body", block: 0, item: false, speaker: null },
  ],
};

const shared = {
  document_id: "d1",
  file: "a.txt",
  file_hash: "h",
  line: null,
  sentence: 0,
  rule: "r",
  also_at: [],
  certainty: "asserted",
  said_by: null,
  said_by_words: null,
  said_by_kind: null,
  via: null,
  via_words: null,
  actor: [],
  target: ["us"],
  country: ["IQ"],
  place: null,
  place_id: null,
  as_of: "2024-01-23",
  as_of_from: "2024-01-23",
  as_of_to: "2024-01-23",
  as_of_basis: "published",
  part_of: null,
  source: null,
  source_url: null,
  ...noSlotFields,
} as const;
const window = {
  since: null,
  since_from: null,
  since_to: null,
  since_words: null,
  until: null,
  until_from: null,
  until_to: null,
  until_words: null,
};
const counted = { value_high: null, qualifier: "exact" } as const;
const EVENT = Claim.parse({
  ...shared,
  kind: "event",
  claim_id: "e",
  quote: "attacks",
  char_start: 17,
  char_end: 24,
  event_type: "attack",
  date: null,
  date_from: null,
  date_to: null,
  date_words: null,
  date_reading: "unknown",
  time: null,
  time_words: null,
  munition: [],
});
const COUNT = Claim.parse({
  ...shared,
  ...window,
  ...counted,
  kind: "event_count",
  claim_id: "c",
  quote: "20 attacks",
  char_start: 14,
  char_end: 24,
  event_type: "attack",
  value: 20,
});
const DEAD = Claim.parse({
  ...shared,
  ...window,
  ...counted,
  kind: "casualty",
  claim_id: "k",
  quote: "3 soldiers died",
  char_start: 52,
  char_end: 67,
  outcome: "killed",
  value: 3,
  about: "e",
  about_basis: "sentence",
});
const CLAIMS = [EVENT, COUNT, DEAD];

const line = (over: Partial<PlacedCorrection>): PlacedCorrection => ({
  who: "mk",
  action: "set",
  claim: "c",
  document: "d1",
  kind: "event_count",
  char_start: 14,
  char_end: 24,
  quote: "20 attacks",
  field: "figure",
  from: "20",
  to: "at least 20",
  why: "",
  when: "",
  file: "corrections.csv",
  line: 2,
  ...over,
});
const apply = (...lines: readonly PlacedCorrection[]) =>
  applyCorrections(
    CLAIMS,
    lines.map((it, at) => ({ ...it, line: at + 2 })),
    DOCUMENT,
  );
const claimOf = (result: ReturnType<typeof apply>, id: string) =>
  result.claims.find(({ claim_id }) => claim_id === id);
const statesOf = (result: ReturnType<typeof apply>) => result.outcomes.map(({ state }) => state);

describe("a line that sets a field", () => {
  it("changes the claim and keeps what the program read", () => {
    const result = apply(line({}));
    expect(claimOf(result, "c")).toMatchObject({
      value: 20,
      qualifier: "at_least",
      corrected: [{ field: "figure", read: "20", who: "mk" }],
    });
    expect(result.outcomes).toMatchObject([{ state: "applied", claim_id: "c", read: "20" }]);
    expect(result.issues).toEqual([]);
  });

  it.each([
    ["figure", "20-25", { value: 20, value_high: 25, qualifier: "between" }],
    ["figure", "more than 20", { qualifier: "more_than" }],
    ["actor", "houthis", { actor: ["houthis"], actor_basis: "person", actor_at: null }],
    ["target", "", { target: [], target_basis: null }],
    ["country", "Syria; JO", { country: ["SY", "JO"], country_basis: "person" }],
    ["place", "Erbil", { place: "Erbil", place_basis: "person" }],
    ["said_by", "Pentagon", { said_by: "pentagon", said_by_words: "Pentagon" }],
    ["certainty", "denied", { certainty: "denied" }],
    ["event_type", "strike", { event_type: "strike" }],
    ["as_of", "2024-01-20", { as_of: "2024-01-20", as_of_basis: "stated", date_basis: "person" }],
    ["since", "2023-10-17", { since_from: "2023-10-17", since_words: "2023-10-17", date_basis: "person" }],
    ["until", "2024-01", { until: "2024-01", until_to: "2024-01-31" }],
  ] as const)("%s to %j", (field, to, wanted) => {
    const result = apply(line({ field, from: "", to }));
    expect(claimOf(result, "c")).toMatchObject(wanted);
    expect(Claim.safeParse(claimOf(result, "c")).success).toBe(true);
    expect(statesOf(result)).toEqual(["applied"]);
  });

  it("sets the day of an event, and drops an hour that was of another", () => {
    const event = {
      claim: "e",
      kind: "event",
      char_start: 17,
      char_end: 24,
      field: "date",
      from: "",
      to: "2024-01-20",
    } as const;
    expect(claimOf(apply(line(event)), "e")).toMatchObject({
      date: "2024-01-20",
      date_reading: "explicit",
      date_basis: "person",
      time: null,
    });
  });

  it("is confirmed where the program reads the same by now, and changes nothing", () => {
    const result = apply(line({ from: "19", to: "20" }));
    expect(statesOf(result)).toEqual(["confirmed"]);
    expect(claimOf(result, "c")).toEqual(COUNT);
  });

  it("holds where the program reads a third thing meanwhile, and says so", () => {
    const result = apply(line({ from: "19" }));
    expect(statesOf(result)).toEqual(["changed-under"]);
    expect(claimOf(result, "c")).toMatchObject({ qualifier: "at_least" });
  });

  it.each([
    ["figure", "a lot of them"],
    ["actor", "nobody-we-know"],
    ["country", "Atlantis"],
    ["date", "2024-01-20"],
    ["outcome", "killed"],
    ["certainty", "perhaps"],
    ["since", "2024-02-31"],
  ] as const)("is told and changes nothing where %s cannot be %j", (field, to) => {
    const result = apply(line({ field, from: "", to }));
    expect(result.claims).toEqual(CLAIMS);
    expect(statesOf(result)).toEqual(["orphaned"]);
    expect(result.issues).toMatchObject([{ code: "correction-value", line: 2 }]);
  });
});

describe("the order of the lines", () => {
  it("lets a later line of the same person supersede", () => {
    const result = apply(line({ to: "21" }), line({ to: "22" }));
    expect(statesOf(result)).toEqual(["superseded", "applied"]);
    expect(claimOf(result, "c")).toMatchObject({ value: 22, corrected: [{ read: "20" }] });
  });
  it("shows what two people set differently, and the later holds", () => {
    const result = apply(line({ to: "21" }), line({ who: "jo", to: "22" }));
    expect(statesOf(result)).toEqual(["superseded", "contested"]);
    expect(claimOf(result, "c")).toMatchObject({ value: 22 });
  });
  it("is no contest where both say the same", () => {
    expect(statesOf(apply(line({ to: "21" }), line({ who: "jo", to: "21" })))).toEqual([
      "superseded",
      "applied",
    ]);
  });
  it("takes a line back", () => {
    const result = apply(line({}), line({ action: "undo", to: "" }));
    expect(statesOf(result)).toEqual(["superseded", "applied"]);
    expect(result.claims).toEqual(CLAIMS);
  });
  it("is told of an undo that finds nothing", () => {
    const result = apply(line({ action: "undo", claim: "never", to: "" }));
    expect(statesOf(result)).toEqual(["orphaned"]);
    expect(result.issues).toMatchObject([{ code: "correction-orphaned", line: 2 }]);
  });
});

describe("a claim that people reject", () => {
  it("is left out, and nothing refers to it", () => {
    const event = {
      claim: "e",
      kind: "event",
      char_start: 17,
      char_end: 24,
      field: null,
      from: "",
      to: "",
    } as const;
    const result = apply(line({ ...event, action: "reject" }));
    expect(result.claims.map(({ claim_id }) => claim_id)).toEqual(["c", "k"]);
    expect(claimOf(result, "k")).toMatchObject({ about: null, about_basis: null });
    expect(result.outcomes).toMatchObject([{ state: "applied", claim_id: "e" }]);
  });
  it("comes back when the line is taken back", () => {
    const whole = { field: null, from: "", to: "" } as const;
    const result = apply(line({ ...whole, action: "reject" }), line({ ...whole, action: "undo" }));
    expect(result.claims).toEqual(CLAIMS);
  });
});

describe("a claim that was missed", () => {
  const troops = {
    action: "add",
    claim: "",
    kind: "troop_level",
    char_start: 69,
    char_end: 85,
    field: null,
    from: "",
    quote: "About 900 troops",
  } as const;
  it("is added with its words and what they state", () => {
    const result = apply(line({ ...troops, to: "figure: about 900 | country: SY | actor: us" }));
    const added = result.claims.at(-1);
    expect(added).toMatchObject({
      kind: "troop_level",
      value: 900,
      qualifier: "about",
      country: ["SY"],
      country_basis: "person",
      quote: "About 900 troops",
      sentence: 1,
      as_of: "2024-01-23",
      rule: "correction/add",
    });
    expect(Claim.safeParse(added).success).toBe(true);
    expect(result.outcomes).toMatchObject([{ state: "applied", claim_id: added?.claim_id }]);
  });
  it.each([
    ["country: SY", "figure, as every troop_level has"],
    ["figure: 4 | nonsense", "what the words state, as field: value | field: value"],
  ])("is told where it says %j", (to, expected) => {
    const result = apply(line({ ...troops, to }));
    expect(result.claims).toEqual(CLAIMS);
    expect(result.issues).toMatchObject([
      { code: "correction-value", expected: expect.stringContaining(expected.slice(0, 20)) },
    ]);
  });
  it("can be set, rejected and taken back as any other", () => {
    const add = line({ ...troops, to: "figure: about 900" });
    const id = apply(add).outcomes[0]?.claim_id ?? "";
    const own = { claim: id, kind: "troop_level", char_start: 69, char_end: 85, from: "" } as const;
    const set = apply(add, line({ ...own, field: "country", to: "SY" }));
    expect(claimOf(set, id)).toMatchObject({ country: ["SY"] });
    expect(statesOf(set)).toEqual(["applied", "applied"]);
    const whole = { ...own, field: null, to: "" } as const;
    expect(claimOf(apply(add, line({ ...whole, action: "reject" })), id)).toBeUndefined();
    const undone = apply(add, line({ ...whole, action: "undo" }));
    expect(undone.claims).toEqual(CLAIMS);
    expect(statesOf(undone)).toEqual(["superseded", "applied"]);
  });
});

describe("an id that is gone", () => {
  it("is found again by the one claim of its kind over the same words", () => {
    const result = apply(line({ claim: "older" }));
    expect(result.outcomes).toMatchObject([{ state: "re-anchored", claim_id: "c" }]);
    expect(claimOf(result, "c")).toMatchObject({ qualifier: "at_least" });
  });
  it.each([
    ["no claim lies there", { char_start: 60, char_end: 61 }],
    ["another kind lies there", { kind: "troop_level" }],
  ] as const)("is told where %s", (_, over) => {
    const result = apply(line({ claim: "older", ...over }));
    expect(statesOf(result)).toEqual(["orphaned"]);
    expect(result.issues).toMatchObject([{ code: "correction-orphaned", line: 2, file: "corrections.csv" }]);
  });
  it("is told of a document that is gone as well", () => {
    const lost = orphanedLines([line({ document: "gone", line: 7 })], [{ line: 2 }]);
    expect(lost.outcomes).toMatchObject([{ state: "orphaned", line: 7 }]);
    expect(lost.issues).toMatchObject([{ code: "correction-orphaned", line: 7 }]);
  });
});

it("gives each line one outcome, whatever they say", () => {
  const actions = ["accept", "reject", "set", "undo", "add"] as const;
  const lines = Array.from({ length: 200 }, (_, at) =>
    line({
      action: actions[at % 5] ?? "set",
      claim: ["c", "e", "k", "gone"][at % 4] ?? "c",
      kind: (["event_count", "event", "casualty"] as const)[at % 3] ?? "event",
      who: at % 2 === 0 ? "mk" : "jo",
      field: at % 5 === 2 ? "country" : null,
      to: ["IQ", "SY", "", "Atlantis", "figure: 4"][at % 7] ?? "JO",
    }),
  );
  const result = apply(...lines);
  expect(result.outcomes.map((it) => it.line)).toEqual(lines.map((_, at) => at + 2));
  for (const claim of result.claims) expect(Claim.safeParse(claim).success).toBe(true);
});

describe("a judgement of a claim as a whole", () => {
  const whole = { field: null, to: "", from: readingText(COUNT) };
  it("says all that was read, as people write it", () => {
    expect(readingText(COUNT)).toContain("figure: 20 | event_type: attack | certainty: asserted");
  });
  it.each(["accept", "unsure"] as const)("%s leaves the claim as it was read", (action) => {
    const result = apply(line({ ...whole, action }));
    expect(result.claims).toEqual(CLAIMS);
    expect(result.outcomes).toMatchObject([{ state: "applied", claim_id: "c" }]);
  });
  it.each(["accept", "reject", "unsure"] as const)("%s of another reading is told", (action) => {
    const result = apply(line({ ...whole, action, from: "figure: 21" }));
    expect(result.outcomes).toMatchObject([{ state: "changed-under", claim_id: "c" }]);
  });
  it("is contested where two people differ, and the later holds", () => {
    const result = apply(
      line({ ...whole, action: "accept" }),
      line({ ...whole, action: "reject", who: "jo" }),
    );
    expect(result.outcomes.map(({ state }) => state)).toEqual(["superseded", "contested"]);
    expect(result.claims.map(({ claim_id }) => claim_id)).not.toContain("c");
  });
  it("goes with what one says later: unsure takes back one's own reject", () => {
    const result = apply(line({ ...whole, action: "reject" }), line({ ...whole, action: "unsure" }));
    expect(result.outcomes.map(({ state }) => state)).toEqual(["superseded", "applied"]);
    expect(result.claims).toEqual(CLAIMS);
  });
});
