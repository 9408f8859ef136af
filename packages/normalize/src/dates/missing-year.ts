import { daysBetween, daysInMonth, partialDate, partsOf } from "@sitrep/model";
import type { DateContext } from "./context.js";
import { dayOf } from "./part-bounds.js";
import { type ReportTime, reportTime } from "./report-time.js";

/** February 29 comes every four years, and once in eight. */
const MOST_YEARS_BACK = 8;

/** The year of the latest such day at or before `limit`; null for a day that no calendar has. */
export function yearBefore(month: number, day: number, limit: string): number | null {
  const last = Number(limit.slice(0, 4));
  for (let year = last; year >= last - MOST_YEARS_BACK; year--) {
    const candidate = dayOf(year, month, day);
    if (candidate !== null && candidate <= limit) return year;
  }
  return null;
}

/**
 * The year of a month, or of a day in it, that was written without one: the latest that is not after the day after the
 * publication date, so that "Dec. 28" in a January report is last year's. With `mayLieAhead` ("by March 1", "until Jan. 5") it is
 * the nearest. Without a publication date only the text itself can tell; else null.
 */
export function missingYear(
  month: number,
  day: number | null,
  context: DateContext,
  mayLieAhead: boolean,
): number | null {
  const reported = reportTime(context);
  if (reported === null) return yearInText(month, day, context);
  const past = yearBefore(month, day ?? 1, reported.dayAfterTo);
  if (past === null || !isSure(past, month, day, reported)) return null;
  if (!mayLieAhead && (day === null || context.textDates.length === 0)) return past;
  const age = daysBetween(dayOf(past, month, day ?? 1) ?? reported.to, reported.to);
  if (mayLieAhead && age > HALF_A_YEAR && dayOf(past + 1, month, day ?? 1) !== null) return past + 1;
  if (day === null || age <= OLD) return past;
  return yearNear(month, day, context, CLOSE) ?? past;
}

/** A report known only to the year may come before the month in question, and then the year before is meant: neither is sure. */
function isSure(year: number, month: number, day: number | null, reported: ReportTime): boolean {
  const { from, to, dayAfterFrom } = reported;
  if (from === to) return true;
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  if (sameMonth && from.slice(0, 7) === partialDate(year, month)) return true;
  return yearBefore(month, day ?? 1, dayAfterFrom) === year;
}

const HALF_A_YEAR = 183;
/** Days after which a date without a year may rather belong to an older one that the text writes out. */
const OLD = 60;
/** "a day after" a date with a year: "Rockets fell on July 7. The picture of July 8, 2021 shows" */
const CLOSE = 7;
/** Days within which a text without a publication date lends the year of one date to another. */
const NEAR = 31;

function yearInText(month: number, day: number | null, context: DateContext): number | null {
  if (day !== null) return yearNear(month, day, context, NEAR);
  const years = context.textDates.flatMap(({ date }) => {
    const parts = partsOf(date);
    return parts?.month === month && parts.year !== null ? [parts.year] : [];
  });
  return oneYear(years);
}

/** What was found before for a text's dates: a long text asks for the same few days thousands of times. */
const found = new WeakMap<DateContext["textDates"], Map<string, number | null>>();

function yearNear(month: number, day: number, context: DateContext, most: number): number | null {
  const known = found.get(context.textDates) ?? new Map<string, number | null>();
  found.set(context.textDates, known);
  const key = `${month} ${day} ${most}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const year = oneYear(yearsNear(month, day, context, most));
  known.set(key, year);
  return year;
}

/** Years in which the day is near a day that the text writes out in full. */
function yearsNear(month: number, day: number, { textDates }: DateContext, most: number): number[] {
  return textDates.flatMap(({ date }) => {
    const parts = partsOf(date);
    if (!parts || parts.year === null || parts.day === null) return [];
    const { year } = parts;
    return [year - 1, year, year + 1].filter((candidate) => {
      const there = dayOf(candidate, month, Math.min(day, daysInMonth(candidate, month)));
      return there !== null && Math.abs(daysBetween(there, date)) <= most;
    });
  });
}

function oneYear(years: readonly number[]): number | null {
  const [first] = years;
  return first !== undefined && years.every((year) => year === first) ? first : null;
}
