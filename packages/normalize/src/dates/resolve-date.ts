import { addDays, boundsOf, type DatePhrase, type DateRelation, type SimpleDateReading } from "@sitrep/model";
import { calendarMeaning } from "./calendar-meaning.js";
import type { DateContext } from "./context.js";
import {
  nightOf,
  relativeMeaning,
  spanOf,
  stretchMeaning,
  weekdayMeaning,
  weekdayOfWeek,
} from "./relative-meaning.js";
import { endOf, type Meaning, type ResolvedDate, startOf, UNKNOWN } from "./resolved.js";

/** What a phrase says of the thing it is next to; null where it says nothing of the kind. */
export interface ResolvedPhrase {
  /** when it was: for a window the whole of it */
  readonly on: ResolvedDate | null;
  readonly since: ResolvedDate | null;
  readonly until: ResolvedDate | null;
  readonly as_of: ResolvedDate | null;
}

/**
 * Resolves a phrase against the time of its document, by the conventions of the UCDP GED codebook 19.1 (appendix 2). A window
 * ("in October", "the past week", "between 17 and 24 October") gives `on` for an event in it, and `since` and `until` for a count
 * over it. Any phrase can be asked for another relation by giving it that `relation`.
 */
export function resolveDate(phrase: DatePhrase, context: DateContext): ResolvedPhrase {
  const { relation, words } = phrase;
  const window = windowOf(phrase, context);
  if (relation === "during")
    return {
      on: worded(window.whole, words),
      since: worded(window.since, words),
      until: worded(window.until, words),
      as_of: null,
    };
  if (relation === "on") return { on: worded(window.whole, words), since: null, until: null, as_of: null };
  const point = worded(pointOf(relation === "since" ? window.since : window.whole, words, relation), words);
  return {
    on: null,
    since: relation === "since" ? point : null,
    until: relation === "until" ? point : null,
    as_of: relation === "as_of" ? point : null,
  };
}

const worded = ({ date, from, to, basis }: Meaning, words: string): ResolvedDate => ({
  date,
  from,
  to,
  basis,
  words,
});

interface Window {
  readonly whole: Meaning;
  readonly since: Meaning;
  readonly until: Meaning;
}

/** "Since the beginning of the month" is its first day, "by the end of the month" its last; the date stays the month. */
function pointOf(meaning: Meaning, words: string, relation: DateRelation): Meaning {
  const whole = meaning.date === null ? null : boundsOf(meaning.date);
  if (whole === null) return meaning;
  if (/\b(?:start|beginning|turn)\s+of\b/i.test(words)) return startOf(meaning);
  const ends = relation !== "since" && /\b(?:end|close)\s+of\b/i.test(words);
  return ends ? { ...meaning, from: whole.to, to: whole.to } : meaning;
}

function windowOf(phrase: DatePhrase, context: DateContext): Window {
  const { reading, words, relation, night } = phrase;
  if (reading.form === "stretch") return stretchMeaning(reading, context);
  if (reading.form !== "range") {
    const whole = simpleMeaning(reading, words, night, relation, context);
    const open = relation === "since";
    return { whole, since: open ? whole : startOf(whole), until: endOf(whole) };
  }
  const since = simpleMeaning(reading.from, "", false, relation, context);
  const until = secondEnd(reading.to, since, relation, context);
  const whole = spanOf(since, until);
  const named = night && isOneNight(whole) ? { ...whole, date: whole.from } : whole;
  return { whole: named, since: relation === "since" ? named : since, until };
}

const isOneNight = ({ from, to }: Meaning) => from !== null && to !== null && addDays(from, 1) === to;

/** The second end of a range is the first such day at or after the first end: "from Dec. 20 to Jan. 5" crosses the new year. */
function secondEnd(
  reading: SimpleDateReading,
  first: Meaning,
  relation: DateRelation,
  context: DateContext,
): Meaning {
  const meaning = simpleMeaning(reading, "", false, relation, context);
  if (first.from === null || meaning.from === null || meaning.from >= first.from) return meaning;
  if (reading.form !== "calendar" || reading.year !== null) return meaning;
  const year = Number(first.from.slice(0, 4));
  const tries = [year, year + 1].map((candidate) =>
    calendarMeaning({ ...reading, year: candidate }, "", context),
  );
  return tries.find(({ to }) => to !== null && first.from !== null && to >= first.from) ?? meaning;
}

function simpleMeaning(
  reading: SimpleDateReading,
  words: string,
  night: boolean,
  relation: DateRelation,
  context: DateContext,
): Meaning {
  switch (reading.form) {
    case "calendar": {
      const meaning = calendarMeaning(reading, words, context, relation === "until" || relation === "as_of");
      return night && meaning.date !== null && meaning.date === meaning.from
        ? nightOf(meaning.date, "explicit")
        : meaning;
    }
    case "moment":
      return reading.year === null && reading.month === null
        ? UNKNOWN
        : calendarMeaning(reading, "", context);
    case "weekday": {
      const meaning = weekdayMeaning(reading, night, context);
      const isMoment = relation === "until" || relation === "as_of";
      return meaning.date === null && isMoment ? weekdayOfWeek(reading.weekday, context) : meaning;
    }
    case "relative":
      return relativeMeaning(reading, words, night, context);
    case "stretch":
      return stretchMeaning(reading, context).whole;
  }
}
