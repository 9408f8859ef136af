import { growthOf } from "@sitrep/testing";
import { describe, expect, it } from "vitest";
import { fitsPath } from "./fits-path.js";

const fits = (file: string, pattern: string) => fitsPath(file.split("/"), pattern.split("/"));

describe("a path fits a pattern as in a shell", () => {
  it.each([
    ["a/b/c.csv", "a/**/c.csv", true],
    ["a/c.csv", "a/**/c.csv", true],
    ["a/b/c/d/b/c.csv", "**/b/*.csv", true],
    ["a/b", "a/b/**", true],
    ["a/b", "a/b/c", false],
    ["a/b/c.csv", "a/*.csv", false],
    ["day-07.csv", "day-??.csv", true],
    ["day-7.csv", "day-??.csv", false],
    ["aab.csv", "*a*b.csv", true],
    ["aac.csv", "*a*b.csv", false],
    ["a", "a**", true],
    ["", "*", true],
    ["", "?", false],
  ])("%j, %j: %j", (file, pattern, expected) => {
    expect(fits(file, pattern)).toBe(expected);
  });

  it("in time in proportion to both", async () => {
    const tried = (size: number) => expect(fits("a".repeat(size), `${"*a".repeat(size / 10)}b`)).toBe(false);
    expect(await growthOf(tried, { small: 20_000, large: 160_000 })).toBeLessThan(3);
    const folders = (size: number) =>
      expect(fits("a/".repeat(size), `${"**/a/".repeat(size / 10)}b`)).toBe(false);
    expect(await growthOf(folders, { small: 10_000, large: 80_000 })).toBeLessThan(3);
  });
});
