import { features } from "../features.js";
import type { Profile } from "../mentions/mention.js";
import { isUndated } from "../mentions/when.js";
import { lexiconNames, type Names } from "../names.js";
import { compareDates, compareInstants, isCalledByDay } from "./dates.js";
import { type Evidence, evidence, forbids, NOTHING } from "./evidence.js";
import { compareFigures, compareMunitions, compareStories } from "./figures.js";
import { compareCountries, comparePlaces } from "./places.js";
import { compareActors, compareSides, compareTargets, isJoint } from "./sides.js";

/** What speaks for and against two mentions being one event. */
export interface Comparison {
  /** the sum: a log odds, 0 is even; minus infinity where something forbids it */
  readonly points: number;
  readonly reasons: readonly string[];
  /** all that was weighed; where something forbids it, up to that */
  readonly evidence: readonly Evidence[];
}

type Part = (a: Profile, b: Profile, names: Names) => Evidence;

/** In the order in which people are reported. */
const PARTS: readonly Part[] = [
  compareTypes,
  compareDates,
  (a, b) => compareInstants(a.when, b.when),
  comparePlaces,
  (a, b) => compareCountries(a.country, b.country),
  compareSides,
  compareActors,
  compareTargets,
  compareFigures,
  (a, b) => compareMunitions(a.munition, b.munition),
  compareStories,
  compareReports,
];

/** Compares two mentions, or groups of one report each, up to what forbids that they are one; the order does not matter. */
export function weigh(a: Profile, b: Profile, names: Names = lexiconNames): Comparison {
  const found: Evidence[] = [];
  for (const part of PARTS) {
    const piece = part(a, b, names);
    found.push(piece);
    if (forbids(piece)) break;
  }
  return summed(found);
}

/** As `weigh`, but to the end, whatever forbids; its points are the sum of what does not. */
export function weighAll(a: Profile, b: Profile, names: Names = lexiconNames): Comparison {
  const found = PARTS.map((part) => part(a, b, names));
  const { points } = summed(found.filter((piece) => !forbids(piece)));
  return { ...summed(found), points };
}

/** As `weigh`; null where they cannot be one event: other types, days, bases, countries, sides, or tolls of one report. */
export function compare(a: Profile, b: Profile, names: Names = lexiconNames): Comparison | null {
  const comparison = weigh(a, b, names);
  return comparison.points === Number.NEGATIVE_INFINITY ? null : comparison;
}

/** The share of certainty of some points, 0 to 1. */
export const certaintyOf = (points: number): number => Math.round(1000 / (1 + Math.exp(-points))) / 1000;

/** The sum of some pieces, with the reasons that have words. */
export function summed(parts: readonly Evidence[]): Comparison {
  let points: number = features.chance.points;
  const reasons: string[] = [];
  const weighed: Evidence[] = [];
  for (const part of parts) {
    if (part.feature === null) continue;
    points += part.points;
    weighed.push(part);
    if (part.reason !== null) reasons.push(part.reason);
  }
  return { points: Math.round(points * 100) / 100, reasons, evidence: weighed };
}

/** Of an attack by nobody in particular it is unknown whether a state or a group made it: the word is the report's own. */
function compareTypes(a: Profile, b: Profile): Evidence {
  if (a.event_type === null || b.event_type === null || a.event_type === b.event_type) return NOTHING;
  const isInDoubt = a.report.id !== b.report.id && (a.actor.length === 0 || b.actor.length === 0);
  const isOneDay = a.when.span !== null && b.when.span !== null;
  const isOnePlace = a.place_id !== null && a.place_id === b.place_id;
  return evidence(isInDoubt && (isOneDay || isOnePlace) ? "type_in_doubt" : "types_differ");
}

/**
 * One report that tells a type of event twice, and says nothing against it, tells one; but items of a list are events apart.
 * Between reports, what is reported without a day and in passing needs more than its sides and country.
 */
function compareReports(a: Profile, b: Profile, names: Names): Evidence {
  if (a.report.id === b.report.id) {
    if (a.item !== null && b.item !== null && a.item !== b.item) return evidence("items_of_a_list");
    if (a.isSeveral !== b.isSeveral) return evidence("same_report_several");
    return evidence(isFurtherMention(a) || isFurtherMention(b) ? "same_report" : "same_report_both_told");
  }
  if (isCalledByDay(a) || isCalledByDay(b)) return evidence("called_by_day");
  const undated = [a, b].filter(({ when }) => isUndated(when));
  if (undated.some(({ isSeveral }) => isSeveral)) return evidence("several_undated");
  const isInPassing = undated.some(
    (it) => it.place === null && it.figures.size === 0 && !it.isLead && !isJoint(a, b, names),
  );
  if (isInPassing) return evidence("in_passing");
  // without a day to go by, what two reports are about is likelier one than what one of them tells of the past
  return undated.length > 0 && a.isLead && b.isLead ? evidence("both_open_with_it") : NOTHING;
}

/** Told in the headline or lead, to be told again below, or without a day and a place of its own: "the attack". */
const isFurtherMention = ({ when, place }: Profile): boolean => isUndated(when) && place === null;
