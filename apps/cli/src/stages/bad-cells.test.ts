import { sentenceOf } from "@sitrep/model";
import { describe, expect, it } from "vitest";
import { badCells } from "./bad-cells.js";

const cell = (column: string, found: string) => ({
  ...{ column, found, code: "bad-cell", expected: "degrees from -90 to 90" },
});

describe("the bad cells of a table", () => {
  it("are one doubt a column, which counts its rows and names the first lines", () => {
    const cells = badCells();
    for (let line = 2; line < 1_002; line++) cells.take([cell("latitude", `north ${line}`)], line);
    cells.take([cell("longitude", " x "), cell("latitude", "95")], 7_000);
    expect(cells.doubts("a.csv").map(sentenceOf)).toEqual([
      'a.csv:2: Unexpected "north 2" for latitude, and so in 1001 rows (lines 2, 3, 4 …), expected degrees from -90 to 90 (bad-cell); only the cell is lost, its words are kept',
      'a.csv:7000: Unexpected "x" for longitude, expected degrees from -90 to 90 (bad-cell); only the cell is lost, its words are kept',
    ]);
  });

  it("are no doubt where there are none", () => expect(badCells().doubts("a.csv")).toEqual([]));
});
