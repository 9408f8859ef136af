import { describe, expect, it } from "vitest";
import { countAt, readCount } from "./counts.js";
import { tokenize } from "./tokens.js";

const said = (words: string) => {
  const reading = readCount(words);
  return reading && [reading.qualifier, reading.value, reading.value_high, reading.ordinal];
};

/** All counts in a sentence, as words. */
function countsIn(sentence: string): string[] {
  const tokens = tokenize(sentence);
  const found: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const match = countAt(tokens, at, () => false);
    if (!match) continue;
    found.push(sentence.slice(tokens[match.from]?.start, tokens[match.to - 1]?.end));
    at = match.to - 1;
  }
  return found;
}

describe("readCount", () => {
  it.each([
    ["exact", 14, null, false, ["fourteen", "14", "exactly 14", "a total of 14", "another 14"]],
    [
      "exact",
      2500,
      null,
      false,
      ["2,500", "2500", "two thousand five hundred", "2.5 thousand", "25 hundred"],
    ],
    ["exact", 120, null, false, ["a hundred and twenty"]],
    ["more_than", 150, null, false, ["more than a hundred and fifty"]],
    ["exact", 312, null, false, ["three hundred and twelve", "312"]],
    ["exact", 25, null, false, ["twenty-five", "25", "twenty five"]],
    ["exact", 1500000, null, false, ["1.5 million"]],
    ["exact", 12, null, false, ["a dozen", "twelve"]],
    [
      "about",
      24,
      null,
      false,
      ["some two dozen", "roughly 24", "about 24", "an estimated 24", "~24", "≈ 24", "24 or so"],
    ],
    [
      "more_than",
      150,
      null,
      false,
      ["more than 150", "over 150", "150+", ">150", "upwards of 150", "well over 150", "in excess of 150"],
    ],
    [
      "at_least",
      13,
      null,
      false,
      ["at least 13", "no fewer than thirteen", "≥ 13", ">= 13", "13 or more", "at least a total of 13"],
    ],
    ["less_than", 100, null, false, ["fewer than 100", "under a hundred", "<100"]],
    ["at_most", 40, null, false, ["up to 40", "as many as forty", "no more than 40"]],
    [
      "between",
      20,
      30,
      false,
      ["between 20 and 30", "20 to 30", "20-30", "20–30", "20 – 30", "some 20 to 30", "about 20 to 30"],
    ],
    ["between", 3, 4, false, ["three or four"]],
    [
      "vague",
      null,
      null,
      false,
      ["dozens", "several", "scores of", "tens of thousands", "a handful of", "hundreds"],
    ],
    ["exact", 8, null, true, ["eighth", "8th"]],
    ["exact", 144, null, true, ["144th"]],
    ["exact", 0, null, false, ["zero", "0"]],
  ] as const)("%s %s %s", (qualifier, value, high, ordinal, ways) => {
    for (const way of ways) expect(said(way), way).toEqual([qualifier, value, high, ordinal]);
  });

  it("gives nothing for words without a number", () => {
    for (const words of ["", "many of them said", "the rest", "150 attacks", "n/a", "-"])
      expect(readCount(words), words).toBeNull();
  });
});

describe("countAt", () => {
  it.each([
    ["Over 150 attacks left four dead and 12 to 15 hurt.", ["Over 150", "four", "12 to 15"]],
    ["A 17-year-old and two F-16s flew 30 km.", ["two"]],
    ["The price rose 4 percent to $300 a barrel.", []],
    ["In the 2023 attacks, 2,023 people fled.", ["2,023"]],
    ["The mayor, 41, died, and his son, 6, was hurt.", []],
    ["Of the 30, 12 fell in the sea.", ["30", "12"]],
    ["A one-way drone and a three-day truce.", []],
    ["More than two dozen rockets, at least 20 of them long-range", ["More than two dozen", "at least 20"]],
  ])("%s", (sentence, counts) => expect(countsIn(sentence)).toEqual(counts));
});
