import { issue, type SetAside } from "@sitrep/model";
import { describe, expect, it } from "vitest";
import { problemGroups } from "./problem-groups.js";

const row = (line: number, rest: Partial<SetAside> = {}): SetAside => ({
  ...{ file: "a.csv", file_hash: "0f", line, column: "day", code: "bad-cell", found: `x${line}` },
  ...{ expected: "a date", raw: null, ...rest },
});

describe("M: one cause for a whole file", () => {
  it("is one sentence with the count and the first three lines", () => {
    const problems = problemGroups(20);
    for (let line = 2; line < 633_877; line++) problems.setAside(row(line));
    expect(problems.groups()).toEqual([
      {
        count: 633_875,
        sentence:
          "a.csv:2:day: Unexpected x2, expected a date (bad-cell); set aside; the same 633875 times, lines 2, 3, 4 …",
      },
    ]);
  });

  it("is told apart by file, column and reason, and counts add up", () => {
    const problems = problemGroups(20);
    problems.setAside(row(2));
    problems.setAside(row(3, { column: "id" }));
    problems.setAside(row(2, { file: "b.csv" }));
    problems.setAside(row(4, { expected: "a number" }));
    problems.setAside(row(9));
    for (const line of [5, 6])
      problems.doubt(issue("normalize", "parts-differ", "a.csv", "3", "4", { line }));
    const groups = problems.groups();
    expect(groups.map(({ count }) => count)).toEqual([2, 1, 1, 1, 2]);
    expect(groups[0]?.sentence).toContain("the same 2 times, lines 2, 9");
    expect(groups[1]?.sentence).toBe("a.csv:3:id: Unexpected x3, expected a date (bad-cell); set aside");
  });

  it("keeps no more causes than it is asked for", () => {
    const problems = problemGroups(2);
    for (const column of ["a", "b", "c"]) problems.setAside(row(2, { column }));
    problems.setAside(row(3, { column: "a" }));
    expect(problems.groups().map(({ count }) => count)).toEqual([2, 1]);
  });
});
