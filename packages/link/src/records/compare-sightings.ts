import { type Comparison, summed } from "../compare/compare.js";
import { compareDates, compareInstants } from "../compare/dates.js";
import { type Evidence, evidence, forbids, NOTHING } from "../compare/evidence.js";
import { compareCountries } from "../compare/places.js";
import type { Names } from "../names.js";
import { compareSpots } from "./compare-spots.js";
import type { Killed, Sighting } from "./sighting.js";

/** What speaks for a row and a report, or rows of two data sets, being one event; null where they cannot be. The order does not matter. */
export function compareSightings(a: Sighting, b: Sighting, names: Names): Comparison | null {
  if (a.when.span === null || b.when.span === null) return null;
  const found: Evidence[] = [];
  for (const part of PARTS) {
    const piece = part(a, b, names);
    if (forbids(piece)) return null;
    found.push(piece);
  }
  return summed(found);
}

/** In the order in which people are reported. */
const PARTS: readonly ((a: Sighting, b: Sighting, names: Names) => Evidence)[] = [
  compareDates,
  (a, b) => compareInstants(a.when, b.when),
  (a, b) => compareSpots(a.spots, b.spots),
  (a, b) => compareCountries(a.country, b.country),
  (a, b, names) => compareParties(a.sides, b.sides, names),
  (a, b) => compareKilled(a.killed, b.killed),
  compareInjured,
];

/** Who took part, whoever began it: coders' first and second actor have no direction. */
function compareParties(a: readonly string[], b: readonly string[], names: Names): Evidence {
  if (a.length === 0 || b.length === 0) return NOTHING;
  const isOne = (one: string, other: string) =>
    names.related(one, other) !== "unrelated" || names.family(one) === names.family(other);
  const shared = Math.min(
    a.filter((one) => b.some((other) => isOne(one, other))).length,
    b.filter((one) => a.some((other) => isOne(one, other))).length,
  );
  if (shared >= 2) return evidence("row_sides_same");
  if (shared === 1)
    return evidence(a.length > 1 && b.length > 1 ? "row_side_of_two_in_common" : "row_side_in_common");
  return evidence(a.length > 1 && b.length > 1 ? "row_sides_differ" : "row_sides_apart");
}

/** Numbers of the dead that agree say the more the higher they are; a coder's estimate has bounds. */
function compareKilled(a: Killed | null, b: Killed | null): Evidence {
  if (a === null || b === null) return NOTHING;
  const both = [...a.given].filter((number) => b.given.has(number));
  const most = Math.max(-1, ...both);
  if (most === 0) return NOTHING;
  if (most > 0)
    return evidence(most === 1 ? "row_killed_one" : most <= 3 ? "row_killed_few" : "row_killed_many", {
      reason: `both ${most} killed`,
    });
  const within = a.low <= b.high && b.low <= a.high;
  if (within)
    return evidence("row_killed_within", {
      reason: `killed within ${Math.max(a.low, b.low)} to ${Math.min(a.high, b.high)}`,
    });
  const gap = Math.max(a.low - b.high, b.low - a.high);
  const isFar = gap >= 5 || Math.min(a.high, b.high) === 0;
  return evidence(isFar ? "row_killed_far" : "row_killed_near");
}

function compareInjured(a: Sighting, b: Sighting): Evidence {
  const most = Math.max(0, ...[...a.injured].filter((number) => b.injured.has(number)));
  if (most === 0) return NOTHING;
  return evidence(most === 1 ? "row_injured_one" : most <= 3 ? "row_injured_few" : "row_injured_many", {
    reason: `both ${most} injured`,
  });
}
