import { describe, expect, it } from "vitest";
import { type PeopleCounted, readCellCount } from "./cell-count.js";

const said = (words: string, counted: PeopleCounted | null = "killed") => {
  const reading = readCellCount(words, counted);
  return reading && [reading.qualifier, reading.value, reading.value_high];
};

describe("C2: the words of a toll in a cell", () => {
  it.each([
    [
      ["about", 20, null],
      [
        "approx. 20",
        "approx 20",
        "20 est.",
        "est. 20",
        "20 (est.)",
        "ca. 20",
        "c. 20",
        "Circa 20",
        "~20",
        "20 approx.",
        "about 20 people",
        "some 20",
      ],
    ],
    [
      ["exact", 12, null],
      ["12 (incl. 3 children)", "12 incl. 3 children", "12, including 3 children", "12 (3 women)", "a dozen"],
    ],
    [
      ["exact", 5, null],
      ["5 killed", "5 dead", "five people killed", "5 deaths", "5 civilians", "5 people."],
    ],
    [
      ["vague", null, null],
      ["several", "dozens", "Dozens of people", "several killed", "dozens (est.)", "many", "hundreds"],
    ],
    [
      ["at_least", 3, null],
      ["3+", "3 or more", "≥3", "min. 3", "at least 3 killed", "3+ dead"],
    ],
    [
      ["at_most", 3, null],
      ["max. 3", "up to 3"],
    ],
    [
      ["between", 3, 7],
      ["3-7", "3 to 7 (est.)", "between 3 and 7 people"],
    ],
  ])("%j", (expected, ways) => {
    for (const way of ways) expect(said(way), way).toEqual(expected);
  });

  it("is silent for words of nothing, other people and several numbers", () => {
    for (const words of [
      "unknown",
      "none",
      "no casualties",
      "-",
      "?",
      "5 wounded",
      "5 killed, 3 wounded",
      "5 cars",
      "approx.",
      "(12)",
      "killed",
      "",
    ])
      expect(said(words), words).toBeNull();
    expect(said("5 killed", "injured")).toBeNull();
    expect(said("5 killed", null)).toBeNull();
    expect(said("5 wounded", "injured")).toEqual(["exact", 5, null]);
  });
});
