import {
  addDays,
  codePoints,
  type DatePhrase,
  type Document,
  daysBetween,
  type Issue,
  issue,
  type PartialDate,
  partialDate,
  partsOf,
  type SentencePart,
  weekdayOf,
} from "@sitrep/model";
import { yearBefore } from "./missing-year.js";

/** A date that the text writes out with its year. */
export interface TextDate {
  readonly date: PartialDate;
  /** ISO weekday, where the text names it beside the date: "Tuesday, January 23, 2024" */
  readonly weekday: number | null;
}

/** What a document tells about its own time. */
export interface DateContext {
  /** the day of reporting; null where the document has none, and then nothing is counted from it */
  readonly published: PartialDate | null;
  /** what the text itself writes out, in reading order */
  readonly textDates: readonly TextDate[];
  /** false where the page date contradicts the text: weekdays, "today" and "last week" then stay unresolved */
  readonly trustWeekdays: boolean;
  /** IANA zone of "local time", where the document says so */
  readonly zone: string | null;
}

/** The days that a text may lag behind its page date before the page date is doubted. */
const MOST_DAYS_BEHIND = 7;

/**
 * Reads the time of a document from its publication date and its own dates. A page that was built again weeks later carries a
 * wrong date; dated posts that it embeds, and days told to the hour, give that away: where the latest explicit day in the text
 * is one of those and lies more than seven days before the page date, there is an issue `page-date-doubtful`. Days without an
 * hour do not count, for any report names older attacks. `phrases` are all those of the document, in code points.
 */
export function dateContextOf(
  document: Document,
  phrases: readonly DatePhrase[],
): { context: DateContext; issues: Issue[] } {
  const read = phrases.filter((phrase) => partAt(document, phrase.start) !== "furniture");
  const textDates = read.flatMap(textDateOf);
  const doubt = doubtOf(document, read);
  const context = {
    published: document.published,
    textDates,
    trustWeekdays: doubt === null,
    zone: document.zone,
  };
  return { context, issues: doubt === null ? [] : [doubt] };
}

function textDateOf(phrase: DatePhrase): TextDate[] {
  const { reading } = phrase;
  const ends = reading.form === "range" ? [reading.from, reading.to] : [reading];
  return ends.flatMap((end) => {
    if (end.form !== "calendar" || end.year === null || end.month === null) return [];
    const date = partialDate(end.year, end.month, end.day);
    if (date === null) return [];
    const named = end.day !== null && WEEKDAY.test(phrase.words);
    return [{ date, weekday: named ? weekdayOf(date) : null }];
  });
}

/** "12:15 a.m.", "2 a.m.", "17:30", "1730Z" */
const HOUR =
  /\b(?:[01]?\d|2[0-3])(?:[:.][0-5]\d)?\s?[ap]\.?m\b|\b(?:[01]?\d|2[0-3]):[0-5]\d\b|\b[0-2]\d[0-5]\d\s?(?:Z|GMT|UTC)\b/i;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/i;

function doubtOf(document: Document, phrases: readonly DatePhrase[]): Issue | null {
  const { published } = document;
  if (published === null || document.published_basis === "sidecar" || partsOf(published)?.day == null)
    return null;
  const days = phrases.flatMap((phrase) => {
    const day = explicitDay(phrase, published);
    return day !== null && day <= addDays(published, 1) ? [{ phrase, day }] : [];
  });
  const latest = days.reduce<string | null>(
    (last, { day }) => (last === null || day > last ? day : last),
    null,
  );
  if (latest === null || daysBetween(latest, published) <= MOST_DAYS_BEHIND) return null;
  const text = codePoints(document.text);
  const telling = days.find(({ phrase }) => isOfTheReport(document, text, phrase));
  if (!telling) return null;
  return issue(
    "normalize",
    "page-date-doubtful",
    document.file,
    published,
    `a page date near ${latest}, the latest day in the text`,
    {
      char_start: telling.phrase.start,
      char_end: telling.phrase.end,
      because: 'weekdays and words like "today" are left unresolved',
    },
  );
}

/** The day of a phrase that writes out day and month, its year taken from the page where it says none. */
function explicitDay(phrase: DatePhrase, published: string): string | null {
  const reading = phrase.reading.form === "range" ? phrase.reading.to : phrase.reading;
  if (reading.form !== "calendar" || reading.month === null || reading.day === null) return null;
  const year = reading.year ?? yearBefore(reading.month, reading.day, addDays(published, 1));
  return year === null ? null : partialDate(year, reading.month, reading.day);
}

/** True for the date of an embedded post and for a day told to the hour: such dates stand near the day of the report. */
function isOfTheReport(document: Document, text: ReturnType<typeof codePoints>, phrase: DatePhrase): boolean {
  if (phrase.relation !== "on") return false;
  if (partAt(document, phrase.start) === "embed") return true;
  const before = text.slice(Math.max(0, phrase.start - 40), phrase.start);
  if (/\(@\w{1,20}\)\s*$/.test(before)) return true;
  const around = text.slice(Math.max(0, phrase.start - 50), phrase.end + 40);
  return HOUR.test(around);
}

/** The part of the page at a code point: the sentence that holds it, found by halving. */
function partAt(document: Document, offset: number): SentencePart | null {
  const { sentences } = document;
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) return null;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence.part;
  }
  return null;
}
