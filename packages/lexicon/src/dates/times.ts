import type { TimePhrase } from "@sitrep/model";
import { wordBefore } from "./word-before.js";
import { ZONE_BY_ABBREVIATION, ZONE_BY_NAME } from "./zones.js";

const CLOCK =
  /(\d{1,2})(?:([:.])(\d{2})(?::\d{2})?)?(?:\s?(?:-|–|to|and)\s?\d{1,2}(?:[:.]\d{2})?(?=\s?[ap]\.?\s?m\b))?(?:\s{0,2}([ap])\.?\s?m\b\.?|\s(o['’]clock)\b)?(?![\d:/%])/iy;
const FRENCH = /(\d{1,2})h(\d{2})\b/y;
const MILITARY =
  /(\d{2})(\d{2})(?=Z\b|\s?(?:Z\b|GMT|UTC|hrs?\b|hours\b|local\b|h\b))(?:\s?(?:hrs?|hours|h)\b)?/y;
const ZONE_ABBREVIATION = /\s{0,2}\(?([A-Z]{1,4})\b(?:\stime\b)?\)?/y;
const ZONE_WORDS = /\s{1,2}(\(?)(?:in\s)?([A-Za-z][\w'’]*(?:\s(?!time\b)[A-Za-z][\w'’]*){0,2})/iy;
const AFTER_ZONE = /(\s(?:standard\s|daylight\s|summer\s)?time\b)?(\)?)(?![\w'’])/iy;
const CLAUSE_ENDS = /\s?(?:[.,;:)]|$)/y;
const IN_BRACKETS = /\s{1,2}\((\d{1,2}):?(\d{2})\s?(GMT|UTC|Z)\)/y;
const IN_PART_OF_DAY = /\s(?:in\sthe\s|at\s)(morning|afternoon|evening|night)\b/iy;
const AROUND = new Set([
  "around",
  "about",
  "approximately",
  "roughly",
  "nearly",
  "circa",
  "shortly",
  "before",
  "after",
]);
const HOURS_AWAY = { noon: 12, midday: 12, midnight: 0 } as const;

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

/**
 * "12:15 a.m. (Iraq time)", "1730Z", "17:30 GMT", "2 a.m." from the first digit; null where the number is no hour. A bare "4.30"
 * is a number and "0015" without "GMT", "hours" or "local" a count.
 */
export function clockAt(text: string, start: number, floor: number): TimePhrase | null {
  const military = at(MILITARY, text, start);
  if (military)
    return phrase(text, start, start + military[0].length, Number(military[1]), Number(military[2]), floor);
  const french = at(FRENCH, text, start);
  if (french)
    return phrase(text, start, start + french[0].length, Number(french[1]), Number(french[2]), floor);
  const match = at(CLOCK, text, start);
  if (!match) return null;
  const [all, hourText, mark, minuteText, half, oclock] = match;
  const minute = Number(minuteText ?? 0);
  const end = start + all.length;
  const said = Number(hourText);
  if (half) {
    if (said < 1 || said > 12) return null;
    const hour = (said % 12) + (half.toLowerCase() === "p" ? 12 : 0);
    return phrase(text, start, end - fullStop(text, end), hour, minute, floor);
  }
  if (oclock || mark === ":") {
    const part = at(IN_PART_OF_DAY, text, end);
    const name = part?.[1]?.toLowerCase() ?? "morning";
    const afterNoon = name !== "morning" && said < 12 && said > (name === "night" ? 5 : 0);
    return phrase(text, start, end + (part?.[0].length ?? 0), afterNoon ? said + 12 : said, minute, floor);
  }
  return null;
}

/** "midnight", "noon" with a zone behind, if any. */
export function namedHourAt(text: string, start: number, word: string, floor: number): TimePhrase | null {
  if (word !== "noon" && word !== "midday" && word !== "midnight") return null;
  return phrase(text, start, start + word.length, HOURS_AWAY[word], 0, floor);
}

function phrase(
  text: string,
  start: number,
  clockEnd: number,
  hour: number,
  minute: number,
  floor: number,
): TimePhrase | null {
  if (hour > 23 || minute > 59) return null;
  const found = zoneAt(text, clockEnd) ?? offsetAt(text, clockEnd, hour, minute);
  const end = found?.end ?? clockEnd;
  const lead = leadOfTime(text, start, floor);
  return {
    words: text.slice(start, end),
    start: lead.start,
    end,
    hour,
    minute,
    zone: found?.zone ?? null,
    about: lead.about,
  };
}

interface ZoneFound {
  readonly zone: string | null;
  readonly end: number;
}

/** "(Iraq time)", "Baghdad", "EST", "local time" after an hour. */
function zoneAt(text: string, at0: number): ZoneFound | null {
  const short = at(ZONE_ABBREVIATION, text, at0);
  const abbreviated = short && ZONE_BY_ABBREVIATION.get(short[1] ?? "");
  if (short && abbreviated !== undefined && abbreviated !== null)
    return { zone: abbreviated, end: at0 + short[0].length };
  const match = at(ZONE_WORDS, text, at0);
  if (!match) return null;
  const [all, open, words = ""] = match;
  const named = zoneNamedBy(words);
  if (named === null) return null;
  const nameEnd = at0 + all.length - words.length + named.length;
  const [after = "", time, close] = at(AFTER_ZONE, text, nameEnd) ?? [];
  const end = nameEnd + after.length;
  const isTime = time !== undefined || (open === "(" && close === ")");
  // "at 3 p.m. Israeli jets": an adjective of what follows
  const isAlone = named.zone !== null && /^[A-Z]/.test(words) && open !== "(" && at(CLAUSE_ENDS, text, end);
  if (!isTime && !isAlone) return null;
  return { zone: named.zone, end: end - (close === ")" && open !== "(" ? 1 : 0) };
}

/** The zone that the longest run of the first words names, and how many characters they are. */
function zoneNamedBy(words: string): { readonly zone: string | null; readonly length: number } | null {
  const name = words.toLowerCase().replaceAll("’", "'");
  for (let length = name.length; length > 0; length = name.lastIndexOf(" ", length - 1)) {
    const zone = ZONE_BY_NAME.get(name.slice(0, length));
    if (zone !== undefined) return { zone, length };
  }
  return null;
}

/** "8:30 p.m. (1730 GMT)": the bracket gives the offset from UTC, `+03:00`. */
function offsetAt(text: string, at0: number, hour: number, minute: number): ZoneFound | null {
  const match = at(IN_BRACKETS, text, at0);
  if (!match) return null;
  const utc = Number(match[1]) * 60 + Number(match[2]);
  const ahead = ((hour * 60 + minute - utc + 720 + 1440) % 1440) - 720;
  if (ahead % 15 !== 0) return null;
  const size = Math.abs(ahead);
  const pad = (value: number) => String(value).padStart(2, "0");
  return {
    zone: `${ahead < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`,
    end: at0 + match[0].length,
  };
}

/** "at approximately", "shortly after": part of the phrase, not of its words. */
function leadOfTime(text: string, start: number, floor: number): { start: number; about: boolean } {
  let place = start;
  let about = false;
  for (let step = 0; step < 3; step++) {
    const found = wordBefore(text, place, floor);
    if (!found || found.hyphen) break;
    if (AROUND.has(found.word)) about = true;
    else if (found.word !== "at" && found.word !== "just") break;
    place = found.start;
    if (found.word === "at") break;
  }
  return { start: place, about };
}

/** The dot of "6 p.m." also ends a sentence: it is left out where a capital or nothing follows, unless the dot belongs to "m.". */
const fullStop = (text: string, end: number): number =>
  text.charCodeAt(end - 1) === 46 &&
  text.charCodeAt(end - 3) !== 46 &&
  /^(?:\s+[A-Z]|\s*$)/.test(text.slice(end, end + 4))
    ? 1
    : 0;
