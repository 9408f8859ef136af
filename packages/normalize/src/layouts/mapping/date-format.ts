import { type PartialDate, partialDate } from "@sitrep/model";
import { withoutHour } from "../records/days.js";

/** Reads the dates of one format; undefined for words that do not fit it. */
export type DateReader = (words: string) => PartialDate | undefined;

const MONTHS = [
  ...["january", "february", "march", "april", "may", "june"],
  ...["july", "august", "september", "october", "november", "december"],
];

/** Longest first, so that MMM is not read as MM and M. */
const TOKENS = ["yyyy", "MMMM", "MMM", "MM", "dd", "yy", "M", "d"] as const;
type Token = (typeof TOKENS)[number] | { readonly literal: string };

/** The hour at the end of a format: it may stand in any cell, and is kept as written. */
const HOUR_TOKENS = /[ ,T](?:HH?|hh?):mm(?::ss)?(?: ?a)?$/;

/**
 * A reader for `dd.MM.yyyy`: d and M have one or two digits, dd and MM two, MMM and MMMM are names in English, yy is of 1970 to 2069.
 * null for a format that has no year, or the same part twice.
 */
export function dateFormat(format: string): DateReader | null {
  const tokens = tokensOf(format.replace(HOUR_TOKENS, ""));
  const parts = tokens.flatMap((token) => (typeof token === "string" ? [partOf(token)] : []));
  if (!parts.includes("year") || new Set(parts).size < parts.length) return null;
  if (parts.includes("day") && !parts.includes("month")) return null;
  return (words) => read(words, tokens) ?? read(withoutHour(words), tokens);
}

/** "2024", "2024-01", "2024-01-20", and what programs write behind it: "2024-01-20T00:00:00Z", "2024-01-20 00:00:00.000". */
export function isoDate(words: string): PartialDate | undefined {
  const day = words.length > 10 && (words[10] === "T" || words[10] === " ") ? words.slice(0, 10) : words;
  const [year = "", month, last, ...more] = day.split("-");
  const digits = [year, month ?? "01", last ?? "01"];
  if (more.length > 0 || year.length !== 4 || !digits.every((it) => /^\d{2,4}$/.test(it))) return undefined;
  if ((month ?? "01").length !== 2 || (last ?? "01").length !== 2) return undefined;
  return partialDate(Number(year), month ? Number(month) : null, last ? Number(last) : null) ?? undefined;
}

const partOf = (token: string) => (token.startsWith("y") ? "year" : token.startsWith("M") ? "month" : "day");

function tokensOf(format: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < format.length; ) {
    const token = TOKENS.find((it) => format.startsWith(it, at));
    tokens.push(token ?? { literal: format.charAt(at) });
    at += token?.length ?? 1;
  }
  return tokens;
}

function read(words: string, tokens: readonly Token[]): PartialDate | undefined {
  const found = { year: 0, month: 0, day: 0 };
  let at = 0;
  for (const token of tokens) {
    if (typeof token === "object") {
      if (words.charAt(at).toLowerCase() !== token.literal.toLowerCase()) return undefined;
      at++;
      continue;
    }
    const text = token.startsWith("MMM") ? lettersAt(words, at) : digitsAt(words, at, token);
    const value = token.startsWith("MMM") ? monthNamed(text) : Number(text);
    if (text === "" || value === 0) return undefined;
    found[partOf(token)] = token === "yy" ? value + (value < 70 ? 2000 : 1900) : value;
    at += text.length;
  }
  if (at < words.length) return undefined;
  return partialDate(found.year, found.month || null, found.day || null) ?? undefined;
}

function digitsAt(words: string, at: number, token: string): string {
  const least = token.length;
  const most = token.length === 1 ? 2 : token.length;
  let end = at;
  while (end < at + most && /\d/.test(words.charAt(end))) end++;
  return end - at < least ? "" : words.slice(at, end);
}

function lettersAt(words: string, at: number): string {
  let end = at;
  while (/\p{L}/u.test(words.charAt(end))) end++;
  return words.slice(at, end);
}

/** 1 to 12, by at least three letters of the name; 0 for none. */
const monthNamed = (name: string): number =>
  name.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;
