import { boundsOf, type DateBounds, type DatePhrase, type PartialDate } from "@sitrep/model";
import { type DateContext, type ResolvedDate, resolveDate } from "./dates/index.js";

/** A date with its bounds and the words that gave it; all null where there is none. */
export interface Bounded {
  readonly date: PartialDate | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly words: string | null;
  readonly basis: "explicit" | "relative" | "unknown";
}

export const NO_DATE: Bounded = { date: null, from: null, to: null, words: null, basis: "unknown" };

const RANK = { explicit: 0, relative: 1, unknown: 2 } as const;
const precision = (date: PartialDate | null) =>
  date === null ? 0 : date.startsWith("XXXX") ? 1 : date.length;

/** The best day of several phrases for one event: written out before "Sunday", and more exact before less. */
export function bestDay(phrases: readonly DatePhrase[], context: DateContext): Bounded {
  const days = phrases.flatMap((phrase) => {
    const { on, since } = resolveDate(phrase, context);
    return on ? [on] : since ? [since] : [];
  });
  const [best] = days.sort((a, b) => RANK[a.basis] - RANK[b.basis] || precision(b.date) - precision(a.date));
  return best ? bounded(best) : wordsOnly(phrases);
}

/** From when, until when and as of when a figure counts. A plain day bounds it at both ends. */
export function windowFrom(
  phrases: readonly DatePhrase[],
  context: DateContext,
): { since: Bounded; until: Bounded; asOf: Bounded } {
  let [since, until, asOf] = [NO_DATE, NO_DATE, NO_DATE];
  for (const phrase of phrases) {
    const resolved = resolveDate(phrase, context);
    if (resolved.since && since.words === null) since = bounded(resolved.since);
    if (resolved.until && until.words === null) until = bounded(resolved.until);
    if (resolved.as_of && asOf.words === null) asOf = bounded(resolved.as_of);
  }
  const day = phrases.map((phrase) => resolveDate(phrase, context).on).find((on) => on !== null);
  if (day && until.words === null) until = bounded(day);
  return { since, until, asOf };
}

const bounded = ({ date, from, to, words, basis }: ResolvedDate): Bounded => ({
  date,
  from,
  to,
  // the day of a page is said by no words of the text
  words: words === "" ? null : words,
  basis,
});
const wordsOnly = (phrases: readonly DatePhrase[]): Bounded =>
  phrases[0] ? { ...NO_DATE, words: phrases[0].words || null } : NO_DATE;

/** The first and last day of a date, as fields. */
export const boundsFrom = (date: PartialDate | null): DateBounds | null => (date ? boundsOf(date) : null);
