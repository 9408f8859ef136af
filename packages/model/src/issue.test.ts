import { describe, expect, test } from "vitest";
import { issue, sentenceOf } from "./issue.js";

describe("the sentence of an issue", () => {
  test("is one line, whatever the name of its file and what was found", () => {
    const it = issue("parse", "bad-date", "a\nb\u202etxt.csv", "the cell 3\r\nMay", "a day", { line: 3 });
    expect(sentenceOf(it)).toBe(
      "a\\u{a}b\\u{202e}txt.csv:3: Unexpected the cell 3\\u{d}\\u{a}May, expected a day (bad-date)",
    );
  });
});
