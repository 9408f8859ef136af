import { type DaySpan, dayNumber, dayOfInstant } from "../days.js";
import type { DateBasis, When } from "./mention.js";

/** Hours from UTC of the zones in which most reports count their days: from the Pacific coast of America to Japan. */
const ZONES = { west: -8, east: 9 } as const;

interface Dated {
  readonly date: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: DateBasis;
  readonly time: string | null;
}

/** A date with the days that it may mean, here and in other zones. */
export function whenOf({ date, from, to, basis, time }: Dated): When {
  const instant = time === null ? null : Date.parse(time);
  const given = from === null || to === null ? null : { first: dayNumber(from), last: dayNumber(to) };
  const span =
    given ?? (instant === null ? null : { first: dayOfInstant(instant), last: dayOfInstant(instant) });
  const yearless = span === null && date?.startsWith("XXXX-") ? date.slice(5) : null;
  const known = span !== null || yearless !== null;
  const knownBasis = known && basis === "unknown" ? "explicit" : known ? basis : "unknown";
  return { date, from, to, basis: knownBasis, span, reach: reachOf(span, instant), yearless, instant };
}

function reachOf(span: DaySpan | null, instant: number | null): DaySpan | null {
  if (span === null || instant === null) return span;
  return {
    first: Math.min(span.first, dayOfInstant(instant, ZONES.west)),
    last: Math.max(span.last, dayOfInstant(instant, ZONES.east)),
  };
}

/** Nothing is known of the day. */
export const isUndated = (when: When): boolean => when.span === null && when.yearless === null;
