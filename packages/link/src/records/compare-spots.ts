import { type Evidence, evidence, NOTHING } from "../compare/evidence.js";
import { metresBetween } from "../compare/metres.js";
import type { Spot } from "./sighting.js";

/** Coders round to the next town: so far beyond both radii two places may still be meant as one. */
const SLACK_METRES = 10_000;

/** How well the places of two sightings meet, by the pair that meets best; null where every pair is too far apart. */
export function compareSpots(a: readonly Spot[], b: readonly Spot[]): Evidence | null {
  if (a.length === 0 || b.length === 0) return NOTHING;
  let best: Evidence | null = null;
  for (const one of a)
    for (const other of b) {
      const met = compareTwo(one, other);
      if (met !== null && (best === null || met.points > best.points)) best = met;
    }
  return best;
}

function compareTwo(a: Spot, b: Spot): Evidence | null {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null)
    return compareWords(a, b);
  const metres = metresBetween(a.latitude, a.longitude, b.latitude, b.longitude);
  const reach = a.radiusMetres + b.radiusMetres;
  const areTwoNames = a.place_id !== null && b.place_id !== null && a.place_id !== b.place_id;
  // two bases are two places, however wide the row's own radius is
  if (areTwoNames && a.kind === "base" && b.kind === "base" && metres > SLACK_METRES) return null;
  const isOneName = a.place_id !== null && a.place_id === b.place_id;
  if (isOneName && a.kind !== "wide" && b.kind !== "wide") return evidence(2, "same place");
  const kilometres = Math.round(metres / 1000);
  if (metres <= reach) {
    const words =
      kilometres === 0 && reach <= 30_000
        ? "same place"
        : `${kilometres} km apart, within ${Math.round(reach / 1000)} km`;
    return evidence(pointsWithin(reach), words);
  }
  if (metres <= reach + SLACK_METRES && a.kind !== "wide" && b.kind !== "wide")
    return evidence(-0.3, `${kilometres} km apart`);
  return null;
}

/** The less a place is known, the less it says that an event lies within it. */
const pointsWithin = (reachMetres: number): number =>
  reachMetres <= 15_000
    ? 2
    : reachMetres <= 35_000
      ? 1.4
      : reachMetres <= 75_000
        ? 0.8
        : reachMetres <= 250_000
          ? 0.4
          : 0.1;

/** A name that no table knows: all that can be said is whether it is the same. */
function compareWords(a: Spot, b: Spot): Evidence {
  const [left, right] = [a.place.toLowerCase(), b.place.toLowerCase()];
  if (left === "" || right === "") return NOTHING;
  if (left === right || (a.place_id !== null && a.place_id === b.place_id))
    return evidence(1.8, "same place");
  return evidence(left.includes(right) || right.includes(left) ? 0.8 : -1, null);
}
