import { describe, expect, it } from "vitest";
import { handRow, readHandTable } from "./hand-table.js";

describe("handRow", () => {
  it.each([
    ["plain"],
    ["a, b"],
    ['he said "no"'],
    ["=1+1"],
    ["\u2028 apart"],
    [" blank around "],
    ["two\nlines\r\nthree"],
    ["ends in \\"],
    ["<script>alert(1)</script>"],
  ])("is one line that reads back: %j", (text) => {
    const row = handRow(["who", "why"], { why: text, who: "mk", other: "no column" });
    expect(row.split(/\r|\n/)).toHaveLength(1);
    const { rows } = readHandTable(`who,why\n${row}\nnext,line\n`, ["who", "why"]);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ["mk", text.replace(/\s+/g, " ").trim()],
      ["next", "line"],
    ]);
  });
});

describe("readHandTable", () => {
  it("passes over a first line that is there again, and keeps the numbers of the lines", () => {
    const { rows } = readHandTable("who,why\nmk,a\nwho,why\njo,b\n", ["who"]);
    expect(rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [2, "mk"],
      [4, "jo"],
    ]);
  });
});
