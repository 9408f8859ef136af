import { addDays, type PartialDate, partialDate } from "@sitrep/model";
import { rangeReader } from "./date-ranges.js";
import { isLanguage, type MonthReader, monthReader } from "./month-names.js";
import { saysHour, splitHour, timeIn, westernDigits } from "./times.js";
import { inZone } from "./zones.js";

/**
 * Reads a date of one form: `2024-01-20`, with its hour where one is written, `2024-01-20T16:00-05:00`; undefined for words that do not
 * fit it.
 */
export type DateReader = (words: string) => string | undefined;

export interface DateOptions {
  /** one form or several, of which the first that fits counts; ISO 8601 where it is left out */
  readonly format?: string | readonly string[] | undefined;
  /** that the names of months are written in; English where it is left out */
  readonly language?: string | undefined;
  /** IANA zone in which the days are to be counted */
  readonly zone?: string | undefined;
  /** whether a cell may hold a first and a last day */
  readonly range?: boolean | undefined;
}

/** Longest first, so that MMM is not read as MM and M. */
const TOKENS = [
  ...(["yyyy", "MMMM", "EEEE", "MMM", "EEE", "XXX", "MM", "dd", "yy", "HH", "hh", "mm", "ss"] as const),
  ...(["M", "d", "H", "h", "a", "X"] as const),
] as const;
type Token = (typeof TOKENS)[number] | { readonly literal: string };

/** Days that Excel counts from here; those of old workbooks of Macintosh from 1904. */
const SERIALS: ReadonlyMap<string, string> = new Map([
  ["excel", "1899-12-30"],
  ["excel-1904", "1904-01-01"],
]);

/**
 * Whether a format is one: it has a year, no part twice, and no day without a month. d and M have one or two digits, dd and MM two, MMM
 * and MMMM are names of months, EEE and EEEE of weekdays, yy is of 1970 to 2069, words are in '…'.
 */
export function isDateFormat(format: string): boolean {
  if (SERIALS.has(format)) return true;
  const parts = tokensOf(format).flatMap((token) => (typeof token === "string" ? [PARTS[token]] : []));
  if (!parts.includes("year") || new Set(parts).size < parts.length) return false;
  return !parts.includes("day") || parts.includes("month");
}

/** What a cell must be, for messages. */
export function dateExpected({ format }: DateOptions): string {
  if (format === undefined)
    return 'a date such as 2024-01-20, 2024-01 or 2024; another form needs a "format", such as M/d/yyyy or M/d/yy';
  return `a date as ${typeof format === "string" ? format : format.join(", or as ")}`;
}

/** A reader for all forms of a column. */
export function dateReader(options: DateOptions): DateReader {
  const read = daysReader(options);
  return options.range ? rangeReader(read) : read;
}

function daysReader({ format, language = "en", zone }: DateOptions): DateReader {
  const formats = format === undefined ? [] : typeof format === "string" ? [format] : format;
  const months = monthReader(isLanguage(language) ? language : "en");
  const readers = formats.length === 0 ? [isoMoment] : formats.map((it) => readerOf(it, months));
  return (words) => {
    const western = westernDigits(words.trim());
    for (const read of readers) {
      const found = read(western);
      if (found !== undefined) return zone === undefined ? found : zoned(found, zone);
    }
    return undefined;
  };
}

function zoned(found: string, zone: string): string {
  const [day = "", time] = found.split("T");
  return time === undefined ? found : inZone(day, time, zone);
}

/** "2024", "2024-01", "2024-01-20", and what programs write after it: "2024-01-20T00:00:00Z", "2024-01-20 00:00:00.000". */
export function isoDate(words: string): PartialDate | undefined {
  const day = words.length > 10 && (words[10] === "T" || words[10] === " ") ? words.slice(0, 10) : words;
  const [year = "", month, last, ...more] = day.split("-");
  const digits = [year, month ?? "01", last ?? "01"];
  if (more.length > 0 || year.length !== 4 || !digits.every((it) => /^\d{2,4}$/.test(it))) return undefined;
  if ((month ?? "01").length !== 2 || (last ?? "01").length !== 2) return undefined;
  return partialDate(Number(year), month ? Number(month) : null, last ? Number(last) : null) ?? undefined;
}

/** The same with the hour after it, if it says one. */
function isoMoment(words: string): string | undefined {
  const day = isoDate(words);
  return day === undefined || words.length <= 11 ? day : withTime(day, timeIn(words.slice(11)));
}

const withTime = (day: string, time: string | undefined): string =>
  time !== undefined && saysHour(time) && day.length === 10 ? `${day}T${time}` : day;

function readerOf(format: string, months: MonthReader): DateReader {
  const first = SERIALS.get(format);
  if (first !== undefined) return (words) => serialDay(words, first);
  const tokens = tokensOf(format);
  const hasHour = tokens.some((token) => typeof token === "string" && PARTS[token] === "hour");
  const plain = hasHour ? withoutHourTokens(tokens) : tokens;
  return (words) => {
    const whole = read(words, tokens, months);
    if (whole !== undefined || plain === null) return whole;
    // the hour may be after any day, and be left out where it is not known
    const { day, time } = splitHour(words);
    const date = read(day, plain, months);
    return date === undefined ? undefined : withTime(date, time);
  };
}

/** 45310.667 is 16:00 on 19 January 2024. Before 1 March 1900 Excel counts a day that there was not. */
function serialDay(words: string, first: string): string | undefined {
  const serial = /^\d{1,7}(?:[.,]\d{1,12})?$/.test(words) ? Number(words.replace(",", ".")) : Number.NaN;
  if (!(serial >= 61 && serial < 2_958_466)) return undefined;
  const minutes = Math.round((serial % 1) * 1440);
  const day = addDays(first, Math.floor(serial) + Math.floor(minutes / 1440));
  const [hour, minute] = [Math.floor((minutes % 1440) / 60), minutes % 60];
  return withTime(day, `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
}

const PARTS = {
  ...{ yyyy: "year", yy: "year", MMMM: "month", MMM: "month", MM: "month", M: "month", dd: "day", d: "day" },
  ...{ HH: "hour", H: "hour", hh: "hour", h: "hour", mm: "minute", ss: "second", a: "half" },
  ...{ XXX: "zone", X: "zone", EEEE: "weekday", EEE: "weekday" },
} as const;

function tokensOf(format: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < format.length; ) {
    const quoted = format[at] === "'" ? format.indexOf("'", at + 1) : -1;
    if (quoted > at) {
      for (const literal of format.slice(at + 1, quoted)) tokens.push({ literal });
      at = quoted + 1;
      continue;
    }
    const token = TOKENS.find((it) => format.startsWith(it, at));
    tokens.push(token ?? { literal: format.charAt(at) });
    at += token?.length ?? 1;
  }
  return tokens;
}

/** The tokens before an hour that ends a format, without what is between; null where the hour comes first. */
function withoutHourTokens(tokens: readonly Token[]): readonly Token[] | null {
  const isOf = (token: Token, ...parts: readonly string[]) =>
    typeof token === "string" && parts.includes(PARTS[token]);
  const hour = tokens.findIndex((token) => isOf(token, "hour"));
  if (tokens.slice(hour).some((token) => isOf(token, "year", "month", "day"))) return null;
  const days = tokens.slice(0, hour);
  return days.slice(0, days.findLastIndex((token) => typeof token === "string") + 1);
}

function read(words: string, tokens: readonly Token[], months: MonthReader): string | undefined {
  const found = { year: 0, month: 0, day: 0 };
  let clock = "";
  let at = 0;
  for (const [index, token] of tokens.entries()) {
    if (typeof token === "object") {
      if (words.charAt(at).toLowerCase() !== token.literal.toLowerCase()) return undefined;
      at++;
      continue;
    }
    const part = PARTS[token];
    if (part === "year" || part === "day" || (part === "month" && token.length < 3)) {
      const digits = digitsAt(words, at, token);
      const value = Number(digits);
      if (digits === "" || value === 0) return undefined;
      found[part] = token === "yy" ? value + (value < 70 ? 2000 : 1900) : value;
      at += digits.length;
    } else if (part === "month") {
      const name = months(words, at);
      if (name === null) return undefined;
      found.month = name.month;
      at += name.length;
      if (words[at] === "." && !isLiteral(tokens[index + 1], ".")) at++;
    } else {
      const text = clockPart(words, at, token);
      if (text === "") return undefined;
      if (part !== "weekday") clock += part === "minute" || part === "second" ? `:${text}` : text;
      at += text.length;
    }
  }
  if (at < words.length) return undefined;
  const date = partialDate(found.year, found.month || null, found.day || null);
  if (date === null) return undefined;
  if (clock === "") return date;
  const time = timeIn(clock);
  return time === undefined ? undefined : withTime(date, time);
}

const isLiteral = (token: Token | undefined, literal: string) =>
  typeof token === "object" && token.literal === literal;

/** The letters or digits of an hour, a zone or a weekday; none where something else is there. */
function clockPart(words: string, at: number, token: Exclude<Token, object>): string {
  const rest = words.slice(at, at + 40);
  switch (PARTS[token]) {
    case "weekday":
      return /^[\p{L}\p{M}]+\.?/u.exec(rest)?.[0] ?? "";
    case "half":
      return /^[ap]\.?m\.?/i.exec(rest)?.[0] ?? "";
    case "zone":
      return /^(?:z|utc|gmt|[+-]\d{2}(?::?\d{2})?)/i.exec(rest)?.[0] ?? "";
    default:
      return digitsAt(words, at, token);
  }
}

function digitsAt(words: string, at: number, token: string): string {
  const least = token.length;
  const most = token.length === 1 ? 2 : token.length;
  let end = at;
  while (end < at + most && /\d/.test(words.charAt(end))) end++;
  return end - at < least ? "" : words.slice(at, end);
}
