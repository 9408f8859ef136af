import * as Plot from "@observablehq/plot";
import { FAINT, INK, LABEL_SIZE, MUTED, PAPER } from "../drawing/palette.js";
import { cutTo, wrapped } from "../drawing/text-width.js";
import type { ChronologyEvent } from "../rows/view-rows.js";
import { eventDateWords, eventTitle, harmWords, munitionWords, whereWords } from "../words/event-words.js";
import type { Names } from "../words/names.js";
import { anchorOf, CHART_WIDTH, type Panel } from "./chart.js";
import {
  chronologyPeriod,
  eventMarks,
  isShown,
  MOST_SOURCES,
  otherDateMarks,
  otherDatesOf,
  type PlacedEvent,
  sourcesOf,
} from "./event-marks.js";
import { pixels } from "./glyphs.js";
import { type DayScale, dayScale, plotScaleOf, ticksOf } from "./period.js";

const ROW = 24;
/** height of each further line of a cell */
const LINE = 14;
const LINES = 4;
const MARGIN_TOP = 44;
const MARGIN_BOTTOM = 12;

/** Left edge and width of each column, in pixels. */
const COLUMNS = {
  date: { x: 0, width: 106, heading: "Local day" },
  where: { x: 110, width: 190, heading: "Place" },
  axis: { x: 308, width: 178, heading: "" },
  harm: { x: 500, width: 196, heading: "Casualties reported" },
  munitions: { x: 704, width: 158, heading: "Munitions reported" },
  sources: { x: 872, width: 68, heading: "Sources" },
} as const;

/** A line for each event: text in columns, and its day on an axis between them. */
export function eventRows(
  events: readonly ChronologyEvent[],
  colourOf: (event: ChronologyEvent) => string,
  names: Names,
): Panel {
  const period = chronologyPeriod(events) ?? { from: "2000-01-01", to: "2000-01-31" };
  const scale = dayScale(period, COLUMNS.axis.x, COLUMNS.axis.x + COLUMNS.axis.width);
  const { rows, bottom } = rowsOf(events, names);
  const height = bottom + MARGIN_BOTTOM;
  const onAxis = rows.filter(({ event }) => event.date_from !== null && isShown(event, period));
  const placed = onAxis.map((row) => placedOn(row, scale, colourOf(row.event)));
  const elsewhere = rows
    .filter((row) => !onAxis.includes(row))
    .map(({ event, y }) => ({
      x: COLUMNS.axis.x + 4,
      y,
      words: event.date_from === null ? "no date" : "outside this axis",
    }));
  return {
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
          [
            { y: MARGIN_TOP, x1: 0, x2: CHART_WIDTH },
            ...rows.map((row) => ({ y: row.y + row.height / 2, x1: 0, x2: CHART_WIDTH })),
          ],
          {
            x1: pixels("x1"),
            x2: pixels("x2"),
            y1: pixels("y"),
            y2: pixels("y"),
            stroke: FAINT,
            strokeOpacity: 0.6,
          },
        ),
        Plot.gridX({ stroke: FAINT, strokeOpacity: 0.8, ...monthsOf(scale) }),
        Plot.axisX({
          anchor: "top",
          ...monthsOf(scale),
          tickSize: 4,
          fontSize: 11,
          fill: MUTED,
          stroke: MUTED,
          label: null,
        }),
        words(
          Object.values(COLUMNS).map((column) => ({
            x: column.x,
            y: MARGIN_TOP - 14,
            words: column.heading,
          })),
          MUTED,
        ),
        ...otherDateMarks(placed.flatMap((it) => otherDatesOf(it, scale))),
        ...eventMarks(placed),
        words(
          rows.map(({ date, y }) => ({ x: COLUMNS.date.x, y, words: date })),
          INK,
        ),
        Plot.text(
          rows.map((row) => ({ ...row, x: COLUMNS.where.x })),
          {
            x: pixels("x"),
            y: pixels("y"),
            text: "where",
            lineHeight: LINE / LABEL_SIZE,
            title: "title",
            href: "href",
            textAnchor: "start",
            fill: INK,
            fontSize: LABEL_SIZE,
            fontWeight: "bold",
          },
        ),
        words(
          rows.map(({ harm, y }) => ({ x: COLUMNS.harm.x, y, words: harm })),
          INK,
        ),
        words(
          rows.map(({ munitions, y }) => ({ x: COLUMNS.munitions.x, y, words: munitions })),
          INK,
        ),
        words(elsewhere, MUTED),
        ...sourceDots(rows),
      ],
    },
  };
}

interface EventRow {
  readonly event: ChronologyEvent;
  /** the middle of the line, and its height */
  readonly y: number;
  readonly height: number;
  readonly date: string;
  readonly where: string;
  readonly harm: string;
  readonly munitions: string;
  readonly title: string;
  readonly href: string;
}

function rowsOf(events: readonly ChronologyEvent[], names: Names): { rows: EventRow[]; bottom: number } {
  const rows: EventRow[] = [];
  let top = MARGIN_TOP;
  for (const event of events) {
    const cells = {
      where: cellOf(whereWords(event, names), COLUMNS.where.width, true),
      harm: cellOf(harmWords(event, names), COLUMNS.harm.width),
      munitions: cellOf(munitionWords(event, names), COLUMNS.munitions.width),
    };
    const lines = Math.max(...Object.values(cells).map((cell) => cell.split("\n").length));
    const height = ROW + (lines - 1) * LINE;
    rows.push({
      event,
      y: top + height / 2,
      height,
      date: cutTo(eventDateWords(event), COLUMNS.date.width, LABEL_SIZE),
      ...cells,
      title: eventTitle(event, names),
      href: `#${anchorOf(event.event_id)}`,
    });
    top += height;
  }
  return { rows, bottom: top };
}

/** Up to four lines; what is longer is in the table. */
function cellOf(text: string, width: number, bold = false): string {
  const lines = wrapped(text, width, LABEL_SIZE, bold);
  const shown = lines.slice(0, LINES);
  if (lines.length > LINES) shown.push(cutTo(`${shown.pop() ?? ""} …`, width, LABEL_SIZE, bold));
  return shown.join("\n");
}

function placedOn({ event, y, title, href }: EventRow, scale: DayScale, colour: string): PlacedEvent {
  const [from, to] = [event.date_from ?? scale.period.from, event.date_to ?? scale.period.to];
  const exact = from === to;
  return {
    event,
    x: scale.middleOf(from, to),
    y,
    r: 4.5,
    x1: exact ? null : scale.startOf(from),
    x2: exact ? null : Math.max(scale.endOf(to), scale.startOf(from) + 1),
    colour,
    title,
    href,
  };
}

/** A narrow axis: a few months at most, whatever the stretch. */
const monthsOf = ({ period }: DayScale): { tickSpacing: number } | { ticks: string } => {
  const ticks = ticksOf(period, 4);
  return "ticks" in ticks ? ticks : { ticks: "month" };
};

interface Words {
  readonly x: number;
  readonly y: number;
  readonly words: string;
}

const words = (data: readonly Words[], fill: string): Plot.Markish =>
  Plot.text(
    data.filter((it) => it.words !== ""),
    {
      x: pixels("x"),
      y: pixels("y"),
      text: "words",
      textAnchor: "start",
      fill,
      lineHeight: LINE / LABEL_SIZE,
      stroke: PAPER,
      strokeWidth: 3,
      fontSize: LABEL_SIZE,
    },
  );

/** A dot a source, the independent ones filled; of many, numbers. */
function sourceDots(rows: readonly EventRow[]): Plot.Markish[] {
  const few = rows.filter(({ event }) => sourcesOf(event) <= MOST_SOURCES);
  const dots = few.flatMap(({ event, y }) =>
    Array.from({ length: sourcesOf(event) }, (_, at) => ({
      x: COLUMNS.sources.x + 6 + at * 13,
      y,
      fill: at < event.independent_sources ? INK : PAPER,
    })),
  );
  const many = rows.filter((row) => !few.includes(row));
  return [
    Plot.dot(dots, { x: pixels("x"), y: pixels("y"), r: 4, stroke: INK, strokeWidth: 1.3, fill: "fill" }),
    words(
      many.map(({ event, y }) => ({
        x: COLUMNS.sources.x,
        y,
        words: `${event.independent_sources} of ${event.reports}`,
      })),
      INK,
    ),
  ];
}
