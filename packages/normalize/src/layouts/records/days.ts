import { partialDate } from "@sitrep/model";
import { remembered } from "./remembered.js";

/** What the cell of a day must hold, for messages. */
export const A_DAY = "a day, as 28 December 2022, 2022-12-28 or 28/12/2022 (day before month)";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?Z?)?$/;
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: 0{1,2}:00(?::00)?)?$/;
const MONTH_NAMED = /^(\d{1,2})[- ]([A-Za-z]{3,9})[- ](\d{4}|\d{2})$/;
/** Years in two digits, which Excel writes: none of the data sets reaches back beyond 1970. */
const OLDEST_SHORT_YEAR = 70;

/** The day that a cell names, `2022-12-28`, an hour of the day left out; undefined for anything else. */
export const dayOf = remembered((words: string): string | undefined => {
  const [, year, month, day] = YEAR_FIRST.exec(words) ?? [];
  if (year) return isoOf(Number(year), Number(month), Number(day));
  const [, first, second, third] = DAY_FIRST.exec(words) ?? [];
  if (first) return isoOf(Number(third), Number(second), Number(first));
  const [, dayNumber, monthName = "", yearNumber = ""] = MONTH_NAMED.exec(words) ?? [];
  if (!dayNumber) return undefined;
  const written = Number(yearNumber);
  const century = yearNumber.length === 4 ? 0 : written < OLDEST_SHORT_YEAR ? 2000 : 1900;
  return isoOf(century + written, monthNamed(monthName.toLowerCase()), Number(dayNumber));
});

const FULL = "january|february|march|april|may|june|july|august|september|october|november|december".split(
  "|",
);

/** 1 to 12, for a name or its first three letters; 0 for no month. */
const monthNamed = (name: string): number =>
  1 + (name.length === 3 ? MONTHS.indexOf(name) : name === "sept" ? 8 : FULL.indexOf(name));

const isoOf = (year: number, month: number, day: number): string | undefined =>
  month < 1 || day < 1 ? undefined : (partialDate(year, month, day) ?? undefined);
