import * as Plot from "@observablehq/plot";
import { boundsOf } from "@sitrep/model/days";
import type { ChronologyEvent } from "../rows/view-rows.js";
import { pixels } from "./glyphs.js";
import { type DayScale, mainPeriod, type Period, touches, widened } from "./period.js";

/** An event and its mark, in pixels. */
export interface PlacedEvent {
  readonly event: ChronologyEvent;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** ends of the days of which one is meant; null for a day that is known */
  readonly x1: number | null;
  readonly x2: number | null;
  readonly colour: string;
  readonly title: string;
  readonly href: string;
}

/** The days that hold most dated events, with a margin; null where none has a date. */
export function chronologyPeriod(events: readonly ChronologyEvent[]): Period | null {
  const main = mainPeriod(
    events.flatMap(({ date_from, date_to }) => (date_from && date_to ? [date_from, date_to] : [])),
  );
  return main && widened(main, 3);
}

/** Whether an axis of that period has a place for it; what has no date always has its column. */
export const isShown = ({ date_from, date_to }: ChronologyEvent, period: Period | null): boolean =>
  date_from === null || date_to === null || (period !== null && touches(period, date_from, date_to));

type Sources = Pick<ChronologyEvent, "reports" | "independent_sources">;

/** Reports after an event: a table of rows from several outlets is one file and several sources. */
export const sourcesOf = ({ reports, independent_sources }: Sources): number =>
  Math.max(reports, independent_sources, 1);

/** From here on, marks grow no more. */
export const MOST_SOURCES = 5;

/** Radius in pixels: the area of a mark grows with the reports after it. */
export const radiusOf = (sources: number): number => 3.2 + 1.8 * Math.sqrt(Math.min(sources, MOST_SOURCES));

/** Dots for days, bars for dates that may mean several; what is not known to the day has no dot. */
export function eventMarks(placed: readonly PlacedEvent[]): Plot.Markish[] {
  return [
    Plot.link(
      placed.filter((it) => it.x1 !== null),
      {
        x1: pixels("x1"),
        x2: pixels("x2"),
        y1: pixels("y"),
        y2: pixels("y"),
        stroke: "colour",
        strokeWidth: 7,
        strokeOpacity: 0.55,
        strokeLinecap: "round",
        title: "title",
        href: "href",
      },
    ),
    Plot.dot(
      placed.filter((it) => it.x1 === null),
      {
        x: pixels("x"),
        y: pixels("y"),
        r: pixels("r"),
        fill: "colour",
        fillOpacity: 0.82,
        stroke: "white",
        strokeWidth: 1,
        title: "title",
        href: "href",
      },
    ),
  ];
}

/** A date that another report gives: where it lies, and the mark of the date that was chosen. */
export interface OtherDate {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly colour: string;
}

/** Below this, a hollow mark would be on the chosen one: it moves up. */
const NEAR = 16;

export function otherDatesOf(
  { event, x, y, colour }: Pick<PlacedEvent, "event" | "x" | "y" | "colour">,
  scale: DayScale,
): OtherDate[] {
  return event.other_dates.flatMap((date) => {
    const bounds = boundsOf(date);
    if (!bounds || event.date_from === null || !touches(scale.period, bounds.from, bounds.to)) return [];
    const x1 = scale.middleOf(bounds.from, bounds.to);
    if (x1 === x) return [];
    return [{ x1, y1: Math.abs(x1 - x) < NEAR ? y - 9 : y, x2: x, y2: y, colour }];
  });
}

/** Hollow marks for other dates, joined to the chosen one by a thin line. */
export function otherDateMarks(others: readonly OtherDate[]): Plot.Markish[] {
  return [
    Plot.link(others, {
      x1: pixels("x1"),
      x2: pixels("x2"),
      y1: pixels("y1"),
      y2: pixels("y2"),
      stroke: "colour",
      strokeWidth: 1.2,
    }),
    Plot.dot(others, {
      x: pixels("x1"),
      y: pixels("y1"),
      r: 3.5,
      stroke: "colour",
      strokeWidth: 1.4,
      fill: "white",
    }),
  ];
}
