import { countryNumbered, placeNamed } from "@sitrep/lexicon";
import { countryIn } from "../words.js";
import { remembered } from "./remembered.js";

/** A country as its centre and the radius of a circle of its area; degrees, metres. */
export interface Land {
  /** ISO 3166-1 alpha-2 */
  readonly code: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly radiusMetres: number;
}

/** A country by its name, in brackets an older one: "DR Congo (Zaire)"; null for a name that nobody knows. */
export const landNamed = remembered((words: string): Land | null => {
  const code = countryIn(words);
  return code === null ? null : landOf(code);
});

/** A country by its numeric ISO code; null for a number that no country has. */
export const landNumbered = remembered((number: string): Land | null => {
  const code = countryNumbered(Number(number));
  return code === null ? null : landOf(code);
});

function landOf(id: string): Land | null {
  const place = placeNamed(id);
  if (place?.kind !== "country" || place.latitude === null || place.longitude === null) return null;
  const { place_id: code, latitude, longitude, geo_radius_m } = place;
  return { code, latitude, longitude, radiusMetres: geo_radius_m ?? 0 };
}

/** What makes a point doubtful, its country known. */
export type PointDoubt = "coordinates-swapped" | "country-centroid" | "coordinates-zero";

/** The centre of a country as data sets round it. */
const CENTROID_DEGREES = 0.01;
/** Coasts and islands of the smallest countries. */
const NEAR_METRES = 50_000;
const METRES_A_DEGREE = 111_195;

/**
 * A point that stands for a whole country, or one that is in it only with latitude and longitude changed for one another. Countries
 * are no circles: the point must lie beyond 2 radii of a circle of the area (no end of Ukraine or Turkey lies beyond 1.7 from the
 * centre), and the changed one within 3 (Mogadishu is at 2.2) and not half as far. Chile is longer, but nothing that is in it
 * would come nearer when changed. Of the 135,000 towns of GeoNames none is reported as changed, and of those that can be, 93 % when they are.
 */
export function pointDoubt(land: Land, latitude: number, longitude: number): PointDoubt | null {
  // no country lies where both are 0
  if (latitude === 0 && longitude === 0) return "coordinates-zero";
  if (
    Math.abs(latitude - land.latitude) <= CENTROID_DEGREES &&
    Math.abs(longitude - land.longitude) <= CENTROID_DEGREES
  )
    return "country-centroid";
  const distance = metresFrom(land, latitude, longitude);
  if (distance <= 2 * land.radiusMetres + NEAR_METRES || Math.abs(longitude) > 90) return null;
  const changed = metresFrom(land, longitude, latitude);
  const isNearer = changed <= 3 * land.radiusMetres + NEAR_METRES && changed < distance / 2;
  return isNearer ? "coordinates-swapped" : null;
}

/** On a flat map around the country's centre: near enough to tell inside from outside. */
function metresFrom(land: Land, latitude: number, longitude: number): number {
  const north = latitude - land.latitude;
  let east = Math.abs(longitude - land.longitude);
  if (east > 180) east = 360 - east;
  east *= Math.cos((land.latitude * Math.PI) / 180);
  return Math.sqrt(north * north + east * east) * METRES_A_DEGREE;
}
