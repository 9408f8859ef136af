import { growthOf } from "@sitrep/testing";
import { describe, expect, test } from "vitest";
import { readText } from "./testing.js";

describe("long reports", () => {
  test.each([
    [
      "one line",
      "Two rockets fell beside the runway of the northern air base on Monday night, a spokesman for the garrison said. ",
    ],
    ["no white space", "x"],
    ["stops", ". "],
    ["brackets", "(a. "],
    ["abbreviations", "U.S. "],
    ["open tags", "<figure "],
    ["open scripts", "<script>\n"],
    ["closed scripts", "<script></style </script <p>a. "],
    ["tags in a line", "</b> <i>a. "],
    ["open brackets of links", "!["],
    ["marks", "*"],
  ])("10 MB of %s take no more time a byte than 2 MB", async (_, unit) => {
    const growth = await growthOf(
      (size) =>
        expect(readText(unit.repeat(size / unit.length)).document?.sentences.length).toBeGreaterThan(
          size / 12_000,
        ),
      { small: 2_000_000, large: 10_000_000 },
    );
    expect(growth).toBeLessThan(2.5);
  });
});
