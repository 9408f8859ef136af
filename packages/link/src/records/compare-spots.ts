import { type Evidence, evidence, NOTHING } from "../compare/evidence.js";
import { metresBetween } from "../compare/metres.js";
import type { FeatureName } from "../features.js";
import type { Spot } from "./sighting.js";

/** Coders round to the next town: so far beyond both radii two places may still be meant as one. */
const SLACK_METRES = 10_000;

/** How well the places of two sightings meet, by the pair that meets best. */
export function compareSpots(a: readonly Spot[], b: readonly Spot[]): Evidence {
  if (a.length === 0 || b.length === 0) return NOTHING;
  let best = evidence("row_places_differ");
  for (const one of a)
    for (const other of b) {
      const met = compareTwo(one, other);
      if (met.points > best.points) best = met;
    }
  return best;
}

function compareTwo(a: Spot, b: Spot): Evidence {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null)
    return compareWords(a, b);
  const metres = metresBetween(a.latitude, a.longitude, b.latitude, b.longitude);
  const reach = a.radiusMetres + b.radiusMetres;
  const areTwoNames = a.place_id !== null && b.place_id !== null && a.place_id !== b.place_id;
  // two bases are two places, however wide the row's own radius is
  if (areTwoNames && a.kind === "base" && b.kind === "base" && metres > SLACK_METRES)
    return evidence("row_places_differ");
  const isOneName = a.place_id !== null && a.place_id === b.place_id;
  if (isOneName && a.kind !== "wide" && b.kind !== "wide") return evidence("row_same_place");
  const kilometres = Math.round(metres / 1000);
  if (metres <= reach) {
    const words =
      kilometres === 0 && reach <= 30_000
        ? "same place"
        : `${kilometres} km apart, within ${Math.round(reach / 1000)} km`;
    return evidence(withinOf(reach), { reason: words });
  }
  if (metres <= reach + SLACK_METRES && a.kind !== "wide" && b.kind !== "wide")
    return evidence("row_beside", { reason: `${kilometres} km apart` });
  return evidence("row_places_differ");
}

/** The less a place is known, the less it says that an event is within it. */
function withinOf(reachMetres: number): FeatureName {
  if (reachMetres <= 15_000) return "row_within_15_km";
  if (reachMetres <= 35_000) return "row_within_35_km";
  if (reachMetres <= 75_000) return "row_within_75_km";
  return reachMetres <= 250_000 ? "row_within_250_km" : "row_within_wide";
}

/** A name that no table knows: all that can be said is whether it is the same. */
function compareWords(a: Spot, b: Spot): Evidence {
  const [left, right] = [a.place.toLowerCase(), b.place.toLowerCase()];
  if (left === "" || right === "") return NOTHING;
  if (left === right || (a.place_id !== null && a.place_id === b.place_id))
    return evidence("row_same_spelling");
  return evidence(
    left.includes(right) || right.includes(left) ? "row_part_of_spelling" : "row_other_spelling",
  );
}
