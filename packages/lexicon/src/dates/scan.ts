import type { DatePhrase, TimePhrase } from "@sitrep/model";
import type { Core } from "./calendar.js";
import type { Lead } from "./lead.js";
import { tieBetween } from "./moment.js";
import { phraseOf, rangeOf } from "./phrase.js";
import { secondEnd } from "./second-end.js";

/** One reading of one stretch of text, as far as it has come. */
export interface Scan {
  readonly text: string;
  /** end of what was read: nothing to the left of it is looked at again */
  floor: number;
  readonly dates: DatePhrase[];
  readonly times: TimePhrase[];
  /** the last "since" that no date has answered yet */
  since: { readonly start: number; readonly end: number } | null;
}

/** Adds a date, with its second end if it has one, or as the answer to an open "since". */
export function add(scan: Scan, core: Core, lead: Lead, long: boolean): number {
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

/** "since the Oct. 7 attack", "since Hamas attacked on Oct. 7", "since the start of the war in October", "since a truce last year". */
function answersSince(scan: Scan, core: Core, lead: Lead): boolean {
  const { text, since, dates } = scan;
  if (!since || core.reading.form === "stretch") return false;
  if (core.reading.form === "relative") return answersWithPeriod(scan, core, lead, since.start, since.end);
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

/** "since a ceasefire last year", "since the rebels took the town last month" */
function answersWithPeriod(scan: Scan, core: Core, lead: Lead, start: number, end: number): boolean {
  if (core.reading.form !== "relative" || !PERIODS.has(core.reading.unit) || core.reading.offset >= 0)
    return false;
  if (!tieBetween(scan.text, end, lead.wordsStart)) return false;
  scan.dates.push(phraseOf(scan.text, core, { ...lead, start, preposition: "since" }, true));
  return true;
}
const PERIODS = new Set(["week", "month", "year"]);

export function finish(scan: Scan, end: number): number {
  scan.floor = end;
  scan.since = null;
  return end;
}

export function addTime(scan: Scan, time: TimePhrase | null): number {
  if (!time) return 0;
  scan.times.push(time);
  return finish(scan, time.end);
}
