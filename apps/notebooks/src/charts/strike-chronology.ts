import * as Plot from "@observablehq/plot";
import { boundsOf } from "@sitrep/model";
import { type Box, boxAround } from "../drawing/boxes.js";
import { FAINT, INK, LABEL_SIZE, MUTED } from "../drawing/palette.js";
import { type LabelWish, placeLabels } from "../drawing/place-labels.js";
import { cutTo, textWidth } from "../drawing/text-width.js";
import type { ChronologyEvent } from "../rows/view-rows.js";
import { shortDateWords } from "../words/date-words.js";
import { eventTitle, harmWords } from "../words/event-words.js";
import type { Names } from "../words/names.js";
import {
  anchorOf,
  CHART_WIDTH,
  type Chart,
  type LegendItem,
  MARGIN_RIGHT,
  type Panel,
  UNDATED_WIDTH,
} from "./chart.js";
import { dayAxis, undatedColumn } from "./figure-panel.js";
import { pixels } from "./glyphs.js";
import { labelMarks } from "./labels.js";
import { otherDateMarks } from "./legend.js";
import { type DayScale, dayScale, mainPeriod, type Period, plotScaleOf, touches, widened } from "./period.js";
import { type Side, sidesOf } from "./sides.js";

const MARGIN_LEFT = 10;
const MARGIN_TOP = 34;
const MARGIN_BOTTOM = 48;
const TITLE = 20;
const STEP = 15;

/** A timeline of attacks and strikes: a lane for each side against another, a mark for each event. Null without events. */
export function strikeChronologyChart(events: readonly ChronologyEvent[], names: Names): Chart | null {
  const period = chronologyPeriod(events);
  const undrawn = new Map<string, string>();
  for (const event of events)
    if (!isShown(event, period))
      undrawn.set(event.event_id, "far from the days of the timeline: see the list of events");
  const shown = events.filter((event) => !undrawn.has(event.event_id));
  if (shown.length === 0) return null;
  const sides = sidesOf(shown, names);
  return {
    name: "strike-chronology",
    title: "Reported attacks and strikes, day by day",
    subtitle:
      "Each mark is one event that one or more reports speak of; the larger, the more reports. Reported, not verified; dates are as precise as the reports.",
    legend: legendOf(shown),
    panels: [lanesPanel(sides, period ?? { from: "2000-01-01", to: "2000-01-31" }, names)],
    note: `Labels: place, and the casualties that were reported. ${undrawn.size === 0 ? "" : `${undrawn.size} of ${events.length} events lie far from these days and stand in the list of events. `}Sources: the table of the notebook.`,
    drawn: new Set(shown.map((event) => event.event_id)),
    undrawn,
  };
}

/** The days that hold most dated events, with a margin. */
export function chronologyPeriod(events: readonly ChronologyEvent[]): Period | null {
  const main = mainPeriod(
    events.flatMap(({ date_from, date_to }) => (date_from && date_to ? [date_from, date_to] : [])),
  );
  return main && widened(main, 3);
}

export const isShown = ({ date_from, date_to }: ChronologyEvent, period: Period | null): boolean =>
  date_from === null || date_to === null || (period !== null && touches(period, date_from, date_to));

/** The area of a mark grows with the reports behind it; five and more look the same. */
export const eventRadius = ({ reports }: Pick<ChronologyEvent, "reports">): number =>
  3.2 + 1.8 * Math.sqrt(Math.min(Math.max(reports, 1), 5));

interface PlacedEvent {
  readonly event: ChronologyEvent;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly x1: number | null;
  readonly x2: number | null;
  readonly colour: string;
  readonly title: string;
  readonly href: string;
}

function lanesPanel(sides: readonly Side[], period: Period, names: Names): Panel {
  const undated = sides.some((side) => side.events.some((event) => event.date_from === null));
  const right = CHART_WIDTH - MARGIN_RIGHT - (undated ? UNDATED_WIDTH + 10 : 0);
  const x = dayScale(period, MARGIN_LEFT, right);
  const lanes: {
    readonly side: Side;
    readonly top: number;
    readonly middle: number;
    readonly events: readonly PlacedEvent[];
  }[] = [];
  let top = MARGIN_TOP;
  for (const side of sides) {
    const { events, half } = stacked(side, x, names);
    const room = Math.min(side.events.length, 14) * 4 + 22;
    const middle = top + TITLE + room + half;
    lanes.push({ side, top, middle, events: events.map((event) => ({ ...event, y: event.y + middle })) });
    top = middle + half + room;
  }
  const height = top + MARGIN_BOTTOM;
  const placed = lanes.flatMap((lane) => lane.events);
  const titles = lanes.map(({ side, top: laneTop }) => ({
    words: cutTo(`${side.words} (${side.events.length})`, right - MARGIN_LEFT, LABEL_SIZE + 1, true),
    x: MARGIN_LEFT,
    y: laneTop + 12,
    colour: side.colour,
  }));
  const others = placed.flatMap((it) => otherDatesOf(it, x));
  const obstacles: Box[] = [
    ...placed.flatMap(({ x: at, y, r, x1, x2 }) => [
      boxAround(at, y, r + 1),
      ...(x1 === null || x2 === null ? [] : [{ left: x1 - 3, right: x2 + 3, top: y - 4, bottom: y + 4 }]),
    ]),
    ...others.map(({ x1, x2, y }) => ({
      left: Math.min(x1, x2) - 5,
      right: Math.max(x1, x2) + 5,
      top: y - 5,
      bottom: y + 5,
    })),
    ...titles.map(({ words, y }) => ({
      left: MARGIN_LEFT,
      right: MARGIN_LEFT + textWidth(words, LABEL_SIZE + 1, true) + 6,
      top: y - 10,
      bottom: y + 8,
    })),
  ];
  const labels = lanes.flatMap(({ events, top: laneTop }, at) => {
    const next = lanes[at + 1];
    const frame = { left: MARGIN_LEFT, right: CHART_WIDTH, top: laneTop, bottom: next ? next.top - 2 : top };
    return placeLabels(
      events.map((it) => wishOf(it, names)),
      obstacles,
      frame,
      LABEL_SIZE,
    );
  });
  return {
    heading: null,
    remark: null,
    height,
    plot: {
      marginLeft: MARGIN_LEFT,
      marginRight: CHART_WIDTH - right,
      marginTop: MARGIN_TOP,
      marginBottom: MARGIN_BOTTOM,
      x: plotScaleOf(x),
      y: { axis: null, domain: [0, 1], range: [height - MARGIN_BOTTOM, MARGIN_TOP] },
      marks: [
        Plot.gridX({ stroke: FAINT, strokeOpacity: 0.6, tickSpacing: 90 }),
        ...(undated ? undatedColumn(right, height) : []),
        Plot.link(
          lanes.slice(1).map((lane) => ({ x1: MARGIN_LEFT, x2: right, y: lane.top })),
          {
            x1: pixels("x1"),
            x2: pixels("x2"),
            y1: pixels("y"),
            y2: pixels("y"),
            stroke: FAINT,
          },
        ),
        Plot.ruleY([0], { stroke: INK }),
        ...dayAxis("Local day of the event"),
        Plot.text(titles, {
          x: pixels("x"),
          y: pixels("y"),
          text: "words",
          textAnchor: "start",
          fill: "colour",
          fontSize: LABEL_SIZE + 1,
          fontWeight: "bold",
        }),
        ...otherDateMarks(others, false),
        ...eventMarks(placed),
        ...labelMarks(labels),
      ],
    },
  };
}

/** Bars for dates that may mean several days, dots for days; what is not known to the day has no dot. */
export function eventMarks(placed: readonly Omit<PlacedEvent, "event">[]): Plot.Markish[] {
  const dots = placed.filter((it) => it.x1 === null);
  const bars = placed.filter((it) => it.x1 !== null);
  return [
    Plot.link(bars, {
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
    }),
    Plot.dot(dots, {
      x: pixels("x"),
      y: pixels("y"),
      r: pixels("r"),
      fill: "colour",
      fillOpacity: 0.82,
      stroke: "white",
      strokeWidth: 1,
      title: "title",
      href: "href",
    }),
  ];
}

/** Marks of one lane that do not stand on one another: each goes to the free row nearest to the middle. */
function stacked(side: Side, x: DayScale, names: Names): { events: PlacedEvent[]; half: number } {
  const taken: { readonly left: number; readonly right: number; readonly row: number }[] = [];
  const undatedLeft = CHART_WIDTH - MARGIN_RIGHT - UNDATED_WIDTH + 12;
  let furthest = 0;
  const events = side.events.map((event): PlacedEvent => {
    const { date_from: from, date_to: to } = event;
    const r = eventRadius(event);
    const exact = from === null || to === null || from === to;
    const at = from === null || to === null ? undatedLeft : x.middleOf(from, to);
    const [x1, x2] = exact
      ? [null, null]
      : [x.startOf(from) + 4, Math.max(x.endOf(to) - 4, x.startOf(from) + 4)];
    const [left, right] = [(x1 ?? at) - r - 1, (x2 ?? at) + r + 1];
    const row =
      ROWS.find(
        (candidate) =>
          !taken.some((other) => other.row === candidate && left < other.right && other.left < right),
      ) ?? 0;
    taken.push({ left, right, row });
    furthest = Math.max(furthest, Math.abs(row));
    return {
      event,
      x: at,
      y: row * STEP,
      r,
      x1,
      x2,
      colour: side.colour,
      title: eventTitle(event, names),
      href: `#${anchorOf(event.event_id)}`,
    };
  });
  return { events, half: furthest * STEP + 8 };
}

/** 0, -1, 1, -2, 2, …: rows from the middle outwards. */
const ROWS: readonly number[] = Array.from({ length: 41 }, (_, at) =>
  at % 2 === 0 ? at / 2 : -(at + 1) / 2,
);

/** Dates that other reports give, as stretches from the other date to the chosen one. */
export function otherDatesOf(it: Pick<PlacedEvent, "event" | "x" | "y" | "colour">, scale: DayScale) {
  return it.event.other_dates.flatMap((date) => {
    const bounds = boundsOf(date);
    if (!bounds || it.event.date_from === null || !touches(scale.period, bounds.from, bounds.to)) return [];
    const x1 = scale.middleOf(bounds.from, bounds.to);
    return x1 === it.x ? [] : [{ x1, x2: it.x, y: it.y, colour: it.colour }];
  });
}

function wishOf(it: PlacedEvent, names: Names): LabelWish {
  const { event } = it;
  const harm = harmWords(event).replace(/, no number given|no number given, /g, "");
  const where = event.place ?? event.country.map(names.place).join(", ");
  const words = [where, harm].filter((part) => part !== "").join(": ");
  const day = event.date === null ? null : shortDateWords(event.date);
  return {
    text: cutTo(
      [day, words].filter((part) => part !== null && part !== "").join(" "),
      230,
      LABEL_SIZE,
      event.reports > 1,
    ),
    x: it.x,
    y: it.y,
    reach: it.r + 1,
    priority:
      event.reports * 4 +
      event.independent_sources * 2 +
      Number(event.killed !== null) * 2 +
      Number(event.injured !== null),
    colour: INK,
    bold: event.reports > 1,
    leader: true,
  };
}

function legendOf(events: readonly ChronologyEvent[]): LegendItem[] {
  const most = Math.min(5, Math.max(...events.map((event) => event.reports)));
  const size = (reports: number, label: string): LegendItem => ({
    label,
    swatch: { form: "dot", colour: MUTED, hollow: false, radius: eventRadius({ reports }) },
  });
  return [
    size(1, "1 report"),
    ...(most > 1 ? [size(most, `${most}${most === 5 ? " or more" : ""} reports`)] : []),
    ...(events.some(({ date_from, date_to }) => date_from !== date_to)
      ? [{ swatch: { form: "bar", colour: MUTED }, label: "day not known exactly" } as const]
      : []),
    ...(events.some((event) => event.other_dates.length > 0)
      ? [
          {
            swatch: { form: "other-date", colour: MUTED },
            label: "○ another date that reports give, joined to the one chosen",
          } as const,
        ]
      : []),
  ];
}
