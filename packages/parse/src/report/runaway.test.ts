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

test("no line of any length makes an expression run away", () => {
  for (const unit of UNITS) {
    for (const length of [60, 90, 120, 160, 300, 400, 2000, 20_000]) {
      const line = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
      const started = performance.now();
      readText(
        `Head\n\n${line}\n\n${line}!\n\nBody of the report that ends like a sentence and is long enough to end the top of it.`,
      );
      expect({ unit, length, slow: performance.now() - started > 1000 }).toEqual({
        unit,
        length,
        slow: false,
      });
    }
  }
});
