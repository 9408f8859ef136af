import { placeOfShape } from "./geometry.js";
import { type Doubt, doubt } from "./part-line.js";
import { valueText } from "./value-text.js";

/** What a shape becomes in a table: names that our own tables give a place. */
export const SHAPE_COLUMNS: readonly string[] = ["latitude", "longitude", "geo_radius_m"];

export function shapeCells(geometry: unknown): string[] {
  const place = placeOfShape(geometry);
  if (place === null) return ["", "", ""];
  return [place.latitude, place.longitude, place.radiusMetres].map(valueText);
}

/** Shapes that are no points, and those whose place is not known, with the line of the first. */
export interface ShapesSeen {
  areas: { count: number; line: number };
  unplaced: { count: number; line: number };
}

export const noShapes = (): ShapesSeen => ({ areas: { count: 0, line: 0 }, unplaced: { count: 0, line: 0 } });

export function shapeDoubts({ areas, unplaced }: ShapesSeen): Doubt[] {
  const doubts: Doubt[] = [];
  if (areas.count > 0)
    doubts.push(
      doubt(
        "shape-centre",
        `${areas.count} ${areas.count === 1 ? "shape that is no point" : "shapes that are no points"}`,
        "points; the centre of each stands for it, and geo_radius_m says how far it reaches",
        { line: areas.line },
      ),
    );
  if (unplaced.count > 0)
    doubts.push(
      doubt(
        "shape-without-place",
        `${unplaced.count} ${unplaced.count === 1 ? "shape" : "shapes"} without a place in degrees`,
        "longitude and latitude (WGS 84)",
        { line: unplaced.line },
      ),
    );
  return doubts;
}

/** Counts a shape at its line. */
export function seeShape(seen: ShapesSeen, geometry: unknown, line: number): void {
  const place = placeOfShape(geometry);
  const kind = place === null ? seen.unplaced : place.radiusMetres === null ? null : seen.areas;
  if (kind !== null && kind.count++ === 0) kind.line = line;
}
