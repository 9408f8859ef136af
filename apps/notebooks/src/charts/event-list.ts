import * as Plot from "@observablehq/plot";
import { FAINT, INK, LABEL_SIZE, MUTED, PAPER } from "../drawing/palette.js";
import { cutTo } from "../drawing/text-width.js";
import type { ChronologyEvent } from "../rows/view-rows.js";
import { listDateWords } from "../words/date-words.js";
import { eventTitle, harmWords, whereWords } from "../words/event-words.js";
import type { Names } from "../words/names.js";
import { anchorOf, CHART_WIDTH, type Chart } from "./chart.js";
import { pixels } from "./glyphs.js";
import { otherDateMarks } from "./legend.js";
import { dayScale, plotScaleOf, widened } from "./period.js";
import { sidesOf } from "./sides.js";
import { chronologyPeriod, eventMarks, isShown, otherDatesOf } from "./strike-chronology.js";

/** Rows that a picture can hold; of more events, those with the most reports. */
const ROWS = 60;
const ROW = 24;
const MARGIN_TOP = 44;
const MARGIN_BOTTOM = 20;

/** Left edge and width of each column, in pixels. */
const COLUMNS = {
  date: { x: 0, width: 82 },
  where: { x: 86, width: 198 },
  axis: { x: 292, width: 236 },
  harm: { x: 542, width: 168 },
  munitions: { x: 716, width: 134 },
  reports: { x: 858, width: 82 },
} as const;

/** Every event in a line of its own: when, where, what was reported of it, and by how many. Null without events. */
export function eventListChart(events: readonly ChronologyEvent[], names: Names): Chart | null {
  const shown = mostReported(events);
  const period = chronologyPeriod(shown);
  if (shown.length === 0) return null;
  const ids = new Set(shown.map((event) => event.event_id));
  const colours = new Map(
    sidesOf(
      events.filter((event) => isShown(event, chronologyPeriod(events))),
      names,
    ).flatMap((side) => side.events.map((event) => [event.event_id, side] as const)),
  );
  const scale = dayScale(
    period ?? widened({ from: "2000-01-01", to: "2000-01-31" }, 3),
    COLUMNS.axis.x,
    COLUMNS.axis.x + COLUMNS.axis.width,
  );
  const rows = shown.map((event, at) => rowOf(event, MARGIN_TOP + at * ROW + ROW / 2, names));
  const height = MARGIN_TOP + shown.length * ROW + MARGIN_BOTTOM;
  const placed = rows.flatMap(({ event, y }) => {
    const { date_from: from, date_to: to } = event;
    if (from === null || to === null || !isShown(event, period)) return [];
    const exact = from === to;
    return [
      {
        event,
        y,
        x: scale.middleOf(from, to),
        r: 4.5,
        x1: exact ? null : scale.startOf(from) + 3,
        x2: exact ? null : Math.max(scale.endOf(to) - 3, scale.startOf(from) + 3),
        colour: colours.get(event.event_id)?.colour ?? MUTED,
        title: eventTitle(event, names),
        href: `#${anchorOf(event.event_id)}`,
      },
    ];
  });
  const elsewhere = rows
    .filter(({ event }) => event.date_from === null || !isShown(event, period))
    .map(({ event, y }) => ({
      y,
      x: COLUMNS.axis.x + 4,
      words: event.date_from === null ? "no date" : `outside the axis: ${listDateWords(event.date ?? "")}`,
    }));
  const sides = sidesOf(
    shown.filter((event) => isShown(event, chronologyPeriod(events))),
    names,
  );
  return {
    name: "strike-events",
    title: "What was reported of each event",
    subtitle:
      "One line an event: the day, the place, casualties and munitions as reported, and how many reports, and independent sources, stand behind it. Not verified, never added up.",
    legend: sides.map((side) => ({
      label: side.words,
      swatch: {
        form: "dot",
        colour: colours.get(side.events[0]?.event_id ?? "")?.colour ?? MUTED,
        radius: 5,
        hollow: false,
      },
    })),
    panels: [
      {
        heading: null,
        remark: null,
        height,
        plot: {
          marginLeft: COLUMNS.axis.x,
          marginRight: CHART_WIDTH - COLUMNS.axis.x - COLUMNS.axis.width,
          marginTop: MARGIN_TOP,
          marginBottom: MARGIN_BOTTOM,
          x: plotScaleOf(scale),
          y: { axis: null, domain: [0, 1], range: [height - MARGIN_BOTTOM, MARGIN_TOP] },
          marks: [
            Plot.link(
              rows.map(({ y }) => ({ y: y + ROW / 2 })),
              {
                x1: { value: () => 0, scale: null },
                x2: { value: () => CHART_WIDTH, scale: null },
                y1: pixels("y"),
                y2: pixels("y"),
                stroke: FAINT,
                strokeOpacity: 0.5,
              },
            ),
            Plot.gridX({ stroke: FAINT, strokeOpacity: 0.7, tickSpacing: 70 }),
            Plot.axisX({
              anchor: "top",
              tickSpacing: 70,
              fontSize: 11,
              fill: MUTED,
              stroke: MUTED,
              label: null,
              tickFormat: "%b %y",
            }),
            ...headings(),
            ...otherDateMarks(
              placed.flatMap((it) => otherDatesOf(it, scale)),
              false,
            ),
            ...eventMarks(placed),
            ...CELLS.flatMap(([cell, bold]) =>
              Plot.text(
                rows
                  .map((row) => ({ words: row[cell], y: row.y, x: COLUMNS[cell].x }))
                  .filter(({ words }) => words !== ""),
                {
                  x: pixels("x"),
                  y: pixels("y"),
                  text: "words",
                  textAnchor: "start",
                  fill: INK,
                  fontSize: LABEL_SIZE,
                  fontWeight: bold ? "bold" : "normal",
                },
              ),
            ),
            Plot.text(elsewhere, {
              x: pixels("x"),
              y: pixels("y"),
              text: "words",
              textAnchor: "start",
              fill: MUTED,
              fontSize: 11,
              fontStyle: "italic",
            }),
            ...reportDots(rows),
          ],
        },
      },
    ],
    note: `● independent source, ○ further report that copies, restates or shares a claimant with one. ${events.length > shown.length ? `The ${shown.length} events with the most reports, of ${events.length}. ` : ""}Sources: the table of the notebook.`,
    drawn: ids,
    undrawn: new Map(
      events
        .filter((event) => !ids.has(event.event_id))
        .map((event) => [event.event_id, "fewer reports than the events listed"]),
    ),
  };
}

const CELLS = [
  ["date", false],
  ["where", true],
  ["harm", false],
  ["munitions", false],
] as const;

interface EventRow {
  readonly event: ChronologyEvent;
  readonly y: number;
  readonly date: string;
  readonly where: string;
  readonly harm: string;
  readonly munitions: string;
}

function rowOf(event: ChronologyEvent, y: number, names: Names): EventRow {
  const means = event.munition.map((munition) => munition.replaceAll("-", " ")).join(", ");
  return {
    event,
    y,
    date:
      event.date === null ? "not known" : cutTo(listDateWords(event.date), COLUMNS.date.width, LABEL_SIZE),
    where: cutTo(whereWords(event, names), COLUMNS.where.width, LABEL_SIZE, true),
    harm: cutTo(harmWords(event), COLUMNS.harm.width, LABEL_SIZE),
    munitions: cutTo(event.munitions ?? means, COLUMNS.munitions.width, LABEL_SIZE),
  };
}

function headings(): Plot.Markish[] {
  const words = [
    { x: COLUMNS.date.x, words: "Local day" },
    { x: COLUMNS.where.x, words: "Place" },
    { x: COLUMNS.harm.x, words: "Casualties reported" },
    { x: COLUMNS.munitions.x, words: "Munitions" },
    { x: COLUMNS.reports.x, words: "Reports" },
  ];
  return [
    Plot.text(
      words.map((it) => ({ ...it, y: MARGIN_TOP - 14 })),
      {
        x: pixels("x"),
        y: pixels("y"),
        text: "words",
        textAnchor: "start",
        fill: MUTED,
        fontSize: LABEL_SIZE,
      },
    ),
  ];
}

/** A dot a report, the independent ones filled; beyond five, numbers. */
function reportDots(rows: readonly EventRow[]): Plot.Markish[] {
  const few = rows.filter(({ event }) => Math.max(event.reports, event.independent_sources) <= 5);
  const dots = few.flatMap(({ event, y }) =>
    Array.from({ length: Math.max(event.reports, event.independent_sources) }, (_, at) => ({
      x: COLUMNS.reports.x + 6 + at * 13,
      y,
      own: at < event.independent_sources,
    })),
  );
  const many = rows
    .filter((row) => !few.includes(row))
    .map(({ event, y }) => ({
      x: COLUMNS.reports.x,
      y,
      words: `${event.reports} (${event.independent_sources} ●)`,
    }));
  return [
    Plot.dot(dots, {
      x: pixels("x"),
      y: pixels("y"),
      r: 4,
      stroke: INK,
      strokeWidth: 1.3,
      fill: (dot: { own: boolean }) => (dot.own ? INK : PAPER),
    }),
    Plot.text(many, {
      x: pixels("x"),
      y: pixels("y"),
      text: "words",
      textAnchor: "start",
      fill: INK,
      fontSize: LABEL_SIZE,
    }),
  ];
}

/** In the order of the chronology. */
function mostReported(events: readonly ChronologyEvent[]): ChronologyEvent[] {
  if (events.length <= ROWS) return [...events];
  const kept = new Set([...events].sort((left, right) => right.reports - left.reports).slice(0, ROWS));
  return events.filter((event) => kept.has(event));
}
