import type { CalendarCore } from "./calendar.js";
import { finish, type Scan } from "./scan.js";

const DAY_BETWEEN = /,\s(\d{1,2})(?:st|nd|rd|th)?(?=(?:,\s\d{1,2})*,?\s(?:and|or|&)\s\d{1,2}\b)/y;
const LAST_DAY =
  /(?:,?\s(?:and|or|&)\s)(\d{1,2})(?:st|nd|rd|th)?(?=[.,;)]|$|\s(?:in|on|at|against|by|when|near|and|while|to|that|which)\b)(?![.,]\d)/y;
const YEAR_BETWEEN = /,\s((?:19|20)\d{2})(?=(?:,\s(?:19|20)\d{2})*,?\s(?:and|or)\s(?:19|20)\d{2}\b)/y;
const LAST_YEAR =
  /,?\s(?:and|or)\s((?:19|20)\d{2})(?=[.,;)]|$|\s(?:in|on|at|by|when|and|while|to|that|which)\b)(?![.,]\d)/y;

/** "Oct. 17, 18 and 19": each further day is a phrase of its own. "On Jan. 4, 20 people fled" holds one day. */
export function addDays(scan: Scan, core: CalendarCore, end: number): number {
  if (core.reading.year !== null) return end;
  return addListed(scan, core, [DAY_BETWEEN, LAST_DAY], (said, before) =>
    before.day !== null && said > before.day && said <= 31 ? { ...before, day: said } : null,
  );
}

/** "in 2003, 2004 and 2005": each further year is a phrase of its own. */
export const addYears = (scan: Scan, core: CalendarCore): number =>
  addListed(scan, core, [YEAR_BETWEEN, LAST_YEAR], (said, before) => ({ ...before, year: said }));

type Reading = CalendarCore["reading"];

function addListed(
  scan: Scan,
  core: CalendarCore,
  patterns: readonly RegExp[],
  next: (said: number, before: Reading) => Reading | null,
): number {
  const first = scan.dates.at(-1);
  if (first?.reading.form !== "calendar" || first.end !== core.end) return first?.end ?? core.end;
  let end = first.end;
  let reading: Reading = first.reading;
  for (;;) {
    const match: RegExpExecArray | null = firstMatch(patterns, scan.text, end);
    const following: Reading | null = match && next(Number(match[1]), reading);
    if (!match || !following) return finish(scan, end);
    const start: number = end + match[0].search(/\d/);
    end += match[0].length;
    reading = following;
    scan.dates.push({ ...first, words: scan.text.slice(start, end), start, end, reading });
  }
}

function firstMatch(patterns: readonly RegExp[], text: string, at: number): RegExpExecArray | null {
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return match;
  }
  return null;
}
