import { Claim } from "@sitrep/model";
import { describe, expect, test } from "vitest";
import type { RowOutcome } from "./layout.js";
import { layoutUnder } from "./testing/tables.js";

const CONTEXT = { file: "tables/mine.csv", file_hash: "abc" };

/** A row with its header. */
function read(cells: Record<string, string>): RowOutcome {
  return layoutUnder(Object.keys(cells)).readRow({ line: 2, cells: Object.values(cells) }, CONTEXT);
}

const COUNT = { kind: "event_count", event_type: "attack", value: "150" };

function only(cells: Record<string, string>): Claim {
  const { claims, setAside } = read(cells);
  expect(setAside).toEqual([]);
  const [claim] = claims;
  if (!claim || claims.length > 1) throw new Error(`${claims.length} claims`);
  return Claim.parse(claim);
}

test("words for nothing are nothing, and NA is Namibia only among codes", () => {
  expect(only({ ...COUNT, country: "NA", place: "None", actor: "nan" })).toMatchObject({
    country: [],
    place: null,
    actor: [],
  });
  const header = [...Object.keys(COUNT), "country"];
  const rows = ["IQ", "NA"].map((country) => [...Object.values(COUNT), country]);
  const layout = layoutUnder(header, ...rows);
  const countries = rows.map(
    (cells, at) => layout.readRow({ line: at + 2, cells }, CONTEXT).claims[0]?.country,
  );
  expect(countries).toEqual([["IQ"], ["NA"]]);
});

test("a day before 1900 is doubted", () => {
  const { claims, issues } = read({ ...COUNT, as_of: "0024-01-09" });
  expect(claims).toHaveLength(1);
  expect(issues).toMatchObject([{ code: "date-before-1900", line: 2, found: "0024-01-09" }]);
});

describe("a value as people type it", () => {
  test.each([
    ["150", 150, null, "exact"],
    ["2,500", 2500, null, "exact"],
    ["3 – 7", 3, 7, "between"],
    ["3-7", 3, 7, "between"],
    ["20–500", 20, 500, "between"],
    ["between 20 and 30", 20, 30, "between"],
    [">150", 150, null, "more_than"],
    ["150+", 150, null, "at_least"],
    ["≥ 13", 13, null, "at_least"],
    ["at least 13", 13, null, "at_least"],
    ["more than 150", 150, null, "more_than"],
    ["~2,500", 2500, null, "about"],
    ["fourteen", 14, null, "exact"],
    ["144th", 144, null, "exact"],
    ["0", 0, null, "exact"],
  ])("%s", (value, low, high, qualifier) => {
    expect(only({ ...COUNT, value })).toMatchObject({ value: low, value_high: high, qualifier });
  });

  test.each([
    [
      { value: "150", qualifier: "over" },
      { value: 150, qualifier: "more_than" },
    ],
    [
      { value: "150", qualifier: "more_than" },
      { value: 150, qualifier: "more_than" },
    ],
    [
      { value: "13", qualifier: "At least" },
      { value: 13, qualifier: "at_least" },
    ],
    [
      { value: ">150", qualifier: "more than" },
      { value: 150, qualifier: "more_than" },
    ],
    [
      { value: "13", qualifier: "or more" },
      { value: 13, qualifier: "at_least" },
    ],
    [
      { value: "3", value_high: "7" },
      { value: 3, value_high: 7, qualifier: "between" },
    ],
    [
      { value: "3", value_high: "7", qualifier: "between" },
      { value: 3, value_high: 7, qualifier: "between" },
    ],
  ])("%o", (cells, expected) => {
    expect(only({ ...COUNT, ...cells })).toMatchObject(expected);
  });
});

describe("each kind of row", () => {
  test.each<[Record<string, string>, object]>([
    [
      {
        ...COUNT,
        since: "2023-10-17",
        as_of: "2024-01-23",
        country: "Iraq; SY",
        actor: "Iranian proxies",
        target: "us; us-led-coalition",
        said_by: "Pentagon (Pat Ryder)",
        source: "Military Times",
        source_url: "https://example.org/a",
      },
      {
        rule: "figures/event_count",
        file: "tables/mine.csv",
        file_hash: "abc",
        line: 2,
        document_id: null,
        sentence: null,
        quote: null,
        char_start: null,
        since: "2023-10-17",
        since_from: "2023-10-17",
        since_words: "2023-10-17",
        as_of: "2024-01-23",
        as_of_basis: "stated",
        country: ["IQ", "SY"],
        actor: ["iran-backed-militias"],
        target: ["us", "us-led-coalition"],
        said_by: "pentagon",
        said_by_words: "Pentagon (Pat Ryder)",
        certainty: "asserted",
        part_of: null,
        source: "Military Times",
      },
    ],
    [
      { ...COUNT, since: "2023-10", since_words: "since mid-October", until: "2024-02", said_by: "Reuters" },
      {
        since: "2023-10",
        since_from: "2023-10-01",
        since_to: "2023-10-31",
        since_words: "since mid-October",
        until_to: "2024-02-29",
        as_of: null,
        as_of_from: null,
        as_of_basis: "unknown",
        said_by: "reuters",
        said_by_kind: "outlet",
      },
    ],
    [
      {
        kind: "event",
        event_type: "strike",
        date: "2024-01-24",
        time: "2024-01-24T00:15+03:00",
        actor: "US",
        target: "KH",
        place: "Al-Qaim",
        munition: "ballistic missiles; drone",
      },
      {
        kind: "event",
        date: "2024-01-24",
        date_reading: "explicit",
        time: "2024-01-23T21:15:00Z",
        time_words: "2024-01-24T00:15+03:00",
        target: ["kataib-hezbollah"],
        place: "Al-Qaim",
        place_id: "al-qaim",
        country: ["IQ"],
        munition: ["missile", "drone"],
      },
    ],
    [
      { kind: "event", event_type: "attack", date: "2023-10-17/2023-10-18", place: "a farm near Hit" },
      {
        date: "2023-10",
        date_from: "2023-10-17",
        date_to: "2023-10-18",
        place: "a farm near Hit",
        place_id: null,
        country: [],
      },
    ],
    [
      { kind: "event", event_type: "strike", date: "2023-12-31/2024-01-01", country: "red sea" },
      { date: null, date_from: "2023-12-31", date_to: "2024-01-01", country: ["red-sea"] },
    ],
    [
      { kind: "event", event_type: "strike", date: "", time: "2024-02-02T21:00Z" },
      { date: "2024-02-02", date_words: null },
    ],
    [
      { kind: "Troop level", value: "about 2,500", country: "IQ", actor: "us" },
      { kind: "troop_level", value: 2500, qualifier: "about", change: "level" },
    ],
    [{ kind: "troop_level", value: "300", change: "increase" }, { change: "increase" }],
    [
      { kind: "casualty", outcome: "injured", value: "at least 66", target: "us", since: "2023-10-17" },
      {
        kind: "casualty",
        outcome: "injured",
        value: 66,
        qualifier: "at_least",
        since: "2023-10-17",
        about: null,
      },
    ],
    [
      {
        kind: "munition_count",
        munition: "missile; rocket",
        outcome: "launched",
        value: "17",
        certainty: "initial",
      },
      { kind: "munition_count", munition: "missile", outcome: "launched", value: 17, certainty: "initial" },
    ],
    [
      { kind: "target_count", value: "more than 85", quote: "85 targets hit" },
      { value: 85, qualifier: "more_than", quote: "85 targets hit" },
    ],
  ])("%o", (cells, expected) => {
    expect(only(cells)).toMatchObject(expected);
  });

  test("columns may come in any order and spelling", () => {
    expect(only({ Value: "150", "Event type": "attack", " KIND ": "event_count" })).toMatchObject({
      value: 150,
    });
  });

  test("a row of empty cells says nothing", () => {
    expect(read({ kind: "", value: " " })).toEqual({
      claims: [],
      record: null,
      setAside: [],
      issues: [],
    });
  });
});

describe("figures beside the main one", () => {
  const ROW = {
    ...COUNT,
    value: "140",
    "value:IQ": "57",
    "value:Syria": "83",
    injured: "66",
    injured_qualifier: "at least",
    since: "2023-10-17",
    as_of: "2024-01-18",
    country: "IQ; SY",
    actor: "iran-backed-militias",
    target: "us",
  };

  test("a total, its two parts and the injured are four claims", () => {
    const { claims, issues } = read(ROW);
    expect(issues).toEqual([]);
    const [total, iraq, syria, injured] = claims;
    expect(claims.map((claim) => Claim.parse(claim).claim_id)).toHaveLength(4);
    expect(new Set(claims.map(({ claim_id }) => claim_id)).size).toBe(4);
    expect(total).toMatchObject({ value: 140, country: ["IQ", "SY"], part_of: null });
    expect(iraq).toMatchObject({
      kind: "event_count",
      value: 57,
      country: ["IQ"],
      part_of: total?.claim_id,
      since: "2023-10-17",
    });
    expect(syria).toMatchObject({ value: 83, country: ["SY"], part_of: total?.claim_id });
    expect([total, iraq, syria, injured].map((claim) => claim?.country_basis)).toEqual([
      "stated",
      "heading",
      "heading",
      "stated",
    ]);
    expect(iraq).toMatchObject({
      actor_basis: "stated",
      place_basis: null,
      date_basis: "stated",
      actor_at: null,
    });
    expect(injured).toMatchObject({
      kind: "casualty",
      outcome: "injured",
      value: 66,
      qualifier: "at_least",
      target: ["us"],
      country: ["IQ", "SY"],
      since: "2023-10-17",
      as_of: "2024-01-18",
      part_of: null,
      about: null,
      rule: "figures/casualty",
    });
  });

  test("a part has its own qualifier, not that of its total", () => {
    const { claims } = read({ ...ROW, qualifier: "at least", "value:Syria": "" });
    expect(claims.slice(0, 2)).toMatchObject([{ qualifier: "at_least" }, { qualifier: "exact" }]);
  });

  test("killed and injured are parts of a joint figure", () => {
    const { claims } = read({
      ...COUNT,
      killed_or_injured: "186",
      killed: "3",
      injured: "183",
      "injured:JO": "40",
    });
    const [, joint, killed, injured, jordan] = claims;
    expect(joint).toMatchObject({ outcome: "killed_or_injured", value: 186, part_of: null });
    expect(killed).toMatchObject({ outcome: "killed", part_of: joint?.claim_id });
    expect(injured).toMatchObject({ outcome: "injured", part_of: joint?.claim_id });
    expect(jordan).toMatchObject({
      outcome: "injured",
      value: 40,
      country: ["JO"],
      part_of: injured?.claim_id,
    });
  });

  test("figures of an event are about it", () => {
    const event = {
      kind: "event",
      event_type: "attack",
      date: "2024-01-20",
      place: "Al-Asad",
      target: "us",
      munition: "missile",
      launched: "about 17",
      impacted: "2",
      injured: "4",
      targets: "1",
    };
    const { claims, issues } = read(event);
    expect(issues).toEqual([]);
    const id = claims[0]?.claim_id;
    expect(claims.slice(1)).toMatchObject([
      {
        kind: "munition_count",
        munition: "missile",
        outcome: "launched",
        value: 17,
        qualifier: "about",
        about: id,
      },
      { kind: "munition_count", outcome: "impacted", value: 2, about: id },
      {
        kind: "casualty",
        outcome: "injured",
        value: 4,
        target: ["us"],
        about: id,
        place_id: "al-asad-airbase",
      },
      { kind: "target_count", value: 1, about: id },
    ]);
    for (const claim of claims) Claim.parse(claim);
  });

  test("those who were hurt may be others than the target", () => {
    const { claims } = read({
      kind: "event",
      event_type: "strike",
      date: "2024-02-03",
      target: "irgc",
      killed: "16",
      victims: "civilians",
    });
    expect(claims).toMatchObject([{ target: ["irgc"] }, { target: ["civilians"], value: 16 }]);
  });

  test("parts that do not add up are doubted, and taken", () => {
    const { claims, issues } = read({ ...ROW, "value:IQ": "58" });
    expect(claims).toHaveLength(4);
    expect(issues).toMatchObject([
      { code: "parts-differ", found: "58 + 83 = 141", expected: "parts that add up to 140", line: 2 },
    ]);
    expect(read({ ...ROW, "value:IQ": "58", qualifier: "about" }).issues).toEqual([]);
    expect(read({ ...ROW, country: "", "value:IQ": "58", "value:Syria": "" }).issues).toEqual([]);
    expect(read({ ...ROW, country: "", "value:IQ": "141", "value:Syria": "" }).issues).toHaveLength(1);
  });
});
