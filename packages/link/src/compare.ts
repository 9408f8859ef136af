import { actorsRelated, placeOf } from "@sitrep/lexicon";
import { daysBetween } from "@sitrep/model";
import type { Mention } from "./mention.js";

/** How much speaks for one event, and what: higher is likelier. Null where something speaks against it. */
export interface Comparison {
  readonly score: number;
  readonly reasons: readonly string[];
}

/** From this score on two mentions are linked. */
export const LINKED = 3;
/** A full score: what memberships are measured against. */
export const CERTAIN = 8;
/** An event without a day is looked for this many days before its report. */
const RECENT_DAYS = 10;

type Part = readonly [points: number, reason: string | null];
const NOTHING: Part = [0, null];

/** Compares two mentions; the order does not matter. */
export function compare(a: Mention, b: Mention): Comparison | null {
  if (a.event_type !== b.event_type) return null;
  const [place, sides, figures, instant] = [
    placePart(a, b),
    sidesPart(a, b),
    figurePart(a, b),
    instantPart(a, b),
  ];
  const parts = [datePart(a, b), place, countryPart(a, b), sides, figures, instant];
  if (parts.some((part) => part === null)) return null;
  const known = parts.filter((part): part is Part => part !== null);
  // without a day on one side, the same sides and country are not enough: something of this event must be told with both
  const told = [place, figures, instant].some((part) => (part?.[0] ?? 0) > 0) || (sides?.[0] ?? 0) > 2;
  if (!told && (!(a.from ?? a.date) || !(b.from ?? b.date))) return { score: 0, reasons: [] };
  // with neither side's place, country or target the day and the actor may fit many events
  const placed = [a, b].every(
    ({ country, place, target }) => country.length > 0 || place !== null || target.length > 0,
  );
  if (!told && !placed) return { score: 0, reasons: [] };
  const score = known.reduce((sum, [points]) => sum + points, 0);
  // one report seldom tells one event in two statements that were not seen to be one
  const apart = a.document_id !== null && a.document_id === b.document_id ? 1.5 : 0;
  return { score: score - apart, reasons: known.flatMap(([, reason]) => reason ?? []) };
}

/** Days: the same, next to one another (zones and "overnight"), unknown, or too far apart. */
function datePart(a: Mention, b: Mention): Part | null {
  if (a.date?.startsWith("XXXX") || b.date?.startsWith("XXXX")) return yearlessPart(a, b);
  if (a.from && a.to && b.from && b.to) return spanPart([a.from, a.to], [b.from, b.to]);
  const [dated, undated] = a.from ? [a, b] : [b, a];
  if (!dated.from) return NOTHING;
  if (!undated.published || undated.published.length < 10) return [-0.5, null];
  const before = daysBetween(dated.from, undated.published);
  if (before < -1) return null;
  return before > RECENT_DAYS ? [-1, null] : NOTHING;
}

function spanPart(a: readonly [string, string], b: readonly [string, string]): Part | null {
  const gap = a[0] > b[1] ? daysBetween(b[1], a[0]) : b[0] > a[1] ? daysBetween(a[1], b[0]) : 0;
  if (gap > 1) return null;
  if (gap === 1) return [1, "days next to one another"];
  const exact = a[0] === a[1] && b[0] === b[1];
  return exact ? [2.5, "the same day"] : [Math.min(wide(a), wide(b)) > 10 ? 0.5 : 1, "days that overlap"];
}

const wide = ([from, to]: readonly [string, string]) => daysBetween(from, to);

/** "January 20" of no known year: the day and month of the other. */
function yearlessPart(a: Mention, b: Mention): Part | null {
  if (!a.date || !b.date) return [-0.5, null];
  const [left, right] = [a.date.slice(5), b.date.slice(5)];
  if (left.length < 5 || right.length < 5)
    return left.slice(0, 2) === right.slice(0, 2) ? [0.5, "the same month"] : null;
  const gap = Math.abs(daysBetween(`2000-${left}`, `2000-${right}`));
  if (gap > 1) return null;
  return gap === 0
    ? [2.5, "the same day, of a year not given"]
    : [1, "days next to one another, of a year not given"];
}

/** The same hour, where both give one. */
function instantPart(a: Mention, b: Mention): Part | null {
  if (!a.time || !b.time) return NOTHING;
  const minutes = Math.abs(Date.parse(a.time) - Date.parse(b.time)) / 60_000;
  return minutes <= 60 ? [2, "the same hour"] : minutes <= 360 ? NOTHING : null;
}

/** The same base or town; two different ones are two events. */
function placePart(a: Mention, b: Mention): Part | null {
  if (!a.place || !b.place) return NOTHING;
  if (a.place_id && b.place_id) {
    if (a.place_id === b.place_id) return [isSite(a.place_id) ? 3 : 1.5, `the same place, ${a.place}`];
    return isSite(a.place_id) && isSite(b.place_id) ? null : NOTHING;
  }
  return a.place.toLowerCase() === b.place.toLowerCase()
    ? [2, `the same place, ${a.place}`]
    : a.place_id || b.place_id
      ? [-1, null]
      : null;
}

const isSite = (id: string) => ["base", "city"].includes(placeOf(id)?.kind ?? "");

function countryPart(a: Mention, b: Mention): Part | null {
  if (a.country.length === 0 || b.country.length === 0) return NOTHING;
  const shared = a.country.filter((code) => b.country.includes(code));
  if (shared.length > 0) return [1.5, `the same country, ${shared.join(", ")}`];
  // a ship off a coast is told by the sea or by the country
  const seas = [...a.country, ...b.country].filter((code) => code.length > 2);
  return seas.length > 0 && seas.length < a.country.length + b.country.length ? NOTHING : null;
}

/** Who and whom: both related speak for it, both unrelated against it. */
function sidesPart(a: Mention, b: Mention): Part | null {
  const actor = sidePart(a.actor, b.actor);
  const target = sidePart(a.target, b.target);
  if (actor === "apart" && target === "apart") return null;
  const points = { same: 1, some: 0.25, apart: -2, unknown: 0 } as const;
  const reasons = [
    actor === "same" || actor === "some" ? "the same actor" : null,
    target === "same" || target === "some" ? "the same target" : null,
  ];
  // two allies named together are told together
  const allies = actor === "same" && a.actor.length > 1 ? 0.5 : 0;
  const targetPoints = target === "apart" ? -2.5 : target === "unknown" ? 0 : 1;
  return [points[actor] + allies + targetPoints, reasons.filter(Boolean).join(", ") || null];
}

function sidePart(left: readonly string[], right: readonly string[]): "same" | "some" | "apart" | "unknown" {
  if (left.length === 0 || right.length === 0) return "unknown";
  if (left.length === right.length && left.every((id) => right.includes(id))) return "same";
  const meets = left.some((x) => right.some((y) => actorsRelated(x, y) !== "unrelated" || isCoalition(x, y)));
  return meets ? "some" : "apart";
}

const isCoalition = (a: string, b: string) =>
  (a === "us-led-coalition" && b === "us") || (a === "us" && b === "us-led-coalition");

/** The same numbers told with both: "4 injured". */
function figurePart(a: Mention, b: Mention): Part {
  const shared = [...a.figures].filter((figure) => b.figures.has(figure)).sort();
  return shared.length === 0 ? NOTHING : [Math.min(2, shared.length), `both tell ${shared.join(", ")}`];
}
