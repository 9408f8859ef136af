import { describe, expect, test } from "vitest";
import { doubts, only } from "../testing/mapped.js";

const placed = (words: string, options: object = {}) =>
  only({ coordinates: { from: "x", ...options } }, { x: words })?.record;

describe("coordinates in one cell", () => {
  test.each([
    ["33.31, 44.36", 33.31, 44.36],
    ["40.67, -73.9", 40.67, -73.9],
    ["33.31;44.36", 33.31, 44.36],
    ["33.31 44.36", 33.31, 44.36],
    ["(33.31, 44.36)", 33.31, 44.36],
    ["[33.31,44.36]", 33.31, 44.36],
    ["33.31 N, 44.36 E", 33.31, 44.36],
    ["44.36E 33.31N", 33.31, 44.36],
    ["N33.31 W44.36", 33.31, -44.36],
    ["13°43'00\"N 44°12'30\"E", 13.716667, 44.208333],
    ["13°43′N, 44°12′E", 13.716667, 44.2],
    ["13° 43' 00'' S / 44° 12' 30'' W", -13.716667, -44.208333],
    ["POINT (44.36 33.31)", 33.31, 44.36],
    ["POINT(44.36 33.31)", 33.31, 44.36],
    ["SRID=4326;POINT Z (44.36 33.31 120)", 33.31, 44.36],
    ["٣٣.٣١, ٤٤.٣٦", 33.31, 44.36],
  ])("%s", (words, latitude, longitude) => {
    expect(placed(words)).toMatchObject({ latitude, longitude, native: { x: words } });
  });

  test("with commas before the decimals, and the longitude first", () => {
    expect(placed("33,31; 44,36", { decimal: "," })).toMatchObject({ latitude: 33.31, longitude: 44.36 });
    expect(placed("44.36, 33.31", { order: "longitude-first" })).toMatchObject({
      latitude: 33.31,
      longitude: 44.36,
    });
  });

  test.each([
    "33.31",
    "95.2, 44.36",
    "33.31 N, 44.36",
    "33.31 N, 44.36 N",
    "12°75'N 44°E",
    "near Heet",
    "33,31, 44,36",
  ])("%s is no point", (words) => {
    expect(placed(words)?.latitude ?? null).toBeNull();
  });

  test("each in a cell of its own, in degrees and minutes or with a letter", () => {
    const read = (latitude: string, longitude: string) =>
      only({ latitude: "a", longitude: "b" }, { a: latitude, b: longitude })?.record;
    expect(read("13°43'00\"N", "44°12'30\"E")).toMatchObject({ latitude: 13.716667, longitude: 44.208333 });
    expect(read("33.4 S", "44.1 W")).toMatchObject({ latitude: -33.4, longitude: -44.1 });
    expect(read("33.4 E", "44.1 E")?.latitude ?? null).toBeNull();
  });

  test("mistakes are reported with their place", () => {
    expect(doubts({ columns: { coordinates: { from: "x", order: "north" } } })[0]).toMatch(
      /^columns\.coordinates\.order: "north" \| /,
    );
    expect(doubts({ columns: { coordinate: "x" } })[0]).toContain("the nearest is coordinates");
  });
});
