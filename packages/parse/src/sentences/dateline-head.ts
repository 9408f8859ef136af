import type { PartialDate } from "@sitrep/model";
import { dayAtEnd } from "./dateline-day.js";

/** What comes before the dash of a dateline. */
export interface DatelineHead {
  /** the day of the dispatch; null where it has none, or one without a year */
  readonly date: PartialDate | null;
  /** told by its town in capitals or by its agency; a town and a day alone may as well be an entry of a chronicle */
  readonly sure: boolean;
}

const AGENCY =
  /^(?:[A-Z]{2,8}(?:\/[A-Z]{2,8})?|Reuters|Thomson Reuters|Xinhua|Bloomberg|Anadolu|Kyodo|Al Jazeera|[A-Z][\p{L} ]{2,24} (?:News|Agency|Press|Media|Service|Times))$/u;
const CAPITALS = /^\p{Lu}[\p{Lu} /.-]{1,38}$/u;
const DASH_AT_END = /\s(?:—|–|--?)$/;
const LONGEST_BRACKET = 60;
const MOST_WORDS = 8;
const SMALL = /^(?:al|el|ez|de|do|da|del|des|la|of|and|the|sur|upon)$/;

/**
 * Where a report was written, when, and by whom: "BAGHDAD, July 7 (Reuters) - ", "KYIV, Ukraine (AP) — ", "Gaza City (AFP) – ",
 * "Panama City (Panama), 14 Mar 90 (Radio X) -- ", "MOSCOW, March 3. /TASS/. ", "SOUTHWEST ASIA -- ". Without an agency the town is in
 * capitals or a day is beside it, and after a day alone any dash will do. A day without a town belongs to what follows:
 * "January 12: …".
 */
export function datelineHead(words: string, dash: string): DatelineHead | null {
  const mark = dash.trim();
  const { rest, inside } = withoutBracket(words.trimEnd());
  const own = dayAtEnd(rest);
  const bracketed = own === null && inside !== null ? dayAtEnd(inside) : null;
  const day = own ?? (bracketed?.start === 0 ? bracketed : null);
  const agency = day !== null && day === bracketed ? null : inside;
  const town = bare(own ? rest.slice(0, own.start) : rest);
  const isCapital = inCapitals(town);
  const date = day?.date ?? null;
  if (town !== "" && !isCapital && !isTown(town)) return null;
  // "Jammu, Sept 13 (XYZ) Two soldiers": without a dash only a town, a day and an agency tell it
  const isBare = mark === "" && words.trimEnd().endsWith(")");
  if (isBare && (own === null || agency === null || town === "" || !AGENCY.test(agency))) return null;
  if (agency !== null) return isAgency(agency, date !== null, isCapital) ? { date, sure: true } : null;
  if (town === "" || (day === null && (!isCapital || mark === ":" || mark === "-"))) return null;
  if (mark === "-" && dash !== " - ") return null;
  return { date, sure: isCapital };
}

/** The bracket at the end, or an agency between strokes, and what comes before it. */
function withoutBracket(words: string): { rest: string; inside: string | null } {
  const close = words.at(-1);
  const open = close === ")" ? "(" : close === "/" ? "/" : null;
  const at = open === null ? -1 : words.lastIndexOf(open, words.length - 2);
  if (at < 0 || words.length - at > LONGEST_BRACKET) return { rest: words, inside: null };
  return { rest: words.slice(0, at).trimEnd(), inside: words.slice(at + 1, -1).trim() };
}

/** After a full day any name in brackets is whose dispatch it is; else a known form, or capitals beside a town in capitals. */
const isAgency = (inside: string, dated: boolean, isCapital: boolean): boolean =>
  AGENCY.test(inside) || (dated && /\p{L}/u.test(inside)) || (isCapital && CAPITALS.test(inside));

/** Without the country in brackets, the comma or the dash at its end. */
function bare(town: string): string {
  let words = town.trimEnd();
  if (words.endsWith(",") || words.endsWith(".")) words = words.slice(0, -1).trimEnd();
  if (DASH_AT_END.test(words)) words = words.replace(DASH_AT_END, "");
  const { rest, inside } = withoutBracket(words);
  return inside !== null && words.endsWith(")") && isTown(inside) ? rest : words;
}

/** The name up to the first comma is in capitals, three letters or more. */
function inCapitals(town: string): boolean {
  const [first = ""] = town.split(",", 1);
  return (
    CAPITALS.test(first.replace(/['’]/g, "")) && first.replace(/[^\p{L}]/gu, "").length >= 3 && isTown(town)
  );
}

/** Names, as "Port Sudan, Sudan" or "Gaza/Cairo" are: words with a capital, small ones between them. */
function isTown(town: string): boolean {
  const words = town.split(/[\s,/]+/).filter((word) => word !== "");
  return (
    words.length <= MOST_WORDS && words.every((word, at) => isName(word) || (at > 0 && SMALL.test(word)))
  );
}

const isName = (word: string): boolean => /^(?:[a-z]{1,3}['’-])?\p{Lu}[\p{L}'’.-]*$/u.test(word);
