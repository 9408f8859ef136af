import type { SimpleDateReading } from "@sitrep/model";
import { daysInMonth } from "@sitrep/model";
import { DAY_WORDS, MONTHS, PARTS, PARTS_BEFORE_OF, WEEKDAYS } from "./calendar-words.js";

/** A date read forwards from its first character, without what is to its left. */
export interface Core {
  readonly start: number;
  readonly end: number;
  readonly reading: SimpleDateReading;
  readonly night: boolean;
}

export type Calendar = Extract<SimpleDateReading, { form: "calendar" }>;
/** A core whose reading is a calendar date. */
export type CalendarCore = Core & { readonly reading: Calendar };

const YEAR = String.raw`((?:19|20)\d{2})(?![\d%]|[,.]\d|-(?!(?:19|20)\d\d\b)\d|\s{1,2}(?:[a-z]{2,15}\s)?(?:troops|soldiers|people|personnel|men|women|children|fighters|civilians|rockets|missiles|drones|attacks|strikes|times|km|miles|hours|GMT|UTC)\b)`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?(?![\d%A-Za-z]|:\d|[,.]\d|\s?[ap]\.?m\b)`;

const DAY_AND_YEAR = new RegExp(
  String.raw`\.?\s{1,3}(?:the\s)?${DAY}(?:(?:,\s{0,3}|\s{1,3}(?:of\s)?)${YEAR})?`,
  "y",
);
const YEAR_ALONE = new RegExp(String.raw`\.?,?\s{1,3}(?:of\s)?${YEAR}`, "y");
const SAID_YEAR = /,?\s{1,3}(?:of\s)?(?:last|this)\syear\b/y;
const COUNTED = /\s{1,3}(?:[a-z]{2,15}\s)?[a-z]{2,15}s\b/y;
const DAY_FIRST = new RegExp(
  String.raw`(\d{1,2})(?:st|nd|rd|th)?(?:\s{1,3}day)?\s{1,3}(?:of\s{1,3})?([A-Za-z]{3,9})\b\.?(?:,?\s{1,3}${YEAR})?`,
  "y",
);
const ISO = /((?:19|20)\d{2})([-/.])(\d{2})\2(\d{2})(?![\d-])/y;
const SLASHED = /(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/y;
const NAMED_MONTH = /(\d{1,2})-([A-Z][A-Za-z]{2,8})-((?:19|20)\d{2})\b/y;
const NINE_ELEVEN = /9\/11\b(?![/\d])/y;
const YEAR_HERE = new RegExp(YEAR, "y");
const WORD = /[A-Za-z]{3,9}/y;
const DAY_ONLY = new RegExp(DAY, "y");
const BEFORE_PART = /(?:the\s)?(?:(early|mid|late)[\s-]|(start|beginning|middle|end)\sof\s)/iy;
const UNIT = /the\s(week|month|year)\b/y;
const NEEDS_CAPITAL = new Set(["may", "march", "august"]);

const ABBREVIATED = new Set(
  [...MONTHS.keys()].filter((name) => name.length < 5 && !["may", "june", "july"].includes(name)),
);

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

function calendar(
  start: number,
  end: number,
  year: number | null,
  month: number | null,
  day: number | null,
): CalendarCore | null {
  if (day !== null && (month === null || day < 1 || day > daysInMonth(year, month))) return null;
  return { start, end, reading: { form: "calendar", year, month, day, part: null }, night: false };
}

/** "Oct. 7", "October 7th, 2023", "Oct 2023", "October of last year", "October", from the month's first letter; `nameEnd` ends its word. */
export function monthFirst(text: string, start: number, nameEnd: number, month: number): CalendarCore | null {
  const full = at(DAY_AND_YEAR, text, nameEnd);
  if (full && !(full[2] === undefined && isCounted(text, start, nameEnd + full[0].length))) {
    const end = nameEnd + full[0].length;
    const dated = calendar(start, end, number(full[2]), month, Number(full[1]));
    if (dated) return full[2] === undefined ? { ...dated, end: end + saidYear(text, end) } : dated;
  }
  const withYear = at(YEAR_ALONE, text, nameEnd);
  if (withYear) return calendar(start, nameEnd + withYear[0].length, Number(withYear[1]), month, null);
  const dot =
    text.charCodeAt(nameEnd) === 46 && ABBREVIATED.has(text.slice(start, nameEnd).toLowerCase()) ? 1 : 0;
  return calendar(start, nameEnd + dot + saidYear(text, nameEnd + dot), null, month, null);
}

/** "7 October", "the 7th of October 2023", from its first digit. */
export function dayFirst(text: string, start: number): CalendarCore | null {
  const match = at(DAY_FIRST, text, start);
  const name = match?.[2] ?? "";
  const month = monthNamed(name);
  if (!match || month === null || !/[A-Z]/.test(name.charAt(0))) return null;
  const end = start + match[0].length;
  const dotted = match[3] === undefined && text.charCodeAt(end - 1) === 46 && name.length > 4 ? end - 1 : end;
  const core = calendar(start, dotted, number(match[3]), month, Number(match[1]));
  return core && match[3] === undefined ? { ...core, end: core.end + saidYear(text, core.end) } : core;
}

/**
 * "2024-01-20", "20/01/2024", "20.01.2024", "20-Jan-2024", "9/11" from the first digit. Where both numbers could be the month ("05/06/2024") only the
 * year is known.
 */
export function numeric(text: string, start: number): CalendarCore | null {
  const iso = at(ISO, text, start);
  if (iso) {
    const month = Number(iso[3]);
    return month >= 1 && month <= 12
      ? calendar(start, start + iso[0].length, Number(iso[1]), month, Number(iso[4]))
      : null;
  }
  const named = at(NAMED_MONTH, text, start);
  const month = named && monthNamed(named[2] ?? "");
  if (named && month)
    return calendar(start, start + named[0].length, Number(named[3]), month, Number(named[1]));
  if (at(NINE_ELEVEN, text, start)) return calendar(start, start + 4, 2001, 9, 11);
  const slashed = at(SLASHED, text, start);
  if (!slashed) return null;
  const [first, second, year] = [Number(slashed[1]), Number(slashed[3]), Number(slashed[4])];
  const end = start + slashed[0].length;
  if (first === second) return first <= 12 ? calendar(start, end, year, first, second) : null;
  if (first > 12) return second >= 1 && second <= 12 ? calendar(start, end, year, second, first) : null;
  if (second > 12) return first >= 1 ? calendar(start, end, year, first, second) : null;
  return calendar(start, end, year, null, null);
}

/** "2023" as a year, from its first digit: 1900 to 2099, not a part of a number and not a number of things. */
export function yearAlone(text: string, start: number): CalendarCore | null {
  const match = at(YEAR_HERE, text, start);
  return match ? calendar(start, start + 4, Number(match[1]), null, null) : null;
}

/** A month by its name or abbreviation; "may" and "march" only with a capital. */
export function monthNamed(name: string): number | null {
  const lower = name.toLowerCase();
  const month = MONTHS.get(lower);
  if (month === undefined || (name === lower && (NEEDS_CAPITAL.has(lower) || lower.length < 4))) return null;
  return month;
}

/** The second end of a range, from its first character: "Nov. 5", "late January", "30" (in the month of the first end), "today". */
export function simpleDate(text: string, start: number, month: number | null): Core | null {
  const match = at(BEFORE_PART, text, start);
  if (!match) return plainDate(text, start, month);
  const part = PARTS.get(word(match[1])) ?? PARTS_BEFORE_OF.get(word(match[2])) ?? null;
  const behind = start + match[0].length;
  const core = plainDate(text, behind, null) ?? (match[2] === undefined ? null : unitBehind(text, behind));
  if (!core) return null;
  const { reading } = core;
  if (reading.form === "calendar" && reading.day === null)
    return { ...core, start, reading: { ...reading, part } };
  if (reading.form === "relative" && reading.unit !== "day")
    return { ...core, start, reading: { ...reading, part } };
  return { ...core, start };
}

const word = (text: string | undefined) => (text ?? "").toLowerCase();

/** "the month" behind "the end of". */
function unitBehind(text: string, start: number): Core | null {
  const match = at(UNIT, text, start);
  const unit = match?.[1];
  if (!match || (unit !== "week" && unit !== "month" && unit !== "year")) return null;
  return {
    start,
    end: start + match[0].length,
    reading: { form: "relative", unit, offset: 0, part: null },
    night: false,
  };
}

function plainDate(text: string, start: number, month: number | null): Core | null {
  const code = text.charCodeAt(start);
  if (code >= 48 && code <= 57) {
    const known = numeric(text, start) ?? dayFirst(text, start) ?? yearAlone(text, start);
    const day = !known && month !== null ? at(DAY_ONLY, text, start) : null;
    return day ? calendar(start, start + day[0].length, null, month, Number(day[1])) : known;
  }
  const name = at(WORD, text, start)?.[0];
  if (!name) return null;
  const named = monthNamed(name);
  if (named !== null) return monthFirst(text, start, start + name.length, named);
  const weekday = name.length > 5 ? WEEKDAYS.get(name.toLowerCase()) : undefined;
  if (weekday !== undefined)
    return {
      start,
      end: start + name.length,
      reading: { form: "weekday", weekday, which: null },
      night: false,
    };
  const offset = DAY_WORDS.get(name.toLowerCase());
  if (offset === undefined) return null;
  return {
    start,
    end: start + name.length,
    reading: { form: "relative", unit: "day", offset, part: null },
    night: false,
  };
}

/** "In October 23 attacks were reported": the number after the month counts the attacks. */
function isCounted(text: string, start: number, end: number): boolean {
  return at(COUNTED, text, end) !== null && /\bin\s$/i.test(text.slice(Math.max(0, start - 4), start));
}

const saidYear = (text: string, end: number): number => at(SAID_YEAR, text, end)?.[0].length ?? 0;
