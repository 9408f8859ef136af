import type { DatePhrase, TimePhrase } from "@sitrep/model";
import {
  type CalendarCore,
  type Core,
  dayFirst,
  monthFirst,
  monthNamed,
  numeric,
  simpleDate,
  yearAlone,
} from "./calendar.js";
import { DAY_WORDS, DOUBTFUL_MONTHS, WEEKDAYS } from "./calendar-words.js";
import { type Lead, leadOf } from "./lead.js";
import { momentAt, tieBetween } from "./moment.js";
import { periodAt, soFarEnd } from "./period.js";
import { phraseOf, rangeOf } from "./phrase.js";
import { secondEnd } from "./second-end.js";
import { clockAt, namedHourAt } from "./times.js";
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
export function readDates(text: string, from: number, to: number): DateReadings {
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  const scan: Scan = { text: part, floor: 0, dates: [], times: [], since: null };
  scanAll(scan);
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

interface Scan {
  readonly text: string;
  /** end of what was read: nothing to the left of it is looked at again */
  floor: number;
  readonly dates: DatePhrase[];
  readonly times: TimePhrase[];
  /** the last "since" that no date has answered yet */
  since: { readonly start: number; readonly end: number } | null;
}

const LETTER = 1;
const DIGIT = 2;
/** Letters of Latin and most other alphabets; what stands above them is punctuation, symbols or scripts without our words. */
const KIND = new Uint8Array(0x10000).fill(LETTER, 0xc0, 0x2000);
for (let code = 48; code < 58; code++) KIND[code] = DIGIT;
for (let code = 65; code < 91; code++) KIND[code] = KIND[code + 32] = LETTER;
const kindAt = (text: string, index: number) => KIND[text.charCodeAt(index)];

function scanAll(scan: Scan): void {
  const { text } = scan;
  const size = text.length;
  for (let index = 0; index < size; index++) {
    const kind = KIND[text.charCodeAt(index)];
    if (kind !== LETTER && kind !== DIGIT) continue;
    const start = index++;
    while (index < size && KIND[text.charCodeAt(index)] === kind) index++;
    if (kind === DIGIT) index = Math.max(index, readDigits(scan, start, index));
    else {
      const trigger = triggerOf(text, start, index);
      if (trigger) index = Math.max(index, readWord(scan, trigger, start, index));
    }
    index--;
  }
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
    case "hour":
      return addTime(scan, namedHourAt(scan.text, start, word, scan.floor));
  }
}

function readMonth(scan: Scan, start: number, end: number, raw: string, word: string): number {
  const month = monthNamed(raw);
  const core = month === null ? null : monthFirst(scan.text, start, end, month);
  if (!core || month === null) return 0;
  const lead = leadOf(scan.text, start, scan.floor);
  if (core.reading.day === null && core.reading.year === null && !isPlainMonth(scan.text, core, lead, word))
    return 0;
  return addWithList(scan, core, lead);
}

const NAME_BEHIND = /^\s[A-Z][a-z]/;
const NAMED_AFTER = new Set(["of", "as_of", "from", "after", "before"]);

/** "May", "Jan" and "April" alone are months only where a preposition says so: people are called that. */
function isPlainMonth(text: string, core: Core, lead: Lead, word: string): boolean {
  const short = word.length < 5 && word !== "june" && word !== "july";
  if (!short && !DOUBTFUL_MONTHS.has(word)) return true;
  const said =
    lead.part !== null || lead.share !== null || (lead.determiner !== null && lead.determiner !== "the");
  if (said) return true;
  if (lead.preposition === null || lead.preposition === "on") return false;
  const name = text.charCodeAt(core.end - 1) !== 46 && NAME_BEHIND.test(text.slice(core.end, core.end + 3));
  return !(name && (short || NAMED_AFTER.has(lead.preposition)));
}

const LISTED =
  /(?:,?\s(?:and|or|&)\s)(\d{1,2})(?:st|nd|rd|th)?(?=[.,;)]|$|\s(?:in|on|at|against|by|when|near|and|while|to|that|which)\b)(?![.,]\d)/y;

/** "Oct. 17 and 18": the second day is a phrase of its own. */
function addWithList(scan: Scan, core: CalendarCore, lead: Lead): number {
  const end = add(scan, core, lead, core.reading.day === null);
  const last = scan.dates.at(-1);
  if (
    core.reading.day === null ||
    core.reading.year !== null ||
    last?.reading.form !== "calendar" ||
    last.end !== core.end
  )
    return end;
  LISTED.lastIndex = core.end;
  const match = LISTED.exec(scan.text);
  const day = Number(match?.[1] ?? 0);
  if (!match || day <= core.reading.day || day > 31) return end;
  const next = core.end + match[0].length;
  const start = core.end + match[0].search(/\d/);
  scan.dates.push({
    ...last,
    words: scan.text.slice(start, next),
    start,
    end: next,
    reading: { ...core.reading, day },
  });
  scan.floor = next;
  return next;
}

function readWeekday(scan: Scan, start: number, end: number, raw: string, word: string): number {
  const weekday = WEEKDAYS.get(word);
  if (weekday === undefined) return 0;
  const found = weekdayAt(scan.text, start, end, weekday, raw, scan.floor);
  return found ? add(scan, found, leadOf(scan.text, start, scan.floor), false) : 0;
}

const PART_OF_DAY = /\s(morning|afternoon|evening|night)\b/y;
const NAMES_WITH_TODAY = new Set(["usa", "russia", "india", "ukraine"]);

function readDayWord(scan: Scan, start: number, end: number, raw: string, word: string): number {
  if (/^[A-Z]/.test(raw) && NAMES_WITH_TODAY.has(wordBefore(scan.text, start, scan.floor)?.word ?? ""))
    return 0;
  PART_OF_DAY.lastIndex = end;
  const part = PART_OF_DAY.exec(scan.text);
  const offset = DAY_WORDS.get(word) ?? 0;
  const core: Core = {
    start,
    end: part ? PART_OF_DAY.lastIndex : end,
    reading: { form: "relative", unit: "day", offset, part: null },
    night: part?.[1] === "night",
  };
  return add(scan, core, leadOf(scan.text, start, scan.floor), false);
}

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

function readPeriod(scan: Scan, start: number, end: number, word: string): number {
  const found = periodAt(scan.text, start, end, word, scan.floor);
  if (!found) return 0;
  const lead = leadOf(scan.text, found.start, scan.floor);
  return add(scan, { ...found, end: soFarEnd(scan.text, found.end) }, lead, found.long);
}

const THEN = /\s+(?:then|been|become|returned|been)\b/y;
const PERFECT = new Set(["has", "have", "had", "ever", "long"]);

function readSince(scan: Scan, start: number, end: number): number {
  THEN.lastIndex = end;
  scan.since = null;
  const before = wordBefore(scan.text, start, scan.floor);
  if (THEN.test(scan.text) || (before && PERFECT.has(before.word) && before.word !== "ever")) return 0;
  scan.since = { start, end };
  const moment = momentAt(scan.text, end);
  if (!moment) return 0;
  const reading = { form: "moment", year: null, month: null, day: null } as const;
  const words = scan.text.slice(moment.start, moment.end);
  scan.dates.push({ words, start, end: moment.end, relation: "since", night: false, reading });
  scan.floor = moment.end;
  return moment.end;
}

function readDigits(scan: Scan, start: number, end: number): number {
  const { text, floor } = scan;
  if (!standsAlone(text, start)) return 0;
  const size = end - start;
  if (size === 4) {
    const iso = numeric(text, start);
    if (iso) return add(scan, iso, leadOf(text, start, floor), iso.reading.day === null);
    const time = addTime(scan, clockAt(text, start, floor));
    return time || readYear(scan, start);
  }
  if (size > 2) return 0;
  const next = text.charCodeAt(end);
  if (next === 47 || next === 46) {
    const core = numeric(text, start);
    if (core) return add(scan, core, leadOf(text, start, floor), core.reading.day === null);
  }
  return readDayFirst(scan, start, end) || addTime(scan, clockAt(text, start, floor));
}

const TWO_DAYS = /(?:st|nd|rd|th)?(\s?[-–—]\s?|\s(?:to|and|through|until|or|&)\s)(?=\d)/y;

/** "7 October", "17-24 October", "between 17 and 24 October", "17 and 18 October". */
function readDayFirst(scan: Scan, start: number, end: number): number {
  const { text, floor } = scan;
  const single = dayFirst(text, start);
  if (single) return add(scan, single, leadOf(text, start, floor), false);
  TWO_DAYS.lastIndex = end;
  const link = TWO_DAYS.exec(text);
  const second = link && dayFirst(text, TWO_DAYS.lastIndex);
  if (!link || second?.reading.form !== "calendar") return 0;
  const day = Number(text.slice(start, end));
  if (day < 1 || day > 31) return 0;
  const first: Core = { start, end, reading: { ...second.reading, day }, night: false };
  const lead = leadOf(text, start, floor);
  const joined = /and|or|&/.test(link[1] ?? "");
  if (!joined || lead.preposition === "between") {
    scan.dates.push(rangeOf(text, first, second, lead));
    return finish(scan, second.end);
  }
  add(scan, first, lead, false);
  return add(scan, second, { ...lead, start: second.start, wordsStart: second.start }, false);
}

const YEAR_AFTER = new Set(["in", "since", "until", "as_of", "during", "from", "between", "after", "before"]);

function readYear(scan: Scan, start: number): number {
  const core = yearAlone(scan.text, start);
  if (!core) return 0;
  const lead = leadOf(scan.text, start, scan.floor);
  const said = lead.preposition !== null && YEAR_AFTER.has(lead.preposition);
  return said || lead.part !== null || lead.wordsStart < start ? add(scan, core, lead, true) : 0;
}

/** Digits glued to a letter, a sign of money or another number are no date: "F-16", "$20", "2,500". "mid-2023" is one. */
function standsAlone(text: string, start: number): boolean {
  if (start === 0) return true;
  const code = text.charCodeAt(start - 1);
  const kind = KIND[code];
  if (kind === LETTER || kind === DIGIT) return false;
  if (code === 45) return /(?:mid|early|late|[\d\s–])$/i.test(text.slice(Math.max(0, start - 6), start - 1));
  if (code === 44 || code === 46) return kindAt(text, start - 2) !== DIGIT;
  return !NOT_BEFORE.includes(text.charAt(start - 1));
}

const NOT_BEFORE = "$€£#/:";

/** Adds a date, with its second end if it has one, or as the answer to an open "since". */
function add(scan: Scan, core: Core, lead: Lead, long: boolean): number {
  const { text } = scan;
  const second = secondEnd(text, core, lead);
  if (second) {
    scan.dates.push(rangeOf(text, core, second, lead));
    return finish(scan, second.end);
  }
  if (scan.since && lead.preposition !== "since" && answersSince(scan, core, lead))
    return finish(scan, core.end);
  scan.dates.push(phraseOf(text, core, lead, long));
  return finish(scan, core.end);
}

/** "since the Oct. 7 attack", "since Hamas attacked on Oct. 7", "since the start of the war in October". */
function answersSince(scan: Scan, core: Core, lead: Lead): boolean {
  const { text, since, dates } = scan;
  if (!since || core.reading.form === "relative" || core.reading.form === "stretch") return false;
  const last = dates.at(-1);
  const moment = last && last.start === since.start && last.reading.form === "moment" ? last : null;
  const calendar = core.reading.form === "calendar" ? core.reading : null;
  if (moment) {
    if (!calendar || core.start - moment.end > 40 || !tieBetween(text, moment.end, lead.wordsStart))
      return false;
    const { year, month, day } = calendar;
    dates[dates.length - 1] = {
      ...moment,
      end: core.end,
      words: text.slice(since.end + 1, core.end),
      reading: { form: "moment", year, month, day },
    };
    return true;
  }
  const tie = tieBetween(text, since.end, lead.wordsStart);
  if (tie === "named" && lead.preposition === null) {
    dates.push(phraseOf(text, core, { ...lead, start: since.start, preposition: "since" }, false));
    return true;
  }
  if (!calendar || !tie || lead.preposition === null || !(calendar.month ?? calendar.year)) return false;
  const { year, month, day } = calendar;
  const words = text.slice(since.end, core.end).trim();
  dates.push({
    words,
    start: since.start,
    end: core.end,
    relation: "since",
    night: false,
    reading: { form: "moment", year, month, day },
  });
  return true;
}

function finish(scan: Scan, end: number): number {
  scan.floor = end;
  scan.since = null;
  return end;
}

function addTime(scan: Scan, time: TimePhrase | null): number {
  if (!time) return 0;
  scan.times.push(time);
  scan.floor = time.end;
  return time.end;
}
