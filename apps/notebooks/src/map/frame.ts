/** A conformal (Mercator) view of a part of the earth, as numbers: a browser draws in it without any map data. */
export interface MapFrame {
  /** degrees east of the middle */
  readonly centre: number;
  /** pixels of a radian */
  readonly scale: number;
  /** pixels of the middle at the equator */
  readonly x0: number;
  readonly y0: number;
  /** pixels */
  readonly width: number;
  readonly height: number;
}

export interface Spot {
  readonly latitude: number;
  readonly longitude: number;
}

const RADIANS = Math.PI / 180;
const EARTH_METRES = 6_371_008.8;
/** Mercator has no poles. */
const MOST_NORTH = 82;

export const pointIn = (
  { centre, scale, x0, y0 }: MapFrame,
  { latitude, longitude }: Spot,
): { x: number; y: number } => ({
  x: x0 + scale * around(longitude - centre) * RADIANS,
  y: y0 - scale * northing(latitude),
});

/** Pixels of a distance at a latitude, the same in every direction. */
export const pixelsOf = ({ scale }: MapFrame, metres: number, latitude: number): number =>
  (scale * metres) / EARTH_METRES / Math.cos(bounded(latitude) * RADIANS);

/** Whether a point is in the frame. */
export const isInside = ({ width, height }: MapFrame, { x, y }: { x: number; y: number }): boolean =>
  x >= 0 && x <= width && y >= 0 && y <= height;

export interface Reach extends Spot {
  /** metres around the spot that must be seen as well */
  readonly radius: number;
}

/** The frame of a width that shows all spots with some room around them, on the side of the earth where they are; null without spots. */
export function frameOf(spots: readonly Reach[], width: number): MapFrame | null {
  if (spots.length === 0) return null;
  const centre = middleOf(spots.map(({ longitude }) => longitude));
  const sides = spots.map(({ latitude, longitude, radius }) => {
    const own = radius / EARTH_METRES;
    const across = own / Math.cos(bounded(latitude) * RADIANS);
    const [x, y] = [around(longitude - centre) * RADIANS, northing(latitude)];
    return { left: x - across, right: x + across, low: y - across, high: y + across };
  });
  const least = (name: "left" | "low") => sides.reduce((most, it) => Math.min(most, it[name]), Infinity);
  const most = (name: "right" | "high") => sides.reduce((top, it) => Math.max(top, it[name]), -Infinity);
  const [left, right, low, high] = [least("left"), most("right"), least("low"), most("high")];
  const wide = Math.max(right - left, LEAST_DEGREES * RADIANS) * ROOM;
  const tall = Math.max(high - low, LEAST_DEGREES * RADIANS) * ROOM;
  const height = Math.round(Math.min(MOST_TALL, Math.max(LEAST_TALL, (width * tall) / wide)));
  const scale = Math.min(width / Math.min(wide, 2 * Math.PI), height / tall);
  return {
    centre,
    scale,
    x0: width / 2 - (scale * (left + right)) / 2,
    y0: height / 2 + (scale * (low + high)) / 2,
    width,
    height,
  };
}

/** A war in one town still shows where in the world it is. */
const LEAST_DEGREES = 5;
const ROOM = 1.2;
const [LEAST_TALL, MOST_TALL] = [420, 620];

/** The middle of the shortest stretch of the equator that holds all longitudes: those of the Pacific are on both sides of 180°. */
function middleOf(longitudes: readonly number[]): number {
  const sorted = [...new Set(longitudes.map(around))].sort((left, right) => left - right);
  const [first = 0] = sorted;
  let [widest, from, to] = [-1, first, first];
  for (const [at, here] of sorted.entries()) {
    const next = sorted[at + 1] ?? first + 360;
    if (next - here > widest) [widest, from, to] = [next - here, next, here];
  }
  return around(from + (to - from + (from > to ? 360 : 0)) / 2);
}

/** Degrees from -180 to 180. */
const around = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;
const bounded = (latitude: number): number => Math.max(-MOST_NORTH, Math.min(MOST_NORTH, latitude));
const northing = (latitude: number): number =>
  Math.log(Math.tan(Math.PI / 4 + (bounded(latitude) * RADIANS) / 2));
