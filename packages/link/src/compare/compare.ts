import type { Profile } from "../mentions/mention.js";
import { isUndated } from "../mentions/when.js";
import { lexiconNames, type Names } from "../names.js";
import { compareDates, compareInstants } from "./dates.js";
import { type Evidence, evidence, NOTHING } from "./evidence.js";
import { compareFigures, compareMunitions, compareStories } from "./figures.js";
import { compareCountries, comparePlaces } from "./places.js";
import { compareSides, isJoint } from "./sides.js";

/** The sum of what speaks for and against one event: a log odds, 0 is even. */
export interface Comparison {
  readonly points: number;
  readonly reasons: readonly string[];
}

/** Two mentions picked by chance speak of two events. */
const CHANCE = -3;

/**
 * Compares two mentions, or groups of one report each; the order does not matter. Null where they cannot be one event:
 * other types, days, bases, countries, or sides.
 */
export function compare(a: Profile, b: Profile, names: Names = lexiconNames): Comparison | null {
  if (a.event_type !== null && b.event_type !== null && a.event_type !== b.event_type) return null;
  const dates = compareDates(a, b);
  const countries = dates && compareCountries(a.country, b.country);
  const instants = countries && compareInstants(a.when, b.when);
  const places = instants && comparePlaces(a, b, names);
  const sides = places && compareSides(a, b, names);
  const report = sides && compareReports(a, b, names);
  const tolls = report && compareFigures(a, b);
  if (!dates || !countries || !instants || !places || !sides || !report || !tolls) return null;
  const figures = [tolls, compareMunitions(a.munition, b.munition), compareStories(a, b)];
  return summed([dates, instants, places, countries, ...sides, ...figures, report]);
}

/** The share of certainty of some points, 0 to 1. */
export const certaintyOf = (points: number): number => Math.round(1000 / (1 + Math.exp(-points))) / 1000;

/** Their sum, with the reasons that have words. */
export function summed(parts: readonly Evidence[]): Comparison {
  let points = CHANCE;
  const reasons: string[] = [];
  for (const part of parts) {
    points += part.points;
    if (part.reason !== null) reasons.push(part.reason);
  }
  return { points: Math.round(points * 100) / 100, reasons };
}

/**
 * One report that tells a type of event twice, and says nothing against it, tells one; but items of a list are events apart.
 * Between reports, what is told without a day and in passing needs more than its sides and country.
 */
function compareReports(a: Profile, b: Profile, names: Names): Evidence | null {
  const isOneReport = a.report.id === b.report.id;
  if (isOneReport) {
    if (a.item !== null && b.item !== null && a.item !== b.item) return null;
    return evidence(a.isSeveral === b.isSeveral ? 3 : 0, "same report");
  }
  const undated = [a, b].filter(({ when }) => isUndated(when));
  if (undated.some(({ isSeveral }) => isSeveral)) return null;
  const isInPassing = undated.some(
    (it) => it.place === null && it.figures.size === 0 && !it.isLead && !isJoint(a, b, names),
  );
  if (isInPassing) return evidence(-1.5);
  // without a day to go by, what two reports are about is likelier one than what one of them tells of the past
  return undated.length > 0 && a.isLead && b.isLead ? evidence(0.6, "both reports open with it") : NOTHING;
}
