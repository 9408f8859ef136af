import {
  addDays,
  type DateBounds,
  partialDate,
  partsOf,
  prefixOf,
  type SimpleDateReading,
  weekdayOf,
} from "@sitrep/model";
import type { DateContext } from "./context.js";
import { addMonths, dayBefore, monthBounds, movedMonth, sideOf, yearBounds } from "./part-bounds.js";
import { reportTime } from "./report-time.js";
import { type Meaning, onDay, UNKNOWN, within } from "./resolved.js";

type Relative = Extract<SimpleDateReading, { form: "relative" }>;
type Weekday = Extract<SimpleDateReading, { form: "weekday" }>;
type Stretch = Extract<SimpleDateReading, { form: "stretch" }>;

/** The day of the report, where it is known to the day and not in doubt. */
export function reportDay(context: DateContext): string | null {
  const time = context.trustWeekdays ? reportTime(context) : null;
  return time !== null && time.from === time.to ? time.to : null;
}

/**
 * The latest such weekday at or before the report: Tuesday on a Tuesday is that day. "Last" is before it, "next" after it,
 * "of last week" in the week before, from its Monday. Where the report's day is no help, a weekday that the text writes beside a full date means that date.
 */
export function weekdayMeaning(reading: Weekday, night: boolean, context: DateContext): Meaning {
  const today = reportDay(context);
  if (today === null) return namedInText(reading.weekday, context);
  const back = (weekdayOf(today) - reading.weekday + 7) % 7;
  const day = addDays(today, daysTo(reading, back, weekdayOf(today)));
  return night ? nightOf(day, "relative") : onDay(day, "relative");
}

/** `back` is how many days ago the latest such weekday was. */
function daysTo({ which, weekday }: Weekday, back: number, now: number): number {
  switch (which) {
    case "next":
      return 7 - back;
    case "last":
      return -(back || 7);
    case "last_week":
      return weekday - now - 7;
    default:
      return -back;
  }
}

function namedInText(weekday: number, { textDates }: DateContext): Meaning {
  const dates = new Set(textDates.filter((it) => it.weekday === weekday).map(({ date }) => date));
  const [only] = dates;
  return only !== undefined && dates.size === 1 ? onDay(only, "relative") : UNKNOWN;
}

/** Where a text without a day of its own tells of one week only, the first such weekday from its first day on: "shells fell on 24 April 2023. By Wednesday evening …" */
export function weekdayOfWeek(weekday: number, { published, toldDays }: DateContext): Meaning {
  const [first] = toldDays;
  if (published !== null || first === undefined || (toldDays.at(-1) ?? first) >= addDays(first, 7))
    return UNKNOWN;
  return onDay(addDays(first, (weekday - weekdayOf(first) + 7) % 7), "relative");
}

/** The night of a day reaches into the next one; the date stays the day that the words name. */
export const nightOf = (day: string, basis: "explicit" | "relative"): Meaning =>
  within({ from: day, to: addDays(day, 1) }, basis, day);

/** "yesterday", "overnight", "this week", "late last month", "three weeks ago": counted from the day of the report. */
export function relativeMeaning(
  reading: Relative,
  words: string,
  night: boolean,
  context: DateContext,
): Meaning {
  const { unit, offset } = reading;
  if (unit === "month" || unit === "year") return longMeaning(reading, words, context);
  const today = reportDay(context);
  if (today === null) return UNKNOWN;
  switch (unit) {
    case "hour":
      return within({ from: addDays(today, -Math.ceil((-offset - 11) / 24)), to: today }, "relative");
    case "day":
      return dayMeaning(addDays(today, offset), offset, night);
    case "week":
      return within(weekBounds(reading, words, today), "relative");
    case "weekend":
      return within(weekendBounds(offset, today), "relative");
  }
}

/** "Overnight" is the night before the report and its day: the date is the day of the report, the bounds are both. */
function dayMeaning(day: string, offset: number, night: boolean): Meaning {
  if (!night) return onDay(day, "relative");
  return offset === 0
    ? within({ from: addDays(day, -1), to: day }, "relative", day)
    : nightOf(day, "relative");
}

function weekBounds({ offset, part }: Relative, words: string, today: string): DateBounds {
  if (/\bago$/i.test(words))
    return { from: addDays(today, offset * 7 - 3), to: addDays(today, offset * 7 + 3) };
  const monday = addDays(today, offset * 7 + 1 - weekdayOf(today));
  const day = (first: number, last: number) => ({ from: addDays(monday, first), to: addDays(monday, last) });
  if (offset === 0) {
    if (part === null) return { from: monday, to: today };
    if (part === "early" && !/\bearly\b/i.test(words)) return { from: monday, to: dayBefore(today, monday) };
    if (/\blater\b/i.test(words)) return { from: today, to: addDays(monday, 6) };
  }
  if (part === null) return day(0, 6);
  return part === "early" ? day(0, 2) : part === "mid" ? day(1, 3) : day(4, 6);
}

function weekendBounds(offset: number, today: string): DateBounds {
  const weekday = weekdayOf(today);
  const latest = addDays(today, -((weekday + 1) % 7));
  const inside = weekday >= 6;
  const saturday = addDays(latest, 7 * (offset < 0 && !inside ? offset + 1 : offset));
  const sunday = addDays(saturday, 1);
  return { from: saturday, to: saturday <= today && today < sunday ? today : sunday };
}

/** Months and years are counted even where the report is known only to the month or year, but not where its date is in doubt. */
function longMeaning({ unit, offset, part }: Relative, words: string, context: DateContext): Meaning {
  const parts = context.published === null || !context.trustWeekdays ? null : partsOf(context.published);
  if (!parts || parts.year === null || context.published === null) return UNKNOWN;
  const today = reportTime(context)?.to ?? null;
  if (unit === "year") {
    const year = parts.year + offset;
    const bounds =
      part === null || !earlierOrLater(words) ? yearBounds(year, part, today) : yearBounds(year, null, null);
    return within(sideOf(bounds, words, today), "relative", partialDate(year));
  }
  if (parts.month === null) return UNKNOWN;
  const { year, month } = movedMonth(parts.year, parts.month, offset);
  const bounds =
    part === null || !earlierOrLater(words)
      ? monthBounds(year, month, part, today)
      : monthBounds(year, month, null, null);
  return within(sideOf(bounds, words, today), "relative", partialDate(year, month));
}

const earlierOrLater = (words: string) => /\b(?:earlier|later)\b/i.test(words);

/** A stretch up to the report: its first day with the precision of its unit, and the report's own. */
export interface StretchMeaning {
  readonly whole: Meaning;
  readonly since: Meaning;
  readonly until: Meaning;
}

/**
 * "The past week" is the seven days up to the report, "the past 24 hours" its day and the one before. "Recent days" go back 3 days,
 * "recent weeks" 3 weeks, "recent months" 3 months: then only the bounds are given, no first day.
 */
export function stretchMeaning(reading: Stretch, context: DateContext): StretchMeaning {
  const today = reportDay(context);
  if (today === null) return { whole: UNKNOWN, since: UNKNOWN, until: UNKNOWN };
  const from = firstDay(reading, today);
  const bounds = { from, to: today };
  const until = onDay(today, "relative");
  // what happened in "the past 24 hours" is of the report's day, as "overnight" is
  const isDay = reading.unit === "hour" && reading.count !== null && reading.count <= 24;
  const whole = isDay ? within(bounds, "relative", today) : within(bounds, "relative");
  if (reading.count === null) return { whole, since: { ...whole, date: null }, until };
  const date =
    reading.unit === "month" ? from.slice(0, 7) : reading.unit === "year" ? from.slice(0, 4) : from;
  return { whole, since: within({ from, to: from }, "relative", date), until };
}

const VAGUE = 3;

function firstDay({ unit, count }: Stretch, today: string): string {
  const size = Math.min(Math.max(Math.round(count ?? VAGUE), 1), 1200);
  switch (unit) {
    case "hour":
      return addDays(today, -(count === null || size <= 24 ? 1 : size <= 72 ? 2 : Math.ceil(size / 24) - 1));
    case "day":
      return addDays(today, -size);
    case "week":
    case "weekend":
      return addDays(today, -7 * size);
    case "month":
      return addMonths(today, -size);
    case "year":
      return addMonths(today, -12 * Math.min(size, 100));
  }
}

/** The longest prefix over two meanings, with the bounds of both; "17 to 24 October" of an unknown year is `XXXX-10`. */
export function spanOf(first: Meaning, last: Meaning): Meaning {
  if (first.from === null || last.to === null) {
    const month = first.date?.slice(0, 7) ?? "";
    const same = month.startsWith("XXXX") && month === last.date?.slice(0, 7);
    return same ? { ...UNKNOWN, date: month, basis: "explicit" } : UNKNOWN;
  }
  if (first.from > last.to) return UNKNOWN;
  const bounds = { from: first.from, to: last.to };
  return { date: prefixOf(bounds), ...bounds, basis: first.basis === "relative" ? "relative" : last.basis };
}
