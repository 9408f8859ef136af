/** Partial dates and whole days, without schemas: code that runs in a browser imports this file alone. */

const PARTIAL_DATE = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The first and last day that a date may mean, both `YYYY-MM-DD` and inclusive. */
export interface DayBounds {
  from: string;
  to: string;
}

export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const pad = (value: number, width: number) => String(value).padStart(width, "0");

/** Days in a month; February has 29 where the year is not known. `month` counts from 1. */
export const daysInMonth = (year: number | null, month: number): number =>
  new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();

/** `2024-01` → year 2024, month 1, no day; null for text that is no date of any calendar. */
export function partsOf(text: string): DateParts | null {
  const match = PARTIAL_DATE.exec(text);
  if (!match) return null;
  const year = match[1] === "XXXX" ? null : Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (year === null && month === null) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (month === null || day < 1 || day > daysInMonth(year, month))) return null;
  return { year, month, day };
}

/** The ISO prefix of known parts; null where neither year nor month is known, or no calendar has the day. */
export function partialDate(
  year: number | null,
  month: number | null = null,
  day: number | null = null,
): string | null {
  const text = [year === null ? "XXXX" : pad(year, 4), month && pad(month, 2), month && day && pad(day, 2)]
    .filter(Boolean)
    .join("-");
  return partsOf(text) ? text : null;
}

/** `2024-02` → 2024-02-01 to 2024-02-29. A date without a year has no bounds. */
export function boundsOf(date: string): DayBounds | null {
  const parts = partsOf(date);
  if (!parts || parts.year === null) return null;
  const { year, month, day } = parts;
  const last = day ?? daysInMonth(year, month ?? 12);
  return {
    from: `${pad(year, 4)}-${pad(month ?? 1, 2)}-${pad(day ?? 1, 2)}`,
    to: `${pad(year, 4)}-${pad(month ?? 12, 2)}-${pad(last, 2)}`,
  };
}

/** The longest ISO prefix that covers both bounds: 10 to 20 October 2023 → `2023-10`; null across years. */
export function prefixOf({ from, to }: DayBounds): string | null {
  if (from === to) return from;
  if (from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7);
  return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : null;
}

/** `2024-01-30` and 3 → `2024-02-02`; takes and gives whole days, UTC arithmetic, no zone. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one day to another: `2024-01-20` to `2024-01-23` is 3. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** ISO weekday of a day: Monday 1 to Sunday 7. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
