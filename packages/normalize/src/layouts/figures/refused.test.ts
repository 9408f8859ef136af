import type { SetAside } from "@sitrep/model";
import { describe, expect, test } from "vitest";
import type { RowOutcome } from "../layout.js";
import { layoutUnder } from "../testing/tables.js";

const CONTEXT = { file: "tables/mine.csv", file_hash: "abc" };

/** A row with its header. */
function read(cells: Record<string, string>): RowOutcome {
  return layoutUnder(Object.keys(cells)).readRow({ line: 2, cells: Object.values(cells) }, CONTEXT);
}

const COUNT = { kind: "event_count", event_type: "attack", value: "150" };

describe("I1: a bad cell costs that cell, where a figure can do without it", () => {
  test.each<[string, Record<string, string>, string, object]>([
    ["an unknown country", { country: "IQ; Ruritania" }, "unknown-country", { country: [] }],
    ["a town as a country", { country: "Baghdad" }, "unknown-country", { country: [] }],
    ["an unknown actor", { actor: "The Blue Brigade" }, "unknown-actor", { actor: [] }],
    ["an unknown target", { target: "us; The Blue Brigade" }, "unknown-actor", { target: [] }],
    ["a script as an address", { source_url: "javascript:alert(1)" }, "bad-address", { source_url: null }],
    ["a bare host as an address", { source_url: "example.org" }, "bad-address", { source_url: null }],
    [
      "words before an address",
      { source_url: "see ttps://example.org/a" },
      "bad-address",
      { source_url: null },
    ],
    ["a bad part", { "value:IQ": "n. bek." }, "bad-value", {}],
    ["a bad further figure", { injured: "unknown" }, "bad-value", {}],
    ["its bad qualifier", { injured: "5", injured_qualifier: "hardly" }, "bad-qualifier", {}],
  ])("%s", (_, cells, code, expected) => {
    const { claims, setAside, badCells = [] } = read({ ...COUNT, ...cells });
    expect(setAside).toEqual([]);
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({ kind: "event_count", value: 150, ...expected });
    expect(badCells).toMatchObject([{ code, column: Object.keys(cells).at(-1) }]);
    expect(badCells[0]?.expected).not.toBe("");
    // its words are kept, under the name of the column
    expect(claims[0]?.native).toMatchObject({
      [Object.keys(cells).at(-1) ?? ""]: Object.values(cells).at(-1),
    });
  });
});

describe("C2: words of a number in a table of figures", () => {
  test.each([
    ["several", { value: null, qualifier: "vague", quote: "several" }],
    ["dozens", { value: null, qualifier: "vague", quote: "dozens" }],
    ["approx. 20", { value: 20, qualifier: "about", quote: null }],
    ["20 est.", { value: 20, qualifier: "about" }],
    ["12 (incl. 3 children)", { value: 12, qualifier: "exact" }],
    ["3+", { value: 3, qualifier: "at_least" }],
  ])("%s", (value, expected) => {
    const { claims, setAside, issues } = read({ kind: "casualty", outcome: "killed", value });
    expect({ setAside, issues }).toEqual({ setAside: [], issues: [] });
    expect(claims).toMatchObject([{ kind: "casualty", ...expected }]);
  });

  test("a further figure repeats what it counts", () => {
    const { claims } = read({ ...COUNT, killed: "5 killed", injured: "several wounded" });
    expect(claims.slice(1)).toMatchObject([
      { outcome: "killed", value: 5, qualifier: "exact" },
      { outcome: "injured", value: null, qualifier: "vague", quote: "several wounded" },
    ]);
    expect(read({ ...COUNT, killed: "5 wounded" }).claims).toHaveLength(1);
  });

  test("vague words are no end of a range, and take no qualifier", () => {
    expect(read({ ...COUNT, value: "several", value_high: "9" }).setAside).toMatchObject([
      { column: "value_high" },
    ]);
    expect(read({ ...COUNT, value: "several", qualifier: "at least" }).setAside).toMatchObject([
      { column: "qualifier" },
    ]);
  });
});

describe("a bad cell of what a figure is costs its row, and says where", () => {
  test.each<[string, Record<string, string>, Partial<SetAside>]>([
    ["no such day", { as_of: "2024-02-31" }, { column: "as_of", code: "bad-date", found: "2024-02-31" }],
    ["no ISO date", { since: "17 Oct 2023" }, { column: "since", code: "bad-date" }],
    [
      "a stretch that runs backwards",
      { since: "2024-01-02/2024-01-01" },
      { column: "since", code: "low-above-high" },
    ],
    ["words of nothing", { value: "unknown" }, { column: "value", code: "bad-value", found: "unknown" }],
    ["no number at all", { value: "n/a" }, { column: "value", code: "bad-value" }],
    ["less than nothing", { value: "-5" }, { column: "value", code: "bad-value" }],
    ["half a person", { value: "2.5" }, { column: "value", code: "bad-value" }],
    ["a range that runs backwards", { value: "7 – 3" }, { column: "value", code: "low-above-high" }],
    [
      "low above high",
      { value: "7", value_high: "3" },
      { column: "value_high", code: "low-above-high", found: "3" },
    ],
    [
      "two qualifiers",
      { value: ">150", qualifier: "about" },
      { column: "qualifier", code: "two-qualifiers" },
    ],
    ["a range with one end", { qualifier: "between" }, { column: "qualifier", code: "missing-cell" }],
    ["no qualifier of ours", { qualifier: "lots" }, { column: "qualifier", code: "bad-qualifier" }],
    ["no value", { value: "" }, { column: "value", code: "missing-cell", found: "nothing" }],
    ["no event type", { event_type: "" }, { column: "event_type", code: "missing-cell" }],
    ["no kind", { kind: "" }, { column: "kind", code: "missing-cell" }],
    ["an unknown kind", { kind: "rumour" }, { column: "kind", code: "unknown-word", found: "rumour" }],
    [
      "an unknown munition, of which there are so many",
      { munition: "catapult", launched: "5" },
      { column: "munition", code: "unknown-munition" },
    ],
    ["an hour without a zone", { time: "2024-01-24T00:15" }, { column: "time", code: "bad-time" }],
    [
      "an outcome of another kind",
      { kind: "casualty", outcome: "launched" },
      { column: "outcome", code: "unknown-word" },
    ],
    [
      "the end before the beginning",
      { since: "2023-10-17", until: "2023-09" },
      { column: "until", code: "low-above-high" },
    ],
    [
      "given before it began",
      { since: "2023-10-17", as_of: "2023-10-16" },
      { column: "as_of", code: "low-above-high" },
    ],
    ["munitions of no kind", { launched: "5" }, { column: "munition", code: "missing-cell" }],
  ])("%s", (_, cells, expected) => {
    const { claims, setAside } = read({ ...COUNT, ...cells });
    expect(claims).toEqual([]);
    expect(setAside).toMatchObject([{ file: "tables/mine.csv", file_hash: "abc", line: 2, ...expected }]);
    expect(setAside[0]?.expected).not.toBe("");
    expect(setAside[0]?.raw).toContain(Object.values({ ...COUNT, ...cells }).join(","));
  });

  test("the hint for an unknown name says where to add it", () => {
    const { badCells } = read({ ...COUNT, target: "us; The Blue Brigade" });
    expect(badCells?.[0]?.expected).toContain(
      "for “The Blue Brigade” add a line or an alias to packages/lexicon/tables/actors.csv",
    );
  });

  test("a second bad cell is told too", () => {
    const { setAside, issues } = read({ ...COUNT, value: "unknown", as_of: "2024-02-31" });
    expect(setAside).toHaveLength(1);
    expect(issues).toMatchObject([{ code: "bad-date", line: 2, found: "2024-02-31" }]);
  });

  test("an unquoted thousands comma makes a cell too many", () => {
    const row = { line: 9, cells: ["troop_level", "2", "500", "IQ"] };
    const { setAside } = layoutUnder(["kind", "value", "country"]).readRow(row, CONTEXT);
    expect(setAside).toMatchObject([{ line: 9, column: null, code: "too-many-cells", found: "4 cells" }]);
  });

  test("a cell that its kind does not use is doubted, and the row taken", () => {
    const { claims, issues } = read({ ...COUNT, date: "2024-01-20", change: "increase" });
    expect(claims).toHaveLength(1);
    expect(issues).toMatchObject([
      { code: "unused-cell", found: "2024-01-20", column: 4 },
      { code: "unused-cell", found: "increase", column: 5 },
    ]);
  });

  test("an event has no value, and no parts of one", () => {
    const { claims, issues } = read({ kind: "event", event_type: "attack", value: "2", "value:IQ": "1" });
    expect(claims).toMatchObject([{ kind: "event", part_of: null }]);
    expect(issues).toMatchObject([
      { code: "unused-cell", found: "2", expected: "no value in a row of kind event" },
      { code: "unused-cell", found: "1", expected: "no value:IQ in a row of kind event" },
    ]);
  });
});
