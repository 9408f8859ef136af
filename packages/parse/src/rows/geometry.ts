/** Where a shape of GeoJSON lies: a point, or the centre of the shape and how far it reaches from there. */
export interface ShapePlace {
  readonly latitude: number;
  readonly longitude: number;
  /** null for a point */
  readonly radiusMetres: number | null;
}

/** In degrees; GeoJSON has the longitude first. */
interface Position {
  readonly x: number;
  readonly y: number;
}

/** Positions in their order: the edge of an area, or a line. */
interface Path {
  readonly positions: readonly Position[];
  readonly isEdge: boolean;
}

const EARTH_METRES = 6_371_008.8;
/** Levels of brackets around a position: areas, an area, a ring. */
const DEEPEST = 4;

/** The place of a geometry; null where it has none in degrees, as when it is projected or empty. */
export function placeOfShape(geometry: unknown): ShapePlace | null {
  const paths = pathsOf(geometry);
  const all = paths.flatMap(({ positions }) => positions);
  const [first] = all;
  if (first === undefined || all.some(({ x, y }) => Math.abs(y) > 90 || Math.abs(x) > 360)) return null;
  if (all.length === 1) return { latitude: first.y, longitude: turned(first.x), radiusMetres: null };
  // a shape across the line at which the days change is at both edges of the map
  const isSplit = most(all.map(({ x }) => x)) + most(all.map(({ x }) => -x)) > 180;
  const moved = paths.map((path) => ({
    ...path,
    positions: path.positions.map(({ x, y }) => ({ x: isSplit && x < 0 ? x + 360 : x, y })),
  }));
  const centre = centreOf(moved);
  const radius = most(all.map((it) => metresBetween(centre, it)));
  return {
    latitude: rounded(centre.y),
    longitude: rounded(turned(centre.x)),
    radiusMetres: Math.round(radius),
  };
}

function pathsOf(geometry: unknown): Path[] {
  if (typeof geometry !== "object" || geometry === null) return [];
  if ("geometries" in geometry && Array.isArray(geometry.geometries))
    return geometry.geometries.flatMap(pathsOf);
  const isEdge = "type" in geometry && (geometry.type === "Polygon" || geometry.type === "MultiPolygon");
  const paths: Path[] = [];
  const walk = (value: unknown, depth: number): void => {
    if (!Array.isArray(value) || depth > DEEPEST) return;
    const alone = positionOf(value);
    if (alone !== null) paths.push({ positions: [alone], isEdge: false });
    else if (positionOf(value[0]) === null) for (const it of value) walk(it, depth + 1);
    else paths.push({ positions: value.flatMap((it) => positionOf(it) ?? []), isEdge });
  };
  if ("coordinates" in geometry) walk(geometry.coordinates, 0);
  return paths;
}

function positionOf(value: unknown): Position | null {
  if (!Array.isArray(value)) return null;
  const [x, y]: unknown[] = value;
  return typeof x === "number" && typeof y === "number" ? { x, y } : null;
}

/** The centre of what the edges enclose (holes taken out: they run the other way round); without areas, the mean of all positions. */
function centreOf(paths: readonly Path[]): Position {
  let [area, x, y] = [0, 0, 0];
  for (const { positions, isEdge } of paths) {
    const [origin] = positions;
    if (!isEdge || origin === undefined) continue;
    for (const [at, from] of positions.entries()) {
      const to = positions[at + 1] ?? origin;
      const cross = (from.x - origin.x) * (to.y - origin.y) - (to.x - origin.x) * (from.y - origin.y);
      area += cross;
      x += cross * (origin.x + from.x + to.x);
      y += cross * (origin.y + from.y + to.y);
    }
  }
  if (Math.abs(area) > 1e-12) return { x: x / (3 * area), y: y / (3 * area) };
  const all = paths.flatMap(({ positions }) => positions);
  return {
    x: all.reduce((sum, it) => sum + it.x, 0) / all.length,
    y: all.reduce((sum, it) => sum + it.y, 0) / all.length,
  };
}

function metresBetween(one: Position, other: Position): number {
  const [north, south] = [(one.y * Math.PI) / 180, (other.y * Math.PI) / 180];
  const high = Math.sin((south - north) / 2) ** 2;
  const wide = Math.sin(((other.x - one.x) * Math.PI) / 360) ** 2;
  return (
    2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(high + Math.cos(north) * Math.cos(south) * wide)))
  );
}

const most = (numbers: readonly number[]): number =>
  numbers.reduce((left, right) => Math.max(left, right), Number.NEGATIVE_INFINITY);

/** A longitude between -180 and 180. */
const turned = (x: number): number => (x > 180 ? x - 360 : x < -180 ? x + 360 : x);

/** A decimetre is more than any centre needs. */
const rounded = (degrees: number): number => Number(degrees.toFixed(6));
