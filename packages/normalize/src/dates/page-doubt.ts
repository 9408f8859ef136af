import {
  addDays,
  boundsOf,
  codePoints,
  type DatePhrase,
  type Document,
  daysBetween,
  type Issue,
  issue,
  partialDate,
} from "@sitrep/model";
import { yearBefore } from "./missing-year.js";
import { partAt, withDays } from "./text-phrases.js";

/** The days that a text may lag after its page date before the page date is doubted. */
const MOST_DAYS_BEHIND = 7;

/**
 * Doubts a page date that the text contradicts: the dates of embedded posts and days told to the hour are near the day of the
 * report, so where one of them is there, and even the latest explicit day of the text lies more than seven days before the page
 * date, the page was built again later. Days without an hour are no sign, for any report names older attacks. A sidecar is believed, and
 * so is a dateline, which was written with the text.
 */
export function doubtOf(document: Document, phrases: readonly DatePhrase[]): Issue | null {
  const { published } = document;
  if (published === null || BELIEVED.has(document.published_basis)) return null;
  if (boundsOf(published)?.from !== published) return null;
  const text = codePoints(document.text);
  const near = phrases.filter((phrase) => isOfTheReport(document, text, phrase));
  const [telling] = daysOf(near, published);
  if (!telling || isNear(daysOf(phrases, published), published)) return null;
  const all = daysOf([...phrases, ...withDays(document)], published);
  return isNear(all, published) ? null : doubtAbout(document, telling.phrase, latestOf(all));
}

const BELIEVED: ReadonlySet<Document["published_basis"]> = new Set(["sidecar", "dateline"]);

interface DayOfPhrase {
  readonly phrase: DatePhrase;
  readonly day: string;
}

/** Explicit days up to the page date; what lies ahead of it says nothing of the day of the report. */
const daysOf = (phrases: readonly DatePhrase[], published: string): DayOfPhrase[] =>
  phrases.flatMap((phrase) => {
    const day = explicitDay(phrase, published);
    return day !== null && day <= addDays(published, 1) ? [{ phrase, day }] : [];
  });

const isNear = (days: readonly DayOfPhrase[], published: string) =>
  days.some(({ day }) => daysBetween(day, published) <= MOST_DAYS_BEHIND);

const latestOf = (days: readonly DayOfPhrase[]) =>
  days
    .map(({ day }) => day)
    .sort()
    .at(-1) ?? "";

const doubtAbout = (document: Document, { start, end }: DatePhrase, latest: string): Issue =>
  issue(
    "normalize",
    "page-date-doubtful",
    document.file,
    document.published ?? "",
    `a page date near ${latest}, the latest day in the text`,
    { char_start: start, char_end: end, because: 'weekdays and words like "today" are left unresolved' },
  );

function isDay({ reading }: DatePhrase): boolean {
  const end = reading.form === "range" ? reading.to : reading;
  return end.form === "calendar" && end.day !== null;
}

/** The day of a phrase that writes out day and month, its year taken from the page where it says none. */
function explicitDay(phrase: DatePhrase, published: string): string | null {
  const reading = phrase.reading.form === "range" ? phrase.reading.to : phrase.reading;
  if (reading.form !== "calendar" || reading.month === null || reading.day === null) return null;
  const year = reading.year ?? yearBefore(reading.month, reading.day, addDays(published, 1));
  return year === null ? null : partialDate(year, reading.month, reading.day);
}

/** "12:15 a.m.", "2 a.m.", "17:30", "1730Z" */
const HOUR =
  /\b(?:[01]?\d|2[0-3])(?:[:.][0-5]\d)?\s?[ap]\.?m\b|\b(?:[01]?\d|2[0-3]):[0-5]\d\b|\b[0-2]\d[0-5]\d\s?(?:Z|GMT|UTC)\b/i;

/** True for the date of an embedded post and for a day told to the hour: such dates are near the day of the report. */
function isOfTheReport(document: Document, text: ReturnType<typeof codePoints>, phrase: DatePhrase): boolean {
  if (phrase.relation !== "on" || !isDay(phrase)) return false;
  if (partAt(document, phrase.start) === "embed") return true;
  const before = text.slice(Math.max(0, phrase.start - 40), phrase.start);
  if (/\(@\w{1,20}\)\s*$/.test(before)) return true;
  const around = text.slice(Math.max(0, phrase.start - 50), phrase.end + 40);
  return HOUR.test(around);
}
