import * as Plot from "@observablehq/plot";
import { type Box, boxesAlong } from "../drawing/boxes.js";
import { FAINT, INK, LABEL_SIZE } from "../drawing/palette.js";
import { type LabelWish, placeLabels } from "../drawing/place-labels.js";
import { cutTo, textWidth } from "../drawing/text-width.js";
import { anchorOf, CHART_WIDTH, MARGIN_LEFT, type Panel } from "./chart.js";
import { AXIS_HEIGHT, dayAxis } from "./day-axis.js";
import { barOf, GLYPH_REACH, type Glyph, glyphBox, glyphMarks, pixels } from "./glyphs.js";
import { labelMarks } from "./labels.js";
import type { FigureMark } from "./marks.js";
import { type DayScale, dayScale, type Period, plotScaleOf } from "./period.js";
import { labelFrame, rightOfDays, undatedColumn, undatedPositions } from "./undated.js";
import { windowMarks } from "./window-marks.js";

export interface Lane {
  readonly words: string;
  readonly marks: readonly FigureMark[];
}

const LANE = 62;
const MARGIN_TOP = 12;

/** Few figures of many things: a line each, the day across, the number written beside its mark and not measured on an axis. */
export function figureLanes(heading: string, remark: string, lanes: readonly Lane[], period: Period): Panel {
  const bottom = MARGIN_TOP + lanes.length * LANE;
  const undated = lanes.some((lane) => lane.marks.some((mark) => mark.days === null));
  const right = rightOfDays(undated);
  const x = dayScale(period, MARGIN_LEFT, right);
  const titles = lanes.map((lane, at) => ({
    words: cutTo(lane.words, right - MARGIN_LEFT, LABEL_SIZE),
    x: MARGIN_LEFT,
    y: titleY(at),
  }));
  const placed = lanes.flatMap((lane, at) => placedMarks(lane, laneY(at), x));
  const windows = placed.flatMap(({ mark, glyph }) =>
    mark.since
      ? [{ x1: x.middleOf(mark.since.from, mark.since.to), x2: glyph.x, y: glyph.y, colour: mark.colour }]
      : [],
  );
  const obstacles: Box[] = [
    ...placed.flatMap(({ glyph }) => glyphBox(glyph)),
    ...windows.flatMap(({ x1, x2, y }) => boxesAlong(x1, y, x2, y)),
    ...titles.map(({ words, y }) => titleBox(words, y)),
  ];
  const wishes = placed.map((it) =>
    wishOf(it, labelFrame(it.mark.days !== null, undated, MARGIN_LEFT, MARGIN_TOP - 8, bottom)),
  );
  return {
    heading,
    remark,
    height: bottom + AXIS_HEIGHT,
    plot: {
      marginLeft: MARGIN_LEFT,
      marginRight: CHART_WIDTH - right,
      marginTop: MARGIN_TOP,
      marginBottom: AXIS_HEIGHT,
      x: plotScaleOf(x),
      y: { axis: null, domain: [0, 1], range: [bottom, MARGIN_TOP] },
      marks: [
        ...(undated ? undatedColumn(MARGIN_TOP, bottom) : []),
        Plot.link(
          lanes.map((_, at) => ({ x1: MARGIN_LEFT, x2: right, y: laneY(at) })),
          { x1: pixels("x1"), x2: pixels("x2"), y1: pixels("y"), y2: pixels("y"), stroke: FAINT },
        ),
        Plot.ruleY([0], { stroke: INK }),
        ...dayAxis(period),
        Plot.text(titles, {
          x: pixels("x"),
          y: pixels("y"),
          text: "words",
          textAnchor: "start",
          fill: INK,
          fontSize: LABEL_SIZE,
        }),
        ...windowMarks(windows),
        ...glyphMarks(placed.map(({ glyph }) => glyph)),
        ...labelMarks(placeLabels(wishes, obstacles, LABEL_SIZE)),
      ],
    },
  };
}

const titleY = (at: number): number => MARGIN_TOP + at * LANE + 6;
const laneY = (at: number): number => MARGIN_TOP + at * LANE + 42;

const titleBox = (words: string, y: number): Box => ({
  left: MARGIN_LEFT,
  right: MARGIN_LEFT + textWidth(words, LABEL_SIZE) + 4,
  top: y - 8,
  bottom: y + 7,
});

interface PlacedMark {
  readonly mark: FigureMark;
  readonly glyph: Glyph;
}

function placedMarks(lane: Lane, y: number, x: DayScale): PlacedMark[] {
  const undatedXs = undatedPositions(lane.marks.filter((mark) => mark.days === null).map(() => y));
  const taken: { readonly x: number; readonly y: number }[] = [];
  return lane.marks.map((mark) => {
    const { days, figure } = mark;
    const at = days === null ? (undatedXs.shift() ?? 0) : x.middleOf(days.from, days.to);
    // figures of one day step up and down, for a lane's height means nothing
    const height =
      [y, y + 11, y - 11].find((free) => !taken.some((it) => Math.abs(it.x - at) < 9 && it.y === free)) ?? y;
    taken.push({ x: at, y: height });
    const glyph: Glyph = {
      x: at,
      y: height,
      y2: null,
      bar: barOf(days, x),
      // both ends of a range are in its label: a lane has no axis to measure them on
      qualifier: figure.qualifier === "between" ? "exact" : figure.qualifier,
      colour: mark.colour,
      title: mark.title,
      href: `#${anchorOf(mark.rows[0] ?? "")}`,
    };
    return { mark, glyph };
  });
}

const wishOf = ({ mark, glyph }: PlacedMark, frame: Box): LabelWish => ({
  text: mark.label,
  x: glyph.x,
  y: glyph.y,
  reach: glyph.bar ? Math.max(GLYPH_REACH, (glyph.bar.x2 - glyph.bar.x1) / 2 + 3) : GLYPH_REACH,
  priority: mark.priority,
  colour: mark.colour,
  bold: false,
  leader: true,
  frame,
});
