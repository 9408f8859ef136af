import type { DatePhrase, TimePhrase } from "@sitrep/model";
import { type Token, tokenize } from "../tokens.js";
import { wordList } from "../word-lists.js";
import { type Core, simpleDate } from "./calendar.js";
import { DAY_WORDS, WEEKDAYS } from "./calendar-words.js";
import { DIGIT, KIND, LETTER } from "./characters.js";
import { readDigits } from "./digit-dates.js";
import { holidayAt } from "./holidays.js";
import { leadOf } from "./lead.js";
import { momentAt } from "./moment.js";
import { readMonth } from "./month-dates.js";
import { periodAt, soFarEnd } from "./period.js";
import { add, addTime, type Scan } from "./scan.js";
import { namedHourAt } from "./times.js";
import { type Trigger, triggerOf } from "./trigger-words.js";
import { weekdayAt } from "./weekday.js";
import { wordBefore } from "./word-before.js";

/** Dates and hours of a stretch of text, in reading order; `start` and `end` are JavaScript indices into the text. */
export interface DateReadings {
  readonly dates: DatePhrase[];
  readonly times: TimePhrase[];
}

/**
 * Finds the words about time in `text[from, to)`. One pass: only month and weekday names, units, a few words and digits are
 * looked at twice. `words` is the date itself ("mid-October"), `start` to `end` also covers "since", "on", "between".
 */
export function readDates(
  text: string,
  from: number,
  to: number,
  tokens: readonly Token[] = tokenize(text, from, to),
): DateReadings {
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  const scan: Scan = { text: part, floor: 0, dates: [], times: [], since: null };
  scanTokens(scan, from, tokens);
  if (from === 0) return { dates: scan.dates, times: scan.times };
  const moved = <P extends { start: number; end: number }>(phrase: P): P => ({
    ...phrase,
    start: phrase.start + from,
    end: phrase.end + from,
  });
  return { dates: scan.dates.map(moved), times: scan.times.map(moved) };
}

/** True where the character belongs to a date or an hour, so that its digits count nothing. */
export const isWithinDate = (readings: DateReadings, index: number): boolean =>
  readings.dates.some(({ start, end }) => start <= index && index < end) ||
  readings.times.some(({ start, end }) => start <= index && index < end);

/** Looks at the tokens in which a date may begin, and at the rest of one that a date ended in. */
function scanTokens(scan: Scan, from: number, tokens: readonly Token[]): void {
  let read = 0;
  for (const { start, end, spelling } of tokens) {
    spelling.dated ??= mayDate(spelling.text);
    if (read >= end - from) continue;
    if (spelling.dated || read > start - from)
      read = scanPart(scan, Math.max(read, start - from), end - from);
  }
}

/** Whether a date may begin in a word: it has digits, or some of its letters are a trigger. */
function mayDate(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const kind = KIND[text.charCodeAt(index)];
    if (kind === DIGIT) return true;
    if (kind !== LETTER) continue;
    const end = endOfRun(text, index, kind, text.length);
    if (triggerOf(text, index, end)) return true;
    index = end;
  }
  return false;
}

function endOfRun(text: string, start: number, kind: number, size: number): number {
  let end = start + 1;
  while (end < size && KIND[text.charCodeAt(end)] === kind) end++;
  return end;
}

/** Gives how far it has read, beyond `to` where a date reaches on. */
function scanPart(scan: Scan, from: number, to: number): number {
  const { text } = scan;
  let index = from;
  while (index < to) {
    const kind = KIND[text.charCodeAt(index)];
    if (kind !== LETTER && kind !== DIGIT) {
      index++;
      continue;
    }
    const start = index;
    index = endOfRun(text, start, kind, text.length);
    if (kind === DIGIT) index = Math.max(index, readDigits(scan, start, index));
    else {
      const trigger = triggerOf(text, start, index);
      if (trigger) index = Math.max(index, readWord(scan, trigger, start, index));
    }
  }
  return index;
}

/** Reads from a trigger word; gives the end of what was read, 0 for nothing. */
function readWord(scan: Scan, trigger: Trigger, start: number, end: number): number {
  const raw = scan.text.slice(start, end);
  const word = raw.toLowerCase();
  switch (trigger) {
    case "month":
      return readMonth(scan, start, end, raw, word);
    case "weekday":
      return readWeekday(scan, start, end, raw, word);
    case "day_word":
      return readDayWord(scan, start, end, raw, word);
    case "overnight":
      return readOvernight(scan, start, end);
    case "unit":
      return readPeriod(scan, start, end, word);
    case "since":
      return readSince(scan, start, end);
    case "holiday":
      return readHoliday(scan, start);
    case "hour":
      return addTime(scan, namedHourAt(scan.text, start, word, scan.floor));
  }
}

function readWeekday(scan: Scan, start: number, end: number, raw: string, word: string): number {
  const weekday = WEEKDAYS.get(word);
  if (weekday === undefined) return 0;
  const found = weekdayAt(scan.text, start, end, weekday, raw, scan.floor);
  return found ? add(scan, found, leadOf(scan.text, start, scan.floor), false) : 0;
}

const PART_OF_DAY = /\s(morning|afternoon|evening|night)\b/y;
const NAMES_WITH_TODAY = wordList("dates/read-dates/names-with-today");

function readDayWord(scan: Scan, start: number, end: number, raw: string, word: string): number {
  if (/^[A-Z]/.test(raw) && NAMES_WITH_TODAY.has(wordBefore(scan.text, start, scan.floor)?.word ?? ""))
    return 0;
  PART_OF_DAY.lastIndex = end;
  const part = PART_OF_DAY.exec(scan.text);
  const offset = DAY_WORDS.get(word) ?? 0;
  const isBefore =
    offset === -1 && scan.text.slice(Math.max(scan.floor, start - DAY_BEFORE.length), start) === DAY_BEFORE;
  const core: Core = {
    start: isBefore ? start - DAY_BEFORE.length : start,
    end: part ? PART_OF_DAY.lastIndex : end,
    reading: { form: "relative", unit: "day", offset: isBefore ? offset - 1 : offset, part: null },
    night: part?.[1] === "night",
  };
  return add(scan, core, leadOf(scan.text, core.start, scan.floor), false);
}

const DAY_BEFORE = "the day before ";

const ON_OR_INTO = /\s(?:(on|from|into|between|to)\s)?(?=[A-Z\d])/y;

/** "overnight", "overnight on Sunday", "overnight into Monday". */
function readOvernight(scan: Scan, start: number, end: number): number {
  ON_OR_INTO.lastIndex = end;
  const link = ON_OR_INTO.exec(scan.text);
  const day = link && simpleDate(scan.text, ON_OR_INTO.lastIndex, null);
  const exact =
    day && (day.reading.form === "weekday" || (day.reading.form === "calendar" && day.reading.day !== null));
  const core: Core = exact
    ? { ...day, start, night: link?.[1] !== "into" }
    : { start, end, reading: { form: "relative", unit: "day", offset: 0, part: null }, night: true };
  return add(scan, core, leadOf(scan.text, start, scan.floor), false);
}

function readHoliday(scan: Scan, start: number): number {
  const core = holidayAt(scan.text, start);
  return core ? add(scan, core, leadOf(scan.text, start, scan.floor), false) : 0;
}

function readPeriod(scan: Scan, start: number, end: number, word: string): number {
  const found = periodAt(scan.text, start, end, word, scan.floor);
  if (!found) return 0;
  const lead = leadOf(scan.text, found.start, scan.floor);
  return add(scan, { ...found, end: soFarEnd(scan.text, found.end) }, lead, found.long);
}

const THEN = /\s+(?:then|been|become|returned)\b/y;
const PERFECT = new Set(["has", "have", "had", "long"]);

function readSince(scan: Scan, start: number, end: number): number {
  THEN.lastIndex = end;
  scan.since = null;
  const before = wordBefore(scan.text, start, scan.floor);
  if (THEN.test(scan.text) || (before && PERFECT.has(before.word))) return 0;
  scan.since = { start, end };
  const moment = momentAt(scan.text, end);
  if (!moment) return 0;
  const reading = { form: "moment", year: null, month: null, day: null } as const;
  const words = scan.text.slice(moment.start, moment.end);
  scan.dates.push({ words, start, end: moment.end, relation: "since", night: false, reading });
  scan.floor = moment.end;
  return moment.end;
}
