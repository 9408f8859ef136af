import { type PartialDate, partialDate } from "@sitrep/model";
import { MONTH_WORDS, monthOf } from "../report/written-date.js";

/** The day at the end of some words, and where it begins in them. */
export interface DayAtEnd {
  readonly start: number;
  /** null for a day without a year, or one that no calendar has */
  readonly date: PartialDate | null;
}

const MONTH = new RegExp(`^${MONTH_WORDS}\\.?$`, "i");
const WEEKDAY = /^(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?$/i;
const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/i;
const YEAR = /^(?:19|20)\d\d$/;
const SHORT_YEAR = /^['’]?\d\d$/;
const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;
/** Two digits from here on are of the twentieth century: "Mar 89". */
const CENTURY_TURN = 50;
/** As long as a day is with its weekday: "Wednesday, September 30, 2024". */
const LONGEST = 34;

interface Word {
  readonly start: number;
  readonly text: string;
}

/**
 * "March 3", "3 March 2024", "Jan. 17, 1990", "14 MAR 89", "2024-03-03", with a weekday before it or without; null where the words end
 * otherwise. A year of two digits is read only behind day and month: "March 89" is no day.
 */
export function dayAtEnd(words: string): DayAtEnd | null {
  const parts = wordsAtEnd(words);
  const last = parts.at(-1);
  if (!last) return null;
  const iso = ISO.exec(last.text);
  if (iso) return found(parts, 1, partialDate(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const month = (at: number) => monthIn(parts.at(at)?.text);
  const day = (at: number) => dayIn(parts.at(at)?.text);
  if (YEAR.test(last.text)) {
    const year = Number(last.text);
    if (month(-2) && day(-3)) return found(parts, 3, partialDate(year, month(-2), day(-3)));
    return month(-3) && day(-2) ? found(parts, 3, partialDate(year, month(-3), day(-2))) : null;
  }
  if (SHORT_YEAR.test(last.text) && month(-2) && day(-3))
    return found(parts, 3, partialDate(fullYear(last.text), month(-2), day(-3)));
  if ((month(-1) && day(-2)) || (month(-2) && day(-1))) return found(parts, 2, null);
  return null;
}

function found(parts: readonly Word[], count: number, date: PartialDate | null): DayAtEnd {
  const before = parts.at(-count - 1);
  const first = before && WEEKDAY.test(before.text) ? before : parts.at(-count);
  return { start: first?.start ?? 0, date };
}

const monthIn = (word: string | undefined): number | null =>
  word !== undefined && MONTH.test(word) ? monthOf(word) : null;

function dayIn(word: string | undefined): number | null {
  const day = Number(DAY.exec(word ?? "")?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

function fullYear(word: string): number {
  const year = Number(word.slice(-2));
  return year + (year >= CENTURY_TURN ? 1900 : 2000);
}

function wordsAtEnd(words: string): Word[] {
  const from = Math.max(0, words.length - LONGEST);
  return [...words.slice(from).matchAll(/[^\s,]+/g)].map((match) => ({
    start: from + match.index,
    text: match[0].endsWith(".") && !MONTH.test(match[0]) ? match[0].slice(0, -1) : match[0],
  }));
}
