import { describe, expect, it } from "vitest";
import { baseMapOf } from "./base-map.js";
import { DISPUTED_LINES, WITHOUT_LINE } from "./disputed-lines.js";

const spot = (latitude: number, longitude: number, radius = 5_000) => ({ latitude, longitude, radius });
const baseOf = (...spots: Parameters<typeof baseMapOf>[0]) => {
  const base = baseMapOf(spots, 690);
  if (base === null) throw new Error("no map");
  return base;
};

describe.each([
  ["Iraq and Syria", [spot(33.8, 42.4), spot(36.2, 37.1)], "Iraq", []],
  ["Ukraine", [spot(50.4, 30.5), spot(45, 34.1)], "Ukraine", ["Crimea"]],
  ["Sudan", [spot(21.6, 37.2), spot(9.6, 28.4)], "Sudan", ["Abyei", "Halaib"]],
  ["Fiji", [spot(-17, 178), spot(-18, -178.5)], null, []],
  ["Myanmar", [spot(21, 96)], "Myanmar", []],
  ["the world", [spot(64, -150), spot(-37, 175), spot(-30, 25), spot(60, 100)], "Russia", ["Kashmir"]],
])("a map of %s", (_, spots, country, disputes) => {
  const base = baseOf(...spots);
  it("has land, no more points than are seen, and nothing far outside", () => {
    expect(base.land.length).toBeGreaterThan(0);
    const points = [...base.land, ...base.borders, ...base.disputed].flat();
    expect(points.length).toBeLessThan(9_000);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThan(-5);
      expect(x).toBeLessThan(base.frame.width + 5);
      expect(y).toBeGreaterThan(-5);
      expect(y).toBeLessThan(base.frame.height + 5);
    }
  });
  it("names countries in view, and the disputes of their borders", () => {
    if (country !== null) expect(base.names.map(({ words }) => words)).toContain(country);
    const said = [...base.disputes, ...base.says].join("; ");
    for (const dispute of disputes) expect(said).toContain(dispute);
  });
});

it("draws no disputed line where none is in view, and says nothing of it", () => {
  const base = baseOf(spot(52.5, 13.4), spot(48.8, 2.3));
  expect(base.disputed).toEqual([]);
  expect([...base.disputes, ...base.says]).toEqual([]);
});

it("finds each line and each country of the policy in the atlas", () => {
  const seen = new Set<string>();
  const said = new Set<string>();
  for (const middle of [
    spot(33, 36),
    spot(43, 21),
    spot(25, -12),
    spot(9, 46),
    spot(35, 33),
    spot(34, 77),
    spot(30, 90),
    spot(27, 89.5),
    spot(10, 29),
    spot(22, 34),
    spot(5, 35),
    spot(40, 46),
    spot(6, -60),
    spot(47, 32),
    spot(42, 43),
    spot(24, 121),
    spot(28, 80),
  ]) {
    const base = baseOf(
      middle,
      spot(middle.latitude + 6, middle.longitude + 6),
      spot(middle.latitude - 6, middle.longitude - 6),
    );
    for (const name of base.disputes) seen.add(name);
    for (const says of base.says) said.add(says);
  }
  expect([...new Set(DISPUTED_LINES.map(([, , name]) => name))].filter((name) => !seen.has(name))).toEqual(
    [],
  );
  expect(WITHOUT_LINE.map(([, says]) => says).filter((says) => !said.has(says))).toEqual([]);
});
