const DAY_MS = 86_400_000;

/** Whole days since 1970-01-01: `2024-01-20` → 19742. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);

/** The day of a number: 19742 → `2024-01-20`. */
export const dayOf = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** The UTC day that an instant (milliseconds) falls on, after shifting by some hours: -5 is Washington in winter. */
export const dayOfInstant = (instant: number, shiftHours = 0): number =>
  Math.floor((instant + shiftHours * 3_600_000) / DAY_MS);

/** Days between two spans of days; 0 where they meet. */
export const gapBetween = (a: DaySpan, b: DaySpan): number => Math.max(a.first - b.last, b.first - a.last, 0);

/** First and last day as numbers, inclusive. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}
