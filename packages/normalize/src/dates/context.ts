import {
  type DatePhrase,
  type Document,
  type Issue,
  type PartialDate,
  partialDate,
  weekdayOf,
} from "@sitrep/model";
import { doubtOf } from "./page-doubt.js";
import { partAt, writtenOut } from "./text-phrases.js";

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
  /** the days among them on which something happened, in their order: none that only opens a stretch, as in "since October 7, 2023" */
  readonly toldDays: readonly string[];
  /** false where the page date contradicts the text: weekdays, "today" and "last week" then stay unresolved */
  readonly trustWeekdays: boolean;
  /** IANA zone of "local time", where the document says so */
  readonly zone: string | null;
}

/**
 * Reads the time of a document from its publication date and its own dates. A page that was built again weeks later carries a
 * wrong date: `doubtOf` tells how the text gives that away, with an issue `page-date-doubtful`. `phrases` are those of the
 * document's drafts, in code points; posts and dates with a year that no draft holds are read here.
 */
export function dateContextOf(
  document: Document,
  phrases: readonly DatePhrase[],
): { context: DateContext; issues: Issue[] } {
  const read = [
    ...phrases.filter(({ start }) => partAt(document, start) !== "furniture"),
    ...writtenOut(document),
  ];
  const textDates = read.flatMap(textDateOf);
  const doubt = doubtOf(document, read);
  const context = {
    published: document.published,
    textDates,
    toldDays: read
      .filter(({ relation }) => relation !== "since")
      .flatMap(textDateOf)
      .flatMap(dayOf)
      .sort(),
    trustWeekdays: doubt === null,
    zone: document.zone,
  };
  return { context, issues: doubt === null ? [] : [doubt] };
}

const dayOf = ({ date }: TextDate) => (date.length === 10 ? [date] : []);

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

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/i;
