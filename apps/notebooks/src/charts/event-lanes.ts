import * as Plot from "@observablehq/plot";
import { type Box, boxAround, boxesAlong } from "../drawing/boxes.js";
import { FAINT, INK, LABEL_SIZE } from "../drawing/palette.js";
import { type LabelWish, placeLabels } from "../drawing/place-labels.js";
import { cutTo, textWidth } from "../drawing/text-width.js";
import type { ChronologyEvent } from "../rows/view-rows.js";
import { eventDateWords, eventTitle, harmWords } from "../words/event-words.js";
import type { Names } from "../words/names.js";
import { anchorOf, CHART_WIDTH, type Panel } from "./chart.js";
import { AXIS_HEIGHT, dayAxis } from "./day-axis.js";
import {
  eventMarks,
  otherDateMarks,
  otherDatesOf,
  type PlacedEvent,
  radiusOf,
  sourcesOf,
} from "./event-marks.js";
import { pixels } from "./glyphs.js";
import { labelMarks } from "./labels.js";
import { type DayScale, dayScale, type Period, plotScaleOf, ticksOf } from "./period.js";
import type { Side } from "./sides.js";
import { labelFrame, rightOfDays, UNDATED_WIDTH, UNDATED_X, undatedColumn } from "./undated.js";

const MARGIN_LEFT = 10;
const MARGIN_TOP = 10;
const TITLE = 20;
const TITLE_SIZE = LABEL_SIZE + 1;
const STEP = 15;
const LABEL_WIDTH = 340;
const HARM_WIDTH = 175;
const UNDATED_LABEL = UNDATED_WIDTH - 30;

/** A lane for each side against another, one above the other on one axis of days. */
export function eventLanes(sides: readonly Side[], period: Period, names: Names): Panel {
  const undated = sides.some((side) => side.events.some((event) => event.date_from === null));
  const right = rightOfDays(undated);
  const x = dayScale(period, MARGIN_LEFT, right);
  const { lanes, bottom } = lanesOf(sides, x, names);
  const placed = lanes.flatMap((lane) => lane.events);
  const others = placed.flatMap((it) => otherDatesOf(it, x));
  const titles = lanes.map(({ side, top }) => ({
    words: cutTo(`${side.words} (${side.events.length})`, right - MARGIN_LEFT, TITLE_SIZE, true),
    x: MARGIN_LEFT,
    y: top + 12,
    colour: side.colour,
  }));
  const obstacles: Box[] = [
    ...placed.flatMap(boxesOf),
    ...others.flatMap(({ x1, y1, x2, y2 }) => [boxAround(x1, y1, 5), ...boxesAlong(x1, y1, x2, y2)]),
    ...titles.map(({ words, y }) => ({
      left: MARGIN_LEFT,
      right: MARGIN_LEFT + textWidth(words, TITLE_SIZE, true) + 6,
      top: y - 10,
      bottom: y + 8,
    })),
  ];
  const labels = lanes.flatMap((lane) => {
    const frameOf = (dated: boolean) => labelFrame(dated, undated, MARGIN_LEFT, lane.top, lane.bottom - 2);
    const wishes = lane.events.map((it) => wishOf(it, names, frameOf(it.event.date_from !== null)));
    return placeLabels(wishes, obstacles, LABEL_SIZE);
  });
  return {
    heading: null,
    remark: null,
    height: bottom + AXIS_HEIGHT,
    plot: {
      marginLeft: MARGIN_LEFT,
      marginRight: CHART_WIDTH - right,
      marginTop: MARGIN_TOP,
      marginBottom: AXIS_HEIGHT,
      x: plotScaleOf(x),
      y: { axis: null, domain: [0, 1], range: [bottom, MARGIN_TOP] },
      marks: [
        Plot.gridX({ stroke: FAINT, strokeOpacity: 0.6, ...ticksOf(period, 10) }),
        ...(undated ? undatedColumn(MARGIN_TOP, bottom) : []),
        Plot.link(
          lanes.slice(1).map((lane) => ({ x1: MARGIN_LEFT, x2: right, y: lane.top })),
          { x1: pixels("x1"), x2: pixels("x2"), y1: pixels("y"), y2: pixels("y"), stroke: FAINT },
        ),
        Plot.ruleY([0], { stroke: INK }),
        ...dayAxis(period, "Local day of the event"),
        Plot.text(titles, {
          x: pixels("x"),
          y: pixels("y"),
          text: "words",
          textAnchor: "start",
          fill: "colour",
          fontSize: TITLE_SIZE,
          fontWeight: "bold",
        }),
        ...otherDateMarks(others),
        ...eventMarks(placed),
        ...labelMarks(labels),
      ],
    },
  };
}

interface Lane {
  readonly side: Side;
  readonly top: number;
  readonly bottom: number;
  readonly events: readonly PlacedEvent[];
}

function lanesOf(sides: readonly Side[], x: DayScale, names: Names): { lanes: Lane[]; bottom: number } {
  const lanes: Lane[] = [];
  let top = MARGIN_TOP;
  for (const side of sides) {
    const { events, half } = stacked(side, x, names);
    // room above and below the marks for their labels: the more events, the more of them want to step aside
    const room = Math.min(side.events.length, 12) * 3 + 16;
    const middle = top + TITLE + room + half;
    const bottom = middle + half + room;
    lanes.push({ side, top, bottom, events: events.map((event) => ({ ...event, y: event.y + middle })) });
    top = bottom;
  }
  return { lanes, bottom: top };
}

/** Marks of one lane that are not on one another: each goes to the free row nearest to the middle. */
function stacked(side: Side, x: DayScale, names: Names): { events: PlacedEvent[]; half: number } {
  const taken: { readonly left: number; readonly right: number; readonly row: number }[] = [];
  let furthest = 0;
  const events = side.events.map((event): PlacedEvent => {
    const placed = placedOn(x, side, names)(event);
    const [left, right] = [(placed.x1 ?? placed.x) - placed.r - 1, (placed.x2 ?? placed.x) + placed.r + 1];
    const isFree = (row: number) =>
      !taken.some((other) => other.row === row && left < other.right && other.left < right);
    const row = ROWS.find(isFree) ?? 0;
    taken.push({ left, right, row });
    furthest = Math.max(furthest, Math.abs(row));
    return { ...placed, y: row * STEP };
  });
  return { events, half: furthest * STEP + 8 };
}

/** 0, -1, 1, -2, 2, …: rows from the middle outwards. */
const ROWS: readonly number[] = Array.from({ length: 41 }, (_, at) =>
  at % 2 === 0 ? at / 2 : -(at + 1) / 2,
);

const placedOn =
  (scale: DayScale, side: Side, names: Names) =>
  (event: Side["events"][number]): PlacedEvent => {
    const { date_from: from, date_to: to } = event;
    const exact = from === null || to === null || from === to;
    return {
      event,
      x: from === null || to === null ? UNDATED_X : scale.middleOf(from, to),
      y: 0,
      r: radiusOf(sourcesOf(event)),
      x1: exact ? null : scale.startOf(from) + 4,
      x2: exact ? null : Math.max(scale.endOf(to) - 4, scale.startOf(from) + 4),
      colour: side.colour,
      title: eventTitle(event, names),
      href: `#${anchorOf(event.event_id)}`,
    };
  };

const boxesOf = ({ x, y, r, x1, x2 }: PlacedEvent): Box[] =>
  x1 === null || x2 === null
    ? [boxAround(x, y, r + 1)]
    : [{ left: x1 - 4, right: x2 + 4, top: y - 5, bottom: y + 5 }];

/** Day, place, what was reported, and by how many: the more sources and casualties, the earlier it gets its place. */
function wishOf({ event, x, y, r, x1, x2 }: PlacedEvent, names: Names, frame: Box): LabelWish {
  const sources = sourcesOf(event);
  const day = event.date === null ? "" : eventDateWords(event).replace(/ (?:\d{4}|\(no year\))$/, "");
  const where = event.place ?? event.country.map(names.place).join(", ");
  const harm = shortHarm(event, names);
  const told =
    harm === "" || event.date_from === null ? where : where === "" ? `reported ${harm}` : `${where}: ${harm}`;
  const behind =
    sources > 1 && event.date_from !== null ? `(${event.reports}/${event.independent_sources})` : "";
  const width = event.date_from === null ? UNDATED_LABEL : LABEL_WIDTH;
  const words = cutTo([day, told].filter((part) => part !== "").join(" "), width, LABEL_SIZE, sources > 1);
  return {
    text: [words, behind].filter((part) => part !== "").join(" "),
    x,
    y,
    reach: x1 === null || x2 === null ? r + 1 : (x2 - x1) / 2 + 5,
    priority:
      sources * 4 +
      event.independent_sources * 2 +
      Number(event.killed !== null) * 2 +
      Number(event.injured !== null),
    colour: INK,
    bold: sources > 1,
    leader: true,
    frame,
  };
}

/** Few figures as they are; of many, only that there are some: the list of events has them. */
function shortHarm(event: ChronologyEvent, names: Names): string {
  const harm = harmWords(event, names);
  if (textWidth(harm, LABEL_SIZE) <= HARM_WIDTH) return harm;
  const kinds = [event.killed === null ? null : "killed", event.injured === null ? null : "injured"];
  return `several figures of ${kinds.filter((kind) => kind !== null).join(" and ")}`;
}
