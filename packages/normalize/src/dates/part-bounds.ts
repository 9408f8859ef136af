import { addDays, type DateBounds, daysInMonth, type PartOfPeriod } from "@sitrep/model";

const pad = (value: number) => String(value).padStart(2, "0");
const bounds = (year: number, month: number, first: number, last: number): DateBounds => ({
  from: `${year}-${pad(month)}-${pad(first)}`,
  to: `${year}-${pad(month)}-${pad(last)}`,
});

/**
 * Bounds of a month or a part of it, by the conventions of the UCDP GED codebook 19.1, appendix 2: early is the 1st to the 10th,
 * mid the 10th to the 20th, late the 15th to the end. `upTo` is the day of the report, which closes a period that holds it.
 */
export function monthBounds(
  year: number,
  month: number,
  part: PartOfPeriod | null,
  upTo: string | null,
): DateBounds {
  const last = daysInMonth(year, month);
  const whole = { early: [1, 10], mid: [10, 20], late: [15, last] } as const;
  const [first, end] = part === null ? ([1, last] as const) : whole[part];
  return closed(bounds(year, month, first, end), upTo);
}

/** A year or a third of it: January to April, May to August, September to December. */
export function yearBounds(year: number, part: PartOfPeriod | null, upTo: string | null): DateBounds {
  const months = { early: [1, 4], mid: [5, 8], late: [9, 12] } as const;
  const [first, last] = part === null ? ([1, 12] as const) : months[part];
  return closed(
    { from: bounds(year, first, 1, 1).from, to: bounds(year, last, 1, daysInMonth(year, last)).to },
    upTo,
  );
}

/** Bounds that end with the report, where it lies inside them. */
export const closed = (it: DateBounds, upTo: string | null): DateBounds =>
  upTo !== null && upTo >= it.from && upTo < it.to ? { from: it.from, to: upTo } : it;

/** Months back from a day, on the same day of the month or the last one there is: 31 March and 1 → 29 February 2024. */
export function addMonths(day: string, months: number): string {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  return bounds(year, month, Math.min(Number(day.slice(8)), daysInMonth(year, month)), 1).from;
}

/** `2024-01` moved by months → year and month. */
export function movedMonth(year: number, month: number, months: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** A whole calendar date as a day, null where the calendar has none. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (day > 28 && day > daysInMonth(year, month)) return null;
  return bounds(year, month, day, day).from;
}

/** "Earlier this month" is the 1st to the day before the report; "later this month" the report to the month's end. */
export function sideOf(bounds: DateBounds, words: string, today: string | null): DateBounds {
  if (today === null || today < bounds.from || today > bounds.to) return bounds;
  if (/\bearlier\b/i.test(words)) return { from: bounds.from, to: dayBefore(today, bounds.from) };
  return /\blater\b/i.test(words) ? { from: today, to: bounds.to } : bounds;
}

/** The day before, but not before the first. */
export const dayBefore = (day: string, first: string) => (day > first ? addDays(day, -1) : first);
