import { describe, expect, it } from "vitest";
import { boxAround, contains, overlaps } from "./boxes.js";
import { INK, MUTED, OTHER, PALETTE, PAPER } from "./palette.js";
import { type LabelWish, placeLabels } from "./place-labels.js";
import { cutTo, textWidth, wrapped } from "./text-width.js";

const frame = { left: 0, right: 300, top: 0, bottom: 200 };
const wide = { ...frame, right: 600, bottom: 400 };
const wish = (text: string, x: number, y: number, overrides: Partial<LabelWish> = {}): LabelWish => ({
  text,
  x,
  y,
  reach: 5,
  priority: 1,
  colour: "black",
  bold: false,
  leader: false,
  frame,
  ...overrides,
});

describe("placeLabels", () => {
  it("never puts a label on a mark, on another label or outside its frame", () => {
    const wishes = Array.from({ length: 150 }, (_, at) =>
      wish(`label ${at}`, (at * 137) % 600, (at * 53) % 400, { leader: at % 2 === 0, frame: wide }),
    );
    const marks = wishes.map(({ x, y }) => boxAround(x, y, 5));
    const placed = placeLabels(wishes, marks, 12);
    expect(placed.length).toBeGreaterThan(10);
    expect(placed.length).toBeLessThan(150);
    for (const [at, { box }] of placed.entries()) {
      expect(contains(wide, box)).toBe(true);
      expect(marks.some((mark) => overlaps(mark, box))).toBe(false);
      expect(placed.slice(at + 1).some((other) => overlaps(other.box, box))).toBe(false);
    }
  });
  it("serves the more important first, whatever the order", () => {
    const crowd = [wish("low", 20, 20), wish("high", 20, 20, { priority: 5 })];
    const narrow = { ...frame, right: 60, bottom: 28, top: 12 };
    const inNarrow = crowd.map((it) => ({ ...it, frame: narrow }));
    expect(placeLabels(inNarrow, [], 12).map(({ text }) => text)).toEqual(["high"]);
    expect(placeLabels(inNarrow.toReversed(), [], 12).map(({ text }) => text)).toEqual(["high"]);
  });
  it("draws a line to a label that had to step aside, and leaves out one that may not", () => {
    const around = [
      boxAround(130, 100, 20, 8),
      boxAround(70, 100, 20, 8),
      boxAround(100, 86, 40, 8),
      boxAround(100, 114, 40, 8),
    ];
    const [far] = placeLabels([wish("far", 100, 100, { leader: true })], around.slice(0, 3), 12);
    expect(far?.line).toBeNull();
    const free = around.map((box) => ({ ...box, left: box.left + 0.5 }));
    expect(placeLabels([wish("gone", 100, 100)], free, 12)).toEqual([]);
    const open = [boxAround(100, 100, 16, 16)];
    const [moved] = placeLabels([wish("moved", 100, 100, { leader: true })], open, 12);
    expect(moved?.line).not.toBeNull();
  });
});

describe("text", () => {
  it("is as wide as Arial draws it", () => {
    expect(textWidth("Iraq", 10)).toBeCloseTo(2.78 + 3.33 + 5.56 + 5.56);
    expect(textWidth("Iraq", 10, true)).toBeGreaterThan(textWidth("Iraq", 10));
    expect(textWidth("漢", 10)).toBe(10);
  });
  it("wraps and cuts", () => {
    expect(wrapped("one two three", textWidth("one two", 12), 12)).toEqual(["one two", "three"]);
    expect(cutTo("a long name", textWidth("a lon…", 12), 12)).toMatch(/^a lo.*…$/);
    expect(cutTo("short", 100, 12)).toBe("short");
  });
});

describe("palette", () => {
  const luminance = (hex: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  it.each([...PALETTE, OTHER, MUTED, INK])(
    "%s is dark enough for small text on paper (WCAG AA)",
    (colour) => {
      expect((luminance(PAPER) + 0.05) / (luminance(colour) + 0.05)).toBeGreaterThanOrEqual(4.5);
    },
  );
});
