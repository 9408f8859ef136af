import { expect, it } from "vitest";
import { namedLines } from "./named-lines.js";

it.each([
  [[], 0, ""],
  [[7], 1, "7"],
  [[2, 3, 4], 3, "2, 3, 4"],
  [[2, 3, 4], 80, "2, 3, 4 …"],
])("%j of %d: %j", (lines, count, expected) => {
  expect(namedLines(lines, count)).toBe(expected);
});
