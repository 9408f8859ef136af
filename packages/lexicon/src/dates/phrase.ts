import { type DatePhrase, type DateReading, daysInMonth, type SimpleDateReading } from "@sitrep/model";
import type { Calendar, Core } from "./calendar.js";
import { type Lead, relationOf } from "./lead.js";

/** A core with the words around it, as one phrase. `long` marks stretches of more than a day. */
export function phraseOf(text: string, core: Core, lead: Lead, long: boolean): DatePhrase {
  const reading = shaped(core.reading, lead);
  const exact = !long && isExact(core.reading);
  const week = exact && lead.share?.nth === 0;
  const attached = lead.determiner !== null || isPossessive(text, core.end);
  const asked = relationOf(lead.preposition, exact && !week, attached);
  const bareStretch =
    long &&
    core.reading.form !== "calendar" &&
    (lead.preposition === null || lead.preposition === "of" || lead.preposition === "on");
  return {
    words: text.slice(lead.wordsStart, core.end),
    start: lead.start,
    end: core.end,
    relation: bareStretch ? "during" : asked,
    night: core.night || lead.night,
    reading,
  };
}

/** Two ends as one phrase: "between 17 and 24 October" is a window unless it is the night between two days. */
export function rangeOf(text: string, from: Core, to: Core, lead: Lead): DatePhrase {
  const both = lead.preposition === "from" || lead.preposition === "between";
  const night = from.night || to.night || lead.night;
  const relation = both ? (night ? "on" : "during") : relationOf(lead.preposition, night, false);
  const window = relation === "on" && !night && lead.preposition !== "on" ? "during" : relation;
  const [first, second] = sharedParts(simple(from.reading, lead), to.reading);
  return {
    words: text.slice(both ? lead.start : lead.wordsStart, to.end),
    start: lead.start,
    end: to.end,
    relation: window,
    night,
    reading: { form: "range", from: first, to: second },
  };
}

/** True where the date is as an owner: "Tuesday's strike". */
export function isPossessive(text: string, end: number): boolean {
  const mark = text.charCodeAt(end);
  return (mark === 39 || mark === 0x2019) && (text.charCodeAt(end + 1) | 32) === 115;
}

const isExact = (reading: SimpleDateReading) =>
  (reading.form === "calendar" && reading.day !== null) ||
  reading.form === "weekday" ||
  (reading.form === "relative" && (reading.unit === "day" || reading.unit === "hour"));

/** The reading with what the words before it add: "mid-", "last", "the first week of". */
function shaped(reading: SimpleDateReading, lead: Lead): DateReading {
  if (reading.form === "calendar" && reading.day !== null && lead.share?.nth === 0)
    return weekFrom(reading, reading.day);
  if (reading.form === "calendar" && reading.day === null) {
    if (lead.share && lead.share.nth !== 0 && reading.month !== null)
      return shareOfMonth({ ...reading, month: reading.month }, lead.share);
    if (lead.part && lead.partTo)
      return { form: "range", from: { ...reading, part: lead.part }, to: { ...reading, part: lead.partTo } };
  }
  return simple(reading, lead);
}

function simple(reading: SimpleDateReading, lead: Lead): SimpleDateReading {
  if (reading.form === "calendar")
    return reading.day === null ? { ...reading, part: lead.part ?? reading.part } : reading;
  if (reading.form === "weekday") return { ...reading, which: reading.which ?? whichOf(lead.determiner) };
  if (reading.form === "relative" && reading.unit !== "day" && reading.unit !== "hour")
    return { ...reading, part: lead.part };
  return reading;
}

function whichOf(determiner: string | null): "last" | "this" | "next" | null {
  if (determiner === "past") return "last";
  return determiner === "last" || determiner === "this" || determiner === "next" ? determiner : null;
}

/** "The week of Nov. 13" is that day and the six after it. */
function weekFrom(reading: Calendar, day: number): DateReading {
  const month = reading.month ?? 1;
  const last = daysInMonth(reading.year, month);
  const to =
    day + 6 <= last
      ? { ...reading, day: day + 6 }
      : {
          ...reading,
          year: month === 12 && reading.year !== null ? reading.year + 1 : reading.year,
          month: (month % 12) + 1,
          day: day + 6 - last,
        };
  return { form: "range", from: reading, to };
}

/** "the first week of August" is the 1st to the 7th, "the last week" its last seven days, "the second half" the 16th to its end. */
function shareOfMonth(
  month: Calendar & { month: number },
  share: { nth: number; of: "week" | "half" },
): DateReading {
  const last = month.month === 2 && month.year === null ? 28 : daysInMonth(month.year, month.month);
  const size = share.of === "week" ? 7 : 15;
  const backwards = share.nth === -1;
  const first = backwards ? (share.of === "week" ? last - 6 : 16) : (share.nth - 1) * size + 1;
  const end = backwards || (share.of === "half" && share.nth === 2) ? last : Math.min(first + size - 1, last);
  return {
    form: "range",
    from: { ...month, day: first, part: null },
    to: { ...month, day: end, part: null },
  };
}

/** What one end says for both: "17 Oct. to 24 Nov. 2023" gives the first end its year, "Oct. 17–30" the second its month. */
function sharedParts(from: SimpleDateReading, to: SimpleDateReading): [SimpleDateReading, SimpleDateReading] {
  if (from.form !== "calendar" || to.form !== "calendar") return [from, to];
  const second = { ...to, month: to.month ?? (to.day === null ? null : from.month) };
  if (from.year !== null && second.year === null && second.month !== null && from.month !== null)
    return [from, { ...second, year: second.month < from.month ? from.year + 1 : from.year }];
  if (from.year === null && second.year !== null && second.month !== null && from.month !== null)
    return [{ ...from, year: from.month > second.month ? second.year - 1 : second.year }, second];
  return [from, second];
}
