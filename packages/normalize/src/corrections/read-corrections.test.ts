import { describe, expect, it } from "vitest";
import { readCorrections } from "./read-corrections.js";

describe("corrections.csv", () => {
  const HEADER = "who,action,claim,document,kind,char_start,char_end,quote,field,from,to,why\n";
  it("gives lines with their places", () => {
    const { value, issues } = readCorrections(
      `${HEADER}mk,set,c,d1,event_count,14,24,"20 ""attacks""",figure,20,at least 20,"said\nso"\nmk,accept,r,h,event,,,,,,,\n`,
      "corrections.csv",
    );
    expect(issues).toEqual([]);
    expect(value).toMatchObject([
      { line: 2, char_start: 14, field: "figure", quote: '20 "attacks"' },
      { line: 4, char_start: null, field: null },
    ]);
  });
  it.each([
    ["mk,set,c,d1,event_count,14,24,q,,20,21,", "a field to set"],
    ["mk,add,,d1,event_count,,,q,,,figure: 3,", "where the words of the missed claim begin"],
    ["mk,reject,,d1,event_count,14,24,q,,,,", "the id of a claim"],
    [",set,c,d1,event_count,14,24,q,figure,20,21,", "see who"],
    ["mk,mend,c,d1,event_count,14,24,q,figure,20,21,", "see action"],
    ["mk,set,c,d1,event_count,x,24,q,figure,20,21,", "see char_start"],
  ])("loses only the line %j", (bad, expected) => {
    const good = "mk,accept,c,d1,event_count,14,24,q,,,,";
    const { value, issues } = readCorrections(`${HEADER}${bad}\n${good}\n`, "corrections.csv");
    expect(value).toHaveLength(1);
    expect(issues).toMatchObject([
      { code: "correction-row", severity: "error", line: 2, expected: expect.stringContaining(expected) },
    ]);
  });
  it("keeps the moment of a decision where its column is there", () => {
    const { value } = readCorrections(
      `${HEADER.trim()},when\nmk,accept,c,d1,event_count,14,24,q,,,,,2026-01-02T03:04:05Z\n`,
      "c.csv",
    );
    expect(value).toMatchObject([{ when: "2026-01-02T03:04:05Z" }]);
  });
  it("may be empty, or have only its header; other columns are reported", () => {
    expect(readCorrections("", "c.csv")).toEqual({ value: [], issues: [] });
    expect(readCorrections(HEADER, "c.csv")).toEqual({ value: [], issues: [] });
    expect(readCorrections("a,b\n1,2\n", "c.csv").issues).toMatchObject([{ code: "correction-columns" }]);
  });
});
