import { describe, expect, it } from "vitest";
import { frameOf, isInside, pixelsOf, pointIn } from "./frame.js";

const spot = (latitude: number, longitude: number, radius = 0) => ({ latitude, longitude, radius });
const framed = (spots: Parameters<typeof frameOf>[0]) => {
  const frame = frameOf(spots, 700);
  if (frame === null) throw new Error("no frame");
  return frame;
};

describe("frameOf", () => {
  it.each([
    ["one town", [spot(36.2, 44)]],
    ["a country with wide circles", [spot(33, 44, 90_000), spot(36, 41, 50_000)]],
    ["both sides of 180°", [spot(-17, 178), spot(-14, -171), spot(-21, -175)]],
    ["the whole world", [spot(64, -150), spot(-54, -68), spot(-37, 175), spot(60, 30), spot(10, 100)]],
    ["the far north", [spot(89, 10), spot(70, 40)]],
  ])("shows all of %s", (_, spots) => {
    const frame = framed(spots);
    for (const it of spots) {
      const { x, y } = pointIn(frame, it);
      const r = pixelsOf(frame, it.radius, it.latitude);
      expect(isInside(frame, { x: x - r, y: y - r })).toBe(true);
      expect(isInside(frame, { x: x + r, y: y + r })).toBe(true);
    }
  });

  it("takes the shorter way around the earth", () => {
    const frame = framed([spot(-17, 178), spot(-14, -171)]);
    expect(pointIn(frame, spot(-14, -171)).x).toBeGreaterThan(pointIn(frame, spot(-17, 178)).x);
    expect(pixelsOf(frame, 100_000, -15)).toBeGreaterThan(20);
  });

  it("shows some land around a single town, and is not made of nothing", () => {
    expect(pixelsOf(framed([spot(36.2, 44)]), 100_000, 36.2)).toBeLessThan(200);
    expect(frameOf([], 700)).toBeNull();
  });
});

it("draws a distance as long as the map has it", () => {
  const frame = framed([spot(33, 44), spot(37, 36)]);
  const [from, to] = [pointIn(frame, spot(35, 40)), pointIn(frame, spot(35 + 100 / 111.195, 40))];
  expect(from.y - to.y).toBeCloseTo(pixelsOf(frame, 100_000, 35.45), 0);
});
