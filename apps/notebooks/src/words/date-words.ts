import { boundsOf, partsOf } from "@sitrep/model/days";
import type { Moment, Window } from "../rows/view-rows.js";

/** A partial date in English, as precise as it is: `20 January 2024`, `October 2023`, `20 January, year not given`. */
export function dateWords(date: string): string {
  const parts = partsOf(date);
  if (!parts) return date;
  const { year, month, day } = parts;
  const [dayWords, monthWords] = [
    day === null ? null : String(day),
    month === null ? null : MONTHS[month - 1],
  ];
  const known = [dayWords, monthWords, year === null ? null : String(year)].filter((word) => word).join(" ");
  return year === null ? `${known}, year not given` : known;
}

/** `20 Jan` for a day, `Oct 2023` for a month: for labels beside an axis that has the years. */
export function shortDateWords(date: string): string {
  const parts = partsOf(date);
  if (!parts || parts.month === null) return date;
  const month = MONTHS[parts.month - 1]?.slice(0, 3) ?? "";
  if (parts.day !== null) return `${parts.day} ${month}`;
  return parts.year === null ? month : `${month} ${parts.year}`;
}

/** `20 Jan 2024`, `Oct 2023`, `2023`: for lists without an axis. */
export function listDateWords(date: string): string {
  const parts = partsOf(date);
  if (!parts || parts.month === null || parts.day === null) return shortDateWords(date);
  return `${shortDateWords(date)} ${parts.year ?? "(no year)"}`;
}

/** Two days as one stretch, each part said once: `10–20 October 2023`. */
export function boundsWords(from: string, to: string): string {
  const [left, right] = [partsOf(from), partsOf(to)];
  if (!left || !right || from === to) return dateWords(to);
  if (left.year !== right.year) return `${dateWords(from)} to ${dateWords(to)}`;
  const month = MONTHS[(right.month ?? 1) - 1];
  if (left.month === right.month) return `${left.day}–${right.day} ${month} ${right.year}`;
  return `${left.day} ${MONTHS[(left.month ?? 1) - 1]} to ${dateWords(to)}`;
}

/** When a figure speaks of, and how we know: `24 January 2024`, `about 10–20 March 2024 (day of the report)`. */
export function momentWords(moment: Moment): string {
  if (moment.as_of === null) return "not known";
  const { as_of, as_of_from: from, as_of_to: to } = moment;
  const words =
    from && to && isNarrower(as_of, from, to) ? `between ${boundsWords(from, to)}` : dateWords(as_of);
  return moment.as_of_basis === "published" ? `${words} (day of the report)` : words;
}

/** What a figure counts from and to: `since mid-October (10–20 October 2023)`; `not given` where it says nothing. */
export function windowWords(window: Window): string {
  const since = window.since === null ? window.since_words : sinceWords(window);
  const until =
    window.until === null ? window.until_words : withWords(window.until_words, dateWords(window.until));
  const parts = [
    since === null ? null : `since ${withoutLead(since)}`,
    until === null ? null : `until ${withoutLead(until)}`,
  ];
  return parts.filter((part) => part !== null).join(", ") || "not given";
}

/** The start of a window as a short label: `17 Oct`, `mid-October`, `Jan 2024`. */
export function shortSinceWords({ since, since_words }: Window): string | null {
  if (since === null) return since_words === null ? null : withoutLead(since_words);
  return /^\d{4}-\d{2}$/.test(since) && since_words !== null
    ? withoutLead(since_words)
    : shortDateWords(since);
}

/** The instant as `21:15 UTC`. */
export const timeWords = (instant: string): string => `${instant.slice(11, 16)} UTC`;

function sinceWords({ since, since_from: from, since_to: to, since_words }: Window): string {
  if (since === null) return since_words ?? "";
  return withWords(
    since_words,
    from && to && isNarrower(since, from, to) ? boundsWords(from, to) : dateWords(since),
  );
}

/** Other people's words first, ours in brackets; once where both say the same. */
const withWords = (words: string | null, ours: string): string =>
  words === null || withoutLead(words).toLowerCase() === ours.toLowerCase()
    ? ours
    : `${withoutLead(words)} (${ours})`;

const withoutLead = (words: string): string => words.replace(/^(?:since|until|from)\s+/i, "");

/** Whether bounds say more than the prefix: mid-October is not all of `2023-10`. */
function isNarrower(prefix: string, from: string, to: string): boolean {
  const whole = boundsOf(prefix);
  return whole !== null && (whole.from !== from || whole.to !== to);
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
