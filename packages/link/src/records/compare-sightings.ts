import { type Comparison, certaintyOf, summed } from "../compare/compare.js";
import { compareDates, compareInstants } from "../compare/dates.js";
import { type Evidence, evidence, NOTHING } from "../compare/evidence.js";
import { compareCountries } from "../compare/places.js";
import type { Names } from "../names.js";
import { compareSpots } from "./compare-spots.js";
import type { Killed, Sighting } from "./sighting.js";

/** From these points on, a row and a report, or two rows, are one event: a little more than even, for rows of one day are many. */
export const LINKED = 0.4;
/** What may belong to two events belongs to the better only if it is better by this. */
export const CLEARLY = 0.5;

/** What speaks for a row and a report, or rows of two data sets, being one event; null where they cannot be. The order does not matter. */
export function compareSightings(a: Sighting, b: Sighting, names: Names): Comparison | null {
  if (a.when.span === null || b.when.span === null) return null;
  const dates = compareDates(a, b);
  const countries = dates && compareCountries(a.country, b.country);
  const instants = countries && compareInstants(a.when, b.when);
  const spots = instants && compareSpots(a.spots, b.spots);
  const sides = spots && compareParties(a.sides, b.sides, names);
  if (!dates || !countries || !instants || !spots || !sides) return null;
  return summed([
    dates,
    instants,
    spots,
    countries,
    sides,
    compareKilled(a.killed, b.killed),
    compareInjured(a, b),
  ]);
}

export { certaintyOf };

/** Who took part, whoever began it: coders' first and second actor have no direction. */
function compareParties(a: readonly string[], b: readonly string[], names: Names): Evidence | null {
  if (a.length === 0 || b.length === 0) return NOTHING;
  const isOne = (one: string, other: string) =>
    names.related(one, other) !== "unrelated" || names.family(one) === names.family(other);
  const shared = Math.min(
    a.filter((one) => b.some((other) => isOne(one, other))).length,
    b.filter((one) => a.some((other) => isOne(one, other))).length,
  );
  if (shared >= 2) return evidence(1.4, "same sides");
  if (shared === 1) return evidence(a.length > 1 && b.length > 1 ? 0.2 : 0.6, "one side in common");
  return a.length > 1 && b.length > 1 ? null : evidence(-2, "other sides");
}

/** Numbers of the dead that agree say the more the higher they are; a coder's estimate has bounds. */
function compareKilled(a: Killed | null, b: Killed | null): Evidence {
  if (a === null || b === null) return NOTHING;
  const both = [...a.given].filter((number) => b.given.has(number));
  const most = Math.max(-1, ...both);
  if (most === 0) return NOTHING;
  if (most > 0) return evidence(most === 1 ? 0.5 : most <= 3 ? 1.3 : 1.8, `both ${most} killed`);
  const within = a.low <= b.high && b.low <= a.high;
  if (within) return evidence(0.6, `killed within ${Math.max(a.low, b.low)} to ${Math.min(a.high, b.high)}`);
  const gap = Math.max(a.low - b.high, b.low - a.high);
  const isFar = gap >= 5 || Math.min(a.high, b.high) === 0;
  return evidence(isFar ? -1.2 : -0.5, "numbers of killed differ");
}

function compareInjured(a: Sighting, b: Sighting): Evidence {
  const most = Math.max(0, ...[...a.injured].filter((number) => b.injured.has(number)));
  return most === 0 ? NOTHING : evidence(most === 1 ? 0.3 : most <= 3 ? 1.2 : 1.8, `both ${most} injured`);
}
