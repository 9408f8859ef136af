import type { SimpleDateReading } from "@sitrep/model";
import type { Core } from "./calendar.js";
import {
  DAY_PARTS,
  MINUTES,
  NUMBER_WORDS,
  PARTS,
  PARTS_BEFORE_OF,
  UNITS,
  type Unit,
} from "./calendar-words.js";
import { type WordBefore, wordBefore, wordsBefore } from "./word-before.js";

/** A core read from its last word, with the preposition that its form implies where none is said. */
export interface PeriodCore extends Core {
  /** lasts longer than a day */
  readonly long: boolean;
}

const AFTER_UNIT = /\s{1,2}(ago|earlier|later|before|after|of|old|prior|into|from|on|long)\b/y;
const POSSESSIVE = /['’]s?\b/y;
const VAGUE_NUMBERS = new Set(["few", "several", "couple", "some", "many", "number", "recent"]);
const OFFSETS: ReadonlyMap<string, number> = new Map([
  ["this", 0],
  ["last", -1],
  ["next", 1],
  ["coming", 1],
]);
/** What may be right before a unit in a date; a number may too. */
const LEADS = new Set([...OFFSETS.keys(), ...VAGUE_NUMBERS, "past", "the", "of", "just"]);
const PAST = new Set(["past", "last"]);
const NOT_QUITE = new Set(["than", "over", "under", "almost", "least"]);

/**
 * "this week", "the past 24 hours", "in recent days", "three weeks ago", "the beginning of the month", read from the unit at
 * `[start, end)`. "A day earlier" and "two weeks after" lean on another event and are nothing here.
 */
export function periodAt(
  text: string,
  start: number,
  end: number,
  word: string,
  floor: number,
): PeriodCore | null {
  if (text.charCodeAt(end) === 45) return null;
  const nearest = wordBefore(text, start, floor);
  if (!nearest || nearest.hyphen || !(LEADS.has(nearest.word) || numberSaid(nearest) !== null)) return null;
  AFTER_UNIT.lastIndex = end;
  const behind = AFTER_UNIT.exec(text);
  const then = behind?.[1];
  const dayPart = DAY_PARTS.get(word);
  if (dayPart) return partOfDay(nearest, end, word, dayPart.night);
  if (word === "fortnight") {
    if (then !== "ago" || nearest.word !== "a") return null;
    return core(nearest.start, AFTER_UNIT.lastIndex, stretch("week", 2), false);
  }
  const words = wordsBefore(text, start, floor, 5);
  if (MINUTES.has(word)) {
    const spell = then === "ago" ? ago(words, AFTER_UNIT.lastIndex, "hour") : null;
    return spell && { ...spell, reading: relative("day", 0) };
  }
  const unit = UNITS.get(word);
  if (!unit) return null;
  if (then === "ago") return ago(words, AFTER_UNIT.lastIndex, unit);
  if (then !== undefined && then !== "on" && then !== "from" && then !== "into") return null;
  return (
    recent(words, end, unit) ??
    named(words, text, end, unit, word) ??
    counted(words, end, unit, word) ??
    ofPeriod(words, end, unit, word)
  );
}

/** Where the words "so far" are after a period, or where they end. */
export function soFarEnd(text: string, end: number): number {
  SO_FAR.lastIndex = end;
  return SO_FAR.test(text) ? SO_FAR.lastIndex : end;
}
const SO_FAR = /\s{1,2}so\sfar\b/y;

const stretch = (unit: Unit, count: number | null): SimpleDateReading => ({ form: "stretch", unit, count });
const relative = (unit: Unit, offset: number): SimpleDateReading => ({
  form: "relative",
  unit,
  offset,
  part: null,
});
const core = (
  start: number,
  end: number,
  reading: SimpleDateReading,
  long: boolean,
  night = false,
): PeriodCore => ({
  start,
  end,
  reading,
  night,
  long,
});

/** "this morning", "last night". */
function partOfDay(nearest: WordBefore, end: number, word: string, night: boolean): PeriodCore | null {
  if (nearest.word === "this") return core(nearest.start, end, relative("day", 0), false);
  if (nearest.word === "last" && (word === "night" || word === "evening"))
    return core(nearest.start, end, relative("day", -1), false, night);
  return null;
}

/** "three weeks ago", "a few days ago", "hours ago"; not "more than a week ago", which says only when it was not. */
function ago(words: readonly WordBefore[], end: number, unit: Unit): PeriodCore | null {
  const [nearest, second, third, fourth] = words;
  if (!nearest) return null;
  const count = numberSaid(nearest);
  const vague = VAGUE_NUMBERS.has(nearest.word)
    ? vagueStart(nearest, second)
    : coupleStart(nearest, second, third);
  const limit = count === null ? (vague === second?.start ? third : second) : second;
  if (NOT_QUITE.has(limit?.word ?? "") || (limit === third && NOT_QUITE.has(fourth?.word ?? ""))) return null;
  if (count !== null) return core(nearest.start, end, relative(unit, -count), false);
  if (unit === "year") return null;
  return core(vague ?? nearest.end + 1, end, stretch(unit, null), false);
}

/** "a few", "several" → where the number starts. */
const vagueStart = (nearest: WordBefore, second: WordBefore | undefined): number =>
  second && (second.word === "a" || second.word === "the") ? second.start : nearest.start;

/** "a couple of" → where it starts. */
const coupleStart = (
  nearest: WordBefore,
  second: WordBefore | undefined,
  third: WordBefore | undefined,
): number | null =>
  nearest.word === "of" && second?.word === "couple"
    ? third?.word === "a"
      ? third.start
      : second.start
    : null;

/** "in recent weeks". */
function recent(words: readonly WordBefore[], end: number, unit: Unit): PeriodCore | null {
  const nearest = words[0];
  return nearest?.word === "recent" ? core(nearest.start, end, stretch(unit, null), true) : null;
}

/** "this week", "last month", "the past week", "the weekend". */
function named(
  words: readonly WordBefore[],
  text: string,
  end: number,
  unit: Unit,
  word: string,
): PeriodCore | null {
  const [nearest, second] = words;
  if (!nearest || word.endsWith("s")) return null;
  const after = possessiveEnd(text, end);
  if (nearest.word === "the" && unit === "weekend") return core(nearest.start, end, relative(unit, 0), true);
  if (nearest.word === "past") {
    const start = second && (second.word === "the" || second.word === "this") ? second.start : nearest.start;
    return core(start, end, unit === "weekend" ? relative(unit, -1) : stretch(unit, 1), true);
  }
  const offset = OFFSETS.get(nearest.word);
  if (offset === undefined || unit === "hour") return null;
  if (second?.word === "the" && offset !== 0) {
    if (after || offset === 1) return null;
    return core(second.start, end, stretch(unit, 1), true);
  }
  if (unit === "day") return null;
  return core(nearest.start, end, relative(unit, offset), true);
}

/** "the past 24 hours", "the last few days", "within 24 hours", "in 48 hours". */
function counted(words: readonly WordBefore[], end: number, unit: Unit, word: string): PeriodCore | null {
  const [nearest, second, third, fourth] = words;
  if (!nearest || unit === "weekend") return null;
  const couple = nearest.word === "of" && second?.word === "couple";
  const count = couple ? 2 : numberSaid(nearest);
  const vague = !couple && VAGUE_NUMBERS.has(nearest.word);
  if (count === null && !vague) {
    if (!PAST.has(nearest.word) || !word.endsWith("s")) return null;
    return core(second?.word === "the" ? second.start : nearest.start, end, stretch(unit, null), true);
  }
  const before = couple ? third : second;
  const farther = couple ? fourth : third;
  if (before && PAST.has(before.word)) {
    const start =
      farther && (farther.word === "the" || farther.word === "these") ? farther.start : before.start;
    return core(start, end, stretch(unit, count), true);
  }
  const close = before?.word === "within" || (before?.word === "in" && unit === "hour" && (count ?? 0) >= 12);
  return close && count !== null && !couple ? core(nearest.start, end, stretch(unit, count), true) : null;
}

/** "the beginning of the month", "the start of the year", "earlier in the week". */
function ofPeriod(words: readonly WordBefore[], end: number, unit: Unit, word: string): PeriodCore | null {
  const [nearest, second, third] = words;
  if (nearest?.word !== "the" || !second || !third || word.endsWith("s")) return null;
  if (unit !== "week" && unit !== "month" && unit !== "year") return null;
  const said =
    second.word === "of" ? PARTS_BEFORE_OF.has(third.word) : second.word === "in" && PARTS.has(third.word);
  return said ? core(nearest.start, end, relative(unit, 0), true) : null;
}

function numberSaid(word: WordBefore): number | null {
  const said = NUMBER_WORDS.get(word.word);
  if (said !== undefined) return said;
  return /^\d{1,3}$/.test(word.word) ? Number(word.word) : null;
}

function possessiveEnd(text: string, end: number): boolean {
  POSSESSIVE.lastIndex = end;
  return POSSESSIVE.test(text);
}
