import { describe, expect, it } from "vitest";
import { csvCell, csvText } from "./csv.js";

describe("csvCell", () => {
  it.each([
    ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
    ["+cmd", "'+cmd"],
    ["-2+3", "'-2+3"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\tx", "'\tx"],
    ["＝1+1", "'＝1+1"],
    ["\rx", `"'\rx"`],
    ['=A1&","', `"'=A1&"",""" `.trim()],
  ])("disarms %j", (cell, written) => expect(csvCell(cell)).toBe(written));
  it.each([
    ["-12", "-12"],
    ["+3.5", "+3.5"],
    ["-1.5e-7", "-1.5e-7"],
    [-12, "-12"],
    [0.1, "0.1"],
    [null, ""],
    ["", ""],
    ["more than 150", "more than 150"],
    ['said "no", then left', '"said ""no"", then left"'],
    ["two\nlines", '"two\nlines"'],
  ])("writes %j as %j", (cell, written) => expect(csvCell(cell)).toBe(written));
});

it("writes a line of names, then the rows, each ended by CRLF", () => {
  expect(csvText(["a", "b"], [[1, null]])).toBe("a,b\r\n1,\r\n");
});
