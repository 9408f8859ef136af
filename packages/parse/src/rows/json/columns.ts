import { SHAPE_COLUMNS, shapeCells } from "../shape-cells.js";
import { valueText } from "../value-text.js";

/** Objects in objects that become columns of their own, as `location.lat`; deeper ones stay JSON. */
const DEEPEST = 6;

/** Calls `take` with each value of an item and the name of its column: objects in objects by dotted names, lists as JSON. */
export function eachValue(item: unknown, take: (name: string, text: string) => void): void {
  if (typeof item !== "object" || item === null) return;
  if (Array.isArray(item)) for (const [at, value] of item.entries()) take(String(at), valueText(value));
  else if (isFeature(item)) {
    flatten(item.properties, "", 1, take);
    if ("id" in item) take("id", valueText(item.id));
    const cells = shapeCells(item.geometry);
    for (const [at, name] of SHAPE_COLUMNS.entries()) take(name, cells[at] ?? "");
  } else flatten(item, "", 1, take);
}

function flatten(
  value: object | null,
  above: string,
  depth: number,
  take: (name: string, text: string) => void,
): void {
  for (const [key, inner] of Object.entries(value ?? {})) {
    const name = above === "" ? key : `${above}.${key}`;
    if (typeof inner === "object" && inner !== null && !Array.isArray(inner) && depth < DEEPEST)
      flatten(inner, name, depth + 1, take);
    else take(name, valueText(inner));
  }
}

interface Feature {
  readonly properties: object | null;
  readonly geometry: unknown;
}

/** One thing on a map, as GeoJSON has it. */
export const isFeature = (item: object): item is Feature =>
  "type" in item &&
  item.type === "Feature" &&
  "geometry" in item &&
  "properties" in item &&
  typeof item.properties === "object";
