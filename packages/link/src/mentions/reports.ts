import { boundsOf, type Document, type EventClaim } from "@sitrep/model";
import { type DaySpan, dayNumber } from "../days.js";
import type { Report } from "./mention.js";

/** An event told without a date is at most this many days before its report. */
const NEWS_DAYS = 8;
/** A page date so many days after the latest day that the text tells is not believed (DESIGN: page dates can be wrong). */
const DOUBTFUL_DAYS = 7;
/** A text may tell of years back; only days so near to the page date are the news. */
const NEWS_REACH_DAYS = 60;

/** The report of a document: its day, and the days of what it tells without a date. */
export function reportOf(
  document: Pick<Document, "document_id" | "published">,
  events: readonly EventClaim[],
  figures: ReadonlySet<string>,
): Report {
  const published = document.published === null ? null : boundsOf(document.published);
  const first = published && dayNumber(published.from);
  const last = published && dayNumber(published.to);
  const latest = latestTold(events, last);
  // where "Tuesday" was resolved, settling the claims found nothing wrong with the page date
  const isTrusted = events.some(({ date_reading, date }) => date_reading === "relative" && date !== null);
  const isDoubted = !isTrusted && first !== null && latest !== null && first - latest > DOUBTFUL_DAYS;
  const isDay = first !== null && first === last && !isDoubted;
  return {
    id: document.document_id,
    day: isDay ? first : null,
    window: windowOf(first, last, isDoubted || first === null ? latest : null),
    figures,
  };
}

/** The report of one row of a table: its rows carry their dates, so there is no window. */
export const rowReport = (id: string, figures: ReadonlySet<string>): Report => ({
  id,
  day: null,
  window: null,
  figures,
});

/** The latest day that the text writes out, up to the page date and not long before it. */
function latestTold(events: readonly EventClaim[], published: number | null): number | null {
  let latest: number | null = null;
  for (const { date_reading, date_from, date_to } of events) {
    if (date_reading !== "explicit" || date_from === null || date_from !== date_to) continue;
    const day = dayNumber(date_from);
    const isNews = published === null || (day <= published && day >= published - NEWS_REACH_DAYS);
    if (isNews && (latest === null || day > latest)) latest = day;
  }
  return latest;
}

function windowOf(first: number | null, last: number | null, latest: number | null): DaySpan | null {
  // the report is one day later at most where it was published, counted in another zone
  if (first !== null && last !== null)
    return { first: Math.min(first, latest ?? first) - NEWS_DAYS, last: last + 1 };
  return latest === null ? null : { first: latest - NEWS_DAYS, last: latest + NEWS_DAYS };
}
