import { growthOf } from "@sitrep/testing";
import { expect, test } from "vitest";
import { readText } from "./testing.js";

const UNITS = [
  "By ",
  "A’s ",
  "AB ",
  "(photo by ",
  "a, ",
  "in this Jan. 5, 2020, ",
  "— a (@",
  "1 Jan ",
  "2024-01-",
  "<a ",
  "](",
  "| ",
  "MR. ",
  "Share ",
  "' \"",
  "https://a ",
  "![x](",
  "**A",
];

test.each(UNITS)("no line of any length of %j makes an expression run away", async (unit) => {
  const readLine = (length: number) => {
    const line = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    readText(
      `Head\n\n${line}\n\n${line}!\n\nBody of the report that ends like a sentence and is long enough to end the top of it.`,
    );
  };
  for (const length of [60, 90, 120, 160, 300, 400]) readLine(length);
  expect(await growthOf(readLine, { small: 2_000, large: 40_000 })).toBeLessThan(4);
});
