import { type Core, dayFirst, numeric, yearAlone } from "./calendar.js";
import { DIGIT, KIND, LETTER } from "./characters.js";
import { leadOf } from "./lead.js";
import { addYears } from "./listed.js";
import { rangeOf } from "./phrase.js";
import { add, addTime, finish, type Scan } from "./scan.js";
import { clockAt } from "./times.js";

/** "2024-01-20", "7 October", "12:15 a.m.", "in 2023", from the digits at `[start, end)`; 0 for a number that counts something. */
export function readDigits(scan: Scan, start: number, end: number): number {
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
  if (next === 47 || next === 46 || next === 45) {
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
  if (!said && lead.part === null && lead.wordsStart === start) return 0;
  const end = add(scan, core, lead, true);
  return lead.preposition === "in" || lead.preposition === "during" ? addYears(scan, core) : end;
}

/** Digits glued to a letter, a sign of money or another number are no date: "F-16", "$20", "2,500". "mid-2023" is one. */
function standsAlone(text: string, start: number): boolean {
  if (start === 0) return true;
  const code = text.charCodeAt(start - 1);
  const kind = KIND[code];
  if (kind === LETTER || kind === DIGIT) return false;
  if (code === 45) return /(?:mid|early|late|[\d\s–])$/i.test(text.slice(Math.max(0, start - 6), start - 1));
  if (code === 44 || code === 46) return KIND[text.charCodeAt(start - 2)] !== DIGIT;
  return !NOT_BEFORE.includes(text.charAt(start - 1));
}

const NOT_BEFORE = "$€£#/:";
