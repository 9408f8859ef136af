import type { Issue } from "@sitrep/model";
import { describe, expect, it } from "vitest";
import { layoutChooser } from "./layout-chooser.js";

const HEADER = ["kind", "event_type", "value"];
const row = (line: number, ...cells: string[]) => ({ line, cells });

function choose(rows: readonly { line: number; cells: string[] }[]) {
  const given: number[] = [];
  const issues: Issue[] = [];
  const chooser = layoutChooser("a.csv", null, {
    onRow: (_, { line }) => given.push(line),
    onIssue: (it) => issues.push(it),
  });
  for (const it of rows) chooser.push(it, ",");
  return { chooser, given, issues };
}

describe("the chooser of a layout", () => {
  it("hands out all rows but the header, however few there are", () => {
    const short = choose([row(1, ...HEADER), row(2, "event_count", "attack", "5")]);
    expect(short.given).toEqual([]);
    expect(short.chooser.end(",")).toMatchObject({ layout: { name: "figures" } });
    expect(short.given).toEqual([2]);
    const long = choose(
      Array.from({ length: 100 }, (_, at) => row(at + 1, ...(at ? ["a", "b", "c"] : HEADER))),
    );
    expect(long.given).toHaveLength(99);
    expect(long.chooser.skipped()).toBe(1);
  });

  it("passes over a header that stands again, and says so", () => {
    const twice = choose([
      row(1, ...HEADER),
      row(2, "a", "b", "c"),
      row(3, "\ufeffkind", "event_type ", "value"),
      row(4, "kind", "attack", "5"),
    ]);
    twice.chooser.end(",");
    expect(twice.given).toEqual([2, 4]);
    expect(twice.chooser.skipped()).toBe(2);
    expect(twice.issues).toMatchObject([{ code: "header-again", line: 3, file: "a.csv" }]);
  });

  it("knows a table of no layout after its first rows", () => {
    const strange = choose(Array.from({ length: 20 }, (_, at) => row(at + 1, "colour", "taste")));
    expect(strange.chooser.refused()).toBe(true);
    expect(strange.chooser.firstRow()).toEqual(["colour", "taste"]);
    expect(choose([]).chooser.end(",")).toMatchObject({ layout: null });
  });
});
