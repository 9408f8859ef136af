import { addDays, type PartOfPeriod, partialDate, partsOf, type SimpleDateReading } from "@sitrep/model";
import type { DateContext } from "./context.js";
import { missingYear } from "./missing-year.js";
import { monthBounds, sideOf, yearBounds } from "./part-bounds.js";
import { reportTime } from "./report-time.js";
import { type Meaning, onDay, UNKNOWN, within } from "./resolved.js";

type Calendar = Extract<SimpleDateReading, { form: "calendar" }>;
type CalendarParts = Pick<Calendar, "year" | "month" | "day"> & { readonly part?: PartOfPeriod | null };

const SIDE = /^(?:earlier|later)\b/i;
const ROUGHLY = /^(?:around|about|approximately|roughly|circa)\b/i;

/** "Jan. 20", "mid-October", "October of last year", "2023": what is written, and the year that it must mean. */
export function calendarMeaning(
  reading: CalendarParts,
  words: string,
  context: DateContext,
  mayLieAhead = false,
): Meaning {
  const { month, day, part = null } = reading;
  const reported = reportTime(context)?.to ?? null;
  if (month === null) return reading.year === null ? UNKNOWN : yearMeaning(reading.year, part, reported);
  const year =
    reading.year ?? saidYear(words, month, reported) ?? missingYear(month, day, context, mayLieAhead);
  const date = partialDate(year, month, day);
  if (date === null) return UNKNOWN;
  if (year === null) return { ...UNKNOWN, date, basis: "explicit" };
  if (day === null && SIDE.test(words))
    return within(sideOf(monthBounds(year, month, null, null), words, reported), "explicit", date);
  if (day === null) return within(monthBounds(year, month, part, reported), "explicit", date);
  if (ROUGHLY.test(words)) return within({ from: addDays(date, -1), to: addDays(date, 1) }, "explicit", date);
  return onDay(date, "explicit");
}

function yearMeaning(year: number, part: PartOfPeriod | null, reported: string | null): Meaning {
  const date = partialDate(year);
  return date === null ? UNKNOWN : within(yearBounds(year, part, reported), "explicit", date);
}

/** "October of last year", "last October", "next March": the year that the words give against the report. */
function saidYear(words: string, month: number, reported: string | null): number | null {
  const today = reported === null ? null : partsOf(reported);
  if (!today || today.year === null || today.month === null) return null;
  if (/\blast\s+year\b/i.test(words)) return today.year - 1;
  if (/\bthis\s+year\b/i.test(words)) return today.year;
  if (/^(?:last|this\s+past|past)\s/i.test(words)) return month < today.month ? today.year : today.year - 1;
  if (/^next\s/i.test(words)) return month > today.month ? today.year : today.year + 1;
  return null;
}
