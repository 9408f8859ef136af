import { type DaySpan, gapBetween } from "../days.js";
import type { Profile, When } from "../mentions/mention.js";
import { isUndated } from "../mentions/when.js";
import { type Evidence, evidence, forbids, NOTHING, pointsOf } from "./evidence.js";

/** Dates that a weekday word got wrong lie this near to the right one. */
const SLIP_DAYS = 3;
/** An instant may be rounded, or be the start or the end of a night of strikes. */
const SAME_MINUTES = 60;
const APART_MINUTES = 18 * 60;

/** What is read of a mention to compare its day. */
type Dated = Pick<Profile, "when" | "report" | "isLead">;

/** What the dates of two mentions say; the order does not matter. */
export function compareDates(a: Dated, b: Dated): Evidence {
  if (isUndated(a.when) && isUndated(b.when)) return bothUndated(a, b);
  if (isUndated(a.when)) return oneUndated(b.when, a);
  if (isUndated(b.when)) return oneUndated(a.when, b);
  if (a.when.yearless !== null) return yearless(a.when.yearless, b.when);
  if (b.when.yearless !== null) return yearless(b.when.yearless, a.when);
  if (a.when.basis === "borrowed") return borrowed(a, b);
  if (b.when.basis === "borrowed") return borrowed(b, a);
  return bothDated(a.when, b.when, a.report.id === b.report.id);
}

/** Instants are weighed beside dates: two attacks on one base on one day, at noon and at night. */
export function compareInstants(a: When, b: When): Evidence {
  if (a.instant === null || b.instant === null) return NOTHING;
  const minutes = Math.abs(a.instant - b.instant) / 60_000;
  if (minutes <= SAME_MINUTES) return evidence("same_hour");
  return evidence(minutes > APART_MINUTES ? "hours_differ" : "hours_apart");
}

function bothDated(a: When, b: When, isOneReport: boolean): Evidence {
  if (a.span === null || b.span === null || a.reach === null || b.reach === null) return NOTHING;
  const gap = gapBetween(a.reach, b.reach);
  if (gap === 0) return overlapping(a.span, b.span);
  // a report that writes two days means two events; a table's month and another month are no slip
  if (isOneReport || Math.max(width(a.span), width(b.span)) > SLIP_DAYS) return evidence("days_differ");
  const isExplicit = a.basis === "explicit" && b.basis === "explicit";
  if (gap === 1) return evidence(isExplicit ? "explicit_day_apart" : "day_apart");
  return isExplicit || gap > SLIP_DAYS
    ? evidence("days_differ")
    : evidence("days_apart", { reason: `dates ${gap} days apart` });
}

/** "The October 7 massacre": an event called by its day alone, as if there had been one that day. */
export const isCalledByDay = ({ when, actor, target, country, place, figures }: Profile): boolean =>
  when.basis === "explicit" &&
  when.span !== null &&
  width(when.span) === 0 &&
  actor.length + target.length + country.length + figures.size === 0 &&
  place === null;

/** A day that may be meant for another event: near it, what counts is whether it is news as if no day were reported. */
function borrowed(unsure: Dated, other: Dated): Evidence {
  if (unsure.when.reach === null || other.when.reach === null) return NOTHING;
  const gap = gapBetween(unsure.when.reach, other.when.reach);
  if (gap === 0) return evidence("borrowed_same_day");
  if (gap > SLIP_DAYS) return evidence("days_differ");
  const news = oneUndated(other.when, unsure);
  if (forbids(news)) return news;
  return evidence("borrowed_day", { points: news.points + pointsOf("borrowed_day") });
}

const width = ({ first, last }: DaySpan) => last - first;

function overlapping(a: DaySpan, b: DaySpan): Evidence {
  const wide = Math.max(width(a), width(b));
  if (wide === 0) return evidence(a.first === b.first ? "same_day" : "same_day_of_zones");
  if (wide <= SLIP_DAYS) return evidence("days_overlap");
  if (wide <= 10) return evidence("weeks_overlap");
  return wide <= 31 ? evidence("same_month") : NOTHING;
}

/** `01-20` of no known year against a date, or against another without a year. */
function yearless(monthDay: string, other: When): Evidence {
  const others = monthDaysOf(other);
  if (others === null) return NOTHING;
  if (monthDay.length === 2 || others.some((it) => it.length === 2))
    return others.some((it) => it.slice(0, 2) === monthDay.slice(0, 2))
      ? evidence("yearless_same_month")
      : evidence("days_differ");
  if (others.includes(monthDay))
    return evidence(others.length <= SLIP_DAYS ? "yearless_same_day" : "yearless_in_range");
  return others.some((it) => dayOfYearGap(it, monthDay) === 1)
    ? evidence("yearless_day_apart")
    : evidence("days_differ");
}

/** The days of a date without their year; null where there are too many to tell anything. */
export function monthDaysOf({ reach, yearless: own }: When): string[] | null {
  if (own !== null) return [own];
  if (reach === null || width(reach) > 31) return null;
  const days: string[] = [];
  for (let day = reach.first; day <= reach.last; day++)
    days.push(new Date(day * 86_400_000).toISOString().slice(5, 10));
  return days;
}

function dayOfYearGap(a: string, b: string): number {
  const gap = Math.abs(Date.parse(`2000-${a}T00:00:00Z`) - Date.parse(`2000-${b}T00:00:00Z`)) / 86_400_000;
  return Math.min(gap, 366 - gap);
}

/** An event without a date is looked for in the days before its report; never after it. */
function oneUndated(dated: When, { report, isLead }: Dated): Evidence {
  const window = report.window;
  if (dated.reach === null || window === null) return NOTHING;
  if (dated.reach.first > window.last) return evidence("after_report");
  if (dated.reach.last < window.first)
    return evidence(window.first - dated.reach.last > 60 ? "long_before" : "before_window");
  const age = report.day === null ? null : report.day - dated.reach.last;
  if (age !== null && age <= 2 && isLead) return evidence("news_of_the_day");
  return evidence(age !== null && age <= 2 ? "days_before_report" : "weeks_before_report");
}

function bothUndated(a: Dated, b: Dated): Evidence {
  if (a.report.id === b.report.id) return NOTHING;
  if (a.report.window === null || b.report.window === null) return evidence("undated_unknown");
  const gap = gapBetween(a.report.window, b.report.window);
  if (gap > 0) return evidence(gap > 7 ? "reports_far_apart" : "reports_weeks_apart");
  if (a.report.day === null || b.report.day === null) return evidence("undated_by_window");
  const isNews = Math.abs(a.report.day - b.report.day) <= 1 && a.isLead && b.isLead;
  return evidence(isNews ? "undated_news" : "undated_reports_of_days");
}
