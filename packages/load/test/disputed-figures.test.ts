import type { CasualtyClaim, Claim, EventCountClaim } from "@sitrep/model";
import { describe, expect, it } from "vitest";
import { ask } from "./in-memory.js";
import {
  asOf,
  claimOf,
  documentOf,
  eventOf,
  inputOf,
  memberOf,
  onDay,
  rowClaimOf,
  sinceDay,
} from "./rows.js";

const left = documentOf("left.txt", [
  "There were 140 attacks.",
  "Three soldiers were hurt.",
  "Others say 160 attacks.",
]);
const right = documentOf("right.txt", ["There were 150 attacks.", "Five soldiers were hurt."]);

const disputes = async (...claims: Claim[]) => {
  const event = claimOf("event", left, "Three soldiers", onDay("2024-01-20"));
  const attack = eventOf([event], onDay("2024-01-20"));
  const members = [memberOf(attack, event.claim_id)];
  const input = inputOf("unused", {
    documents: [left, right],
    claims: [event, ...claims],
    events: [attack],
    members,
  });
  return ask(input, "FROM disputed_figures");
};

type Change = Partial<EventCountClaim>;
const same: Change = {
  ...asOf("2024-01-20"),
  ...sinceDay("2023-10-17"),
  actor: ["iran-backed-militias"],
  country: ["IQ", "SY"],
};
const first = (change: Change = {}) =>
  claimOf("event_count", left, "140 attacks", { value: 140, ...same, ...change });
const second = (change: Change = {}) =>
  claimOf("event_count", right, "150 attacks", { value: 150, ...same, ...change });

describe("disputed_figures", () => {
  it("shows both figures with their words and sources, the earlier to the left", async () => {
    const claims = [
      second(),
      first({ ...asOf("2024-01-19"), value: 155, said_by: "us", said_by_words: "Pentagon" }),
    ];
    expect(await disputes(...claims)).toEqual([
      {
        kind: "event_count",
        type_or_outcome: "attack",
        actor: ["iran-backed-militias"],
        target: [],
        area: "IQ+SY",
        since: "2023-10-17",
        since_words: null,
        left_value: 155,
        left_value_high: null,
        left_qualifier: "exact",
        left_figure: "155",
        left_as_of: "2024-01-19",
        left_certainty: "asserted",
        left_said_by: "us",
        left_said_by_words: "Pentagon",
        left_publisher: null,
        left_restates_publisher: null,
        left_quote: "140 attacks",
        left_file: "left.txt",
        left_line: null,
        left_url: null,
        left_claim_id: claims[1]?.claim_id,
        left_claims: [claims[1]?.claim_id],
        right_value: 150,
        right_value_high: null,
        right_qualifier: "exact",
        right_figure: "150",
        right_as_of: "2024-01-20",
        right_certainty: "asserted",
        right_said_by: null,
        right_said_by_words: null,
        right_publisher: null,
        right_restates_publisher: null,
        right_quote: "150 attacks",
        right_file: "right.txt",
        right_line: null,
        right_url: null,
        right_claim_id: claims[0]?.claim_id,
        right_claims: [claims[0]?.claim_id],
        days_apart: "1",
        event_id: null,
      },
    ]);
  });

  const disagree: [why: string, Change, Change][] = [
    ["two exact figures of one day", {}, {}],
    ["more than 140 against exactly 140", { qualifier: "more_than" }, { value: 140 }],
    ["at least 160 against up to 150", { value: 160, qualifier: "at_least" }, { qualifier: "at_most" }],
    ["about 100 against 150", { value: 100, qualifier: "about" }, {}],
    ["between 100 and 120 against 150", { value: 100, value_high: 120, qualifier: "between" }, {}],
    ["fewer than 150 against exactly 150", { value: 150, qualifier: "less_than" }, {}],
    [
      "windows of which one is vaguer",
      { since: "2023-10", since_from: "2023-10-01", since_to: "2023-10-31" },
      {},
    ],
    [
      "no window on either side",
      { since: null, since_from: null, since_to: null },
      { since: null, since_from: null, since_to: null },
    ],
    ["actors in another order", { actor: ["us", "iraq"] }, { actor: ["iraq", "us"] }],
    ["countries in another order", { country: ["SY", "IQ"] }, {}],
    ["a running count that fell", { value: 160 }, { ...asOf("2024-01-23") }],
    ["a denial", { value: 0, certainty: "denied" }, {}],
  ];
  it.each(disagree)("disagree: %s", async (_why, change, other) => {
    expect(await disputes(first(change), second(other))).toHaveLength(1);
  });

  const silent: [why: string, Change, Change][] = [
    ["the same figure", {}, { value: 140 }],
    ["at least 140 against 150", { qualifier: "at_least" }, {}],
    ["more than 140 against more than 150", { qualifier: "more_than" }, { qualifier: "more_than" }],
    ["about 140 against 150", { qualifier: "about" }, {}],
    ["up to 140 against at least 140", { qualifier: "at_most" }, { value: 140, qualifier: "at_least" }],
    ["a vague one", { value: null, qualifier: "vague" }, {}],
    ["another type", { event_type: "strike" }, {}],
    ["another actor", { actor: ["us"] }, {}],
    ["another target", { target: ["us"] }, {}],
    ["another area", { country: ["IQ"] }, {}],
    ["another site", { place: "Al-Asad", place_id: "al-asad" }, {}],
    ["another window", sinceDay("2024-01-01"), {}],
    ["a window against none", { since: null, since_from: null, since_to: null }, {}],
    ["four days apart", { ...asOf("2024-01-16"), value: 160 }, {}],
    [
      "a month that touches the day",
      { as_of: "2024-01", as_of_from: "2024-01-01", as_of_to: "2024-01-31" },
      {},
    ],
    ["undated", { as_of: null, as_of_from: null, as_of_to: null }, {}],
    ["a count that has grown by a later day", { ...asOf("2024-01-18") }, {}],
    ["what may happen", { certainty: "possible" }, {}],
    ["what is planned", { certainty: "planned" }, {}],
  ];
  it.each(silent)("do not disagree: %s", async (_why, change, other) => {
    expect(await disputes(first(change), second(other))).toEqual([]);
  });

  it("take one voice in one report to speak of two things, and two voices to disagree", async () => {
    const other = (said_by: string | null) =>
      claimOf("event_count", left, "160 attacks", { value: 160, ...same, said_by });
    expect(await disputes(first(), other(null))).toEqual([]);
    expect(await disputes(first(), other("iraq"))).toHaveLength(1);
  });

  it("compare the rows of one table", async () => {
    const row = (line: number, value: number) =>
      rowClaimOf("event_count", "t.csv", line, 0, { ...same, value });
    expect(await disputes(row(2, 13), row(3, 14))).toHaveLength(1);
  });

  it("compare parts with figures for the same area, and parts by an unknown criterion with nothing", async () => {
    const whole = first();
    const inIraq = rowClaimOf("event_count", "t.csv", 2, 1, {
      ...same,
      value: 90,
      country: ["IQ"],
      part_of: whole.claim_id,
    });
    const ofIraq = second({ country: ["IQ"] });
    expect(await disputes(whole, inIraq, ofIraq)).toMatchObject([{ area: "IQ" }]);
    const some = rowClaimOf("event_count", "t.csv", 2, 1, { ...same, value: 90, part_of: whole.claim_id });
    expect(await disputes(whole, some, second({ value: 140 }))).toEqual([]);
  });

  it("compare the injured of a joint figure with other injured", async () => {
    const when = asOf("2024-01-20");
    const joint = rowClaimOf("casualty", "t.csv", 2, 0, { ...when, value: 9, outcome: "killed_or_injured" });
    const injured = rowClaimOf("casualty", "t.csv", 2, 1, { ...when, value: 8, part_of: joint.claim_id });
    const others = rowClaimOf("casualty", "u.csv", 2, 0, { ...when, value: 5 });
    expect(await disputes(joint, injured, others)).toMatchObject([{ type_or_outcome: "injured" }]);
  });

  it("compare figures of one event wherever it is said to be, and never those of two", async () => {
    const event = claimOf("event", left, "Three soldiers", onDay("2024-01-20")).claim_id;
    const three = { value: 3, ...asOf("2024-01-20"), about: event, country: ["IQ"] };
    const hurt = claimOf("casualty", left, "Three soldiers were hurt", three);
    const five = (about: string | null) =>
      claimOf("casualty", right, "Five soldiers were hurt", { ...asOf("2024-01-20"), value: 5, about });
    expect(await disputes(hurt, five(event))).toMatchObject([
      { kind: "casualty", type_or_outcome: "injured" },
    ]);
    expect(await disputes(hurt, five(null))).toEqual([]);
  });

  it("take a level of troops on a later day for news, and on the same day for a dispute", async () => {
    const level = (line: number, value: number, day: string) =>
      rowClaimOf("troop_level", "t.csv", line, 0, { ...asOf(day), value, country: ["SY"], actor: ["us"] });
    expect(await disputes(level(2, 900, "2024-01-02"), level(3, 800, "2024-01-04"))).toEqual([]);
    expect(await disputes(level(2, 900, "2024-01-02"), level(3, 800, "2024-01-02"))).toMatchObject([
      { kind: "troop_level", type_or_outcome: "level" },
    ]);
  });

  describe("of one event", () => {
    const event = claimOf("event", left, "Three soldiers", onDay("2024-01-20")).claim_id;
    const army = { said_by: "army", said_by_words: "the army", said_by_kind: "organisation" } as const;
    const rebels = { said_by: "rebels", said_by_words: "the rebels", said_by_kind: "organisation" } as const;
    const dead = (document: typeof left, quote: string, value: number, change: Partial<CasualtyClaim> = {}) =>
      claimOf("casualty", document, quote, { outcome: "killed", value, about: event, ...change });
    const three = (change: Partial<CasualtyClaim> = {}) => dead(left, "Three soldiers were hurt", 3, change);
    const five = (change: Partial<CasualtyClaim> = {}) => dead(right, "Five soldiers were hurt", 5, change);

    it("are disputed by two claimants, though nobody knows the day of the figures", async () => {
      expect(await disputes(three(army), five(rebels))).toMatchObject([
        { left_figure: expect.any(String), event_id: event, days_apart: null },
      ]);
    });

    it("are an update where one claimant gives both, and where the later is the higher", async () => {
      expect(await disputes(three(army), five(army))).toEqual([]);
      expect(
        await disputes(three({ ...army, ...asOf("2024-01-20") }), five({ ...rebels, ...asOf("2024-01-21") })),
      ).toEqual([]);
    });

    it("are disputed by one who does not say whose dead they were, where only one side had any", async () => {
      expect(await disputes(three({ ...army, target: ["us"] }), five(rebels))).toHaveLength(1);
      const both = [
        three({ ...army, target: ["us"] }),
        dead(right, "There were 150", 9, { ...army, target: ["iraq"] }),
      ];
      expect(await disputes(...both, five(rebels))).toEqual([]);
    });

    it("are not disputed by somebody who died, nor by what was hit in one of two countries, nor by another thing counted", async () => {
      const named = claimOf("casualty", right, "Five soldiers were hurt", {
        outcome: "killed",
        value: 1,
        about: event,
        ...rebels,
      });
      expect(await disputes(three(army), named)).toEqual([]);
      const hit = (document: typeof left, quote: string, value: number, country: string[]) =>
        claimOf("target_count", document, quote, { value, about: event, country });
      const all = hit(left, "There were 140 attacks", 85, ["IQ", "SY"]);
      expect(await disputes(all, hit(right, "There were 150 attacks", 3, ["IQ"]))).toEqual([]);
      expect(await disputes(all, hit(right, "Five soldiers", 7, ["IQ", "SY"]))).toEqual([]);
      expect(await disputes(all, hit(right, "There were 150 attacks", 7, ["SY", "IQ"]))).toHaveLength(1);
    });

    it("are one pair, however many report them", async () => {
      const copies = [
        dead(left, "There were 140", 3, army),
        dead(left, "Others say 160", 3, army),
        dead(right, "There were 150", 5, rebels),
      ];
      const [pair, ...more] = await disputes(three(army), five(rebels), ...copies);
      expect(more).toEqual([]);
      expect(
        [pair?.["left_claims"], pair?.["right_claims"]].map((claims) => (claims as string[]).length).sort(),
      ).toEqual([2, 3]);
    });
  });

  it("of one day in one country are of nobody knows how many events", async () => {
    const when = { ...asOf("2024-01-20"), country: ["IQ"] };
    const three = claimOf("casualty", left, "Three soldiers were hurt", { ...when, value: 3 });
    const five = claimOf("casualty", right, "Five soldiers were hurt", { ...when, value: 5 });
    expect(await disputes(three, five)).toEqual([]);
    const since = sinceDay("2023-10-07");
    expect(await disputes({ ...three, ...since }, { ...five, ...since })).toHaveLength(1);
  });
});
