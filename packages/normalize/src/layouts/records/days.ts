import { partialDate } from "@sitrep/model";
import type { DayOrder } from "./day-order.js";
import { remembered } from "./remembered.js";

/** What the cell of a day must hold, for messages; `cure` is the sidecar that says the order of day and month. */
export const aDay = (cure: string): string =>
  `a day, as 28 December 2022 or 2022-12-28; of 1/2/2022 a row that shows the order, or a sidecar: ${cure}`;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const NUMBERED = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const MONTH_NAMED = /^(\d{1,2})[- ]([A-Za-z]{3,9})[- ](\d{4}|\d{2})$/;
/** An hour after a day: "T09:00:00Z", " 14:35", " 12:00:00 AM". */
const HOUR = /^[T ](\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(?: ?[AaPp][Mm])?(?:Z|[+-]\d{2}:?\d{2})?$/;
/** Years in two digits, which Excel writes: none of the data sets reaches back beyond 1970. */
const OLDEST_SHORT_YEAR = 70;

/** The day that a cell names, `2022-12-28`; undefined for anything else, and for "1/2/2022" where nobody knows the order. */
export const dayOf = (words: string, order: DayOrder | null): string | undefined =>
  order === null ? withoutOrder(words) : order === "day-first" ? dayFirst(words) : monthFirst(words);

const dayReader = (order: DayOrder | null) =>
  remembered((words: string): string | undefined => {
    const day = withoutHour(words);
    const [, year, month, last] = YEAR_FIRST.exec(day) ?? [];
    if (year) return isoOf(Number(year), Number(month), Number(last));
    const readings = numberedDays(day);
    if (readings) return chosen(readings, order);
    const [, dayNumber, monthName = "", yearNumber = ""] = MONTH_NAMED.exec(day) ?? [];
    if (!dayNumber) return undefined;
    const written = Number(yearNumber);
    const century = yearNumber.length === 4 ? 0 : written < OLDEST_SHORT_YEAR ? 2000 : 1900;
    return isoOf(century + written, monthNamed(monthName.toLowerCase()), Number(dayNumber));
  });

/** What a record is flagged with whose day lies before the years that these data sets are of: a year cut short (0025), most often. */
export const EARLY = "date-before-1900";
export const isEarly = (date: string | null): boolean => date !== null && date < "1900";

/** What two numbers and a year mean in each order; undefined where the calendar has no such day. */
export interface NumberedDays {
  readonly dayFirst: string | undefined;
  readonly monthFirst: string | undefined;
}

/** "1/2/2022": 1 February or 2 January; null for words of another form. */
export const numberedDays = remembered((words: string): NumberedDays | null => {
  const [, first, second, year] = NUMBERED.exec(withoutHour(words)) ?? [];
  if (!first) return null;
  return {
    dayFirst: isoOf(Number(year), Number(second), Number(first)),
    monthFirst: isoOf(Number(year), Number(first), Number(second)),
  };
});

/** The one that the calendar has; of two that of the order, none where nobody knows it. */
function chosen({ dayFirst, monthFirst }: NumberedDays, order: DayOrder | null): string | undefined {
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst)
    return dayFirst ?? monthFirst;
  return order === null ? undefined : order === "day-first" ? dayFirst : monthFirst;
}

/** Whether a cell says the hour of its day, which is more than the midnight that programs write where none is known. */
export function hasHour(words: string): boolean {
  const start = hourStart(words);
  if (start < 0) return false;
  const hour = words.slice(start + 1);
  return /[1-9]/.test(hour) && !/^12:00(?::00)? ?am$/i.test(hour);
}

/** Whether the cell of a day says more than the day: its hour, or words after it. */
export const saysMore = (words: string): boolean =>
  hasHour(words) || (words.length > 10 && !words.includes(":") && ISO_START.test(words));
const ISO_START = /^\d{4}-\d{2}-\d{2}[T ]/;

/** A day without the hour that is after it. */
export function withoutHour(words: string): string {
  const start = words.length > 10 || words.includes(":") ? hourStart(words) : -1;
  return start > 0 && HOUR.test(words.slice(start)) ? words.slice(0, start) : words;
}

/** Where what is after a day begins: the last blank or T before the first colon; -1 for none. */
function hourStart(words: string): number {
  const colon = words.indexOf(":");
  return colon < 0 ? -1 : Math.max(words.lastIndexOf(" ", colon), words.lastIndexOf("T", colon));
}

const FULL = "january|february|march|april|may|june|july|august|september|october|november|december".split(
  "|",
);

/** 1 to 12, for a name or its first three letters; 0 for no month. */
const monthNamed = (name: string): number =>
  1 + (name.length === 3 ? MONTHS.indexOf(name) : name === "sept" ? 8 : FULL.indexOf(name));

const isoOf = (year: number, month: number, day: number): string | undefined =>
  month < 1 || day < 1 ? undefined : (partialDate(year, month, day) ?? undefined);

const withoutOrder = dayReader(null);
const dayFirst = dayReader("day-first");
const monthFirst = dayReader("month-first");
