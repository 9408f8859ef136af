import * as Plot from "@observablehq/plot";
import { type Box, boxesAlong } from "../drawing/boxes.js";
import { FAINT, INK, LABEL_SIZE } from "../drawing/palette.js";
import { type LabelWish, placeLabels } from "../drawing/place-labels.js";
import { cutTo, textWidth } from "../drawing/text-width.js";
import { anchorOf, CHART_WIDTH, MARGIN_LEFT, MARGIN_RIGHT, type Panel, UNDATED_WIDTH } from "./chart.js";
import { dayAxis, undatedColumn } from "./figure-panel.js";
import { GLYPH_REACH, type Glyph, glyphBox, glyphMarks, pixels } from "./glyphs.js";
import { labelMarks } from "./labels.js";
import { windowMarks } from "./legend.js";
import type { FigureMark } from "./marks.js";
import { type DayScale, dayScale, type Period, plotScaleOf } from "./period.js";

export interface Lane {
  readonly words: string;
  readonly marks: readonly FigureMark[];
}

const LANE = 58;
const MARGIN_TOP = 22;
const MARGIN_BOTTOM = 48;

/** Few figures of many things: a line each, the day across, the number written beside its mark and not measured on an axis. */
export function figureLanes(heading: string, remark: string, lanes: readonly Lane[], period: Period): Panel {
  const height = MARGIN_TOP + lanes.length * LANE + MARGIN_BOTTOM;
  const undated = lanes.some((lane) => lane.marks.some((mark) => mark.days === null));
  const right = CHART_WIDTH - MARGIN_RIGHT - (undated ? UNDATED_WIDTH + 10 : 0);
  const x = dayScale(period, MARGIN_LEFT, right);
  const titles = lanes.map((lane, at) => ({
    words: cutTo(lane.words, right - MARGIN_LEFT, LABEL_SIZE),
    x: MARGIN_LEFT,
    y: titleY(at),
  }));
  const placed = lanes.flatMap((lane, at) => glyphsOf(lane, laneY(at), x, right));
  const windows = placed.flatMap(({ mark, glyph }) =>
    mark.since
      ? [{ x1: x.middleOf(mark.since.from, mark.since.to), x2: glyph.x, y: glyph.y, colour: mark.colour }]
      : [],
  );
  const obstacles: Box[] = [
    ...placed.flatMap(({ glyph }) => glyphBox(glyph)),
    ...windows.flatMap(({ x1, x2, y }) => boxesAlong(x1, y, x2, y)),
    ...titles.map(({ words, y }) => ({
      left: MARGIN_LEFT,
      right: MARGIN_LEFT + textWidth(words, LABEL_SIZE) + 4,
      top: y - 8,
      bottom: y + 7,
    })),
  ];
  const frame = {
    left: MARGIN_LEFT,
    right: CHART_WIDTH,
    top: MARGIN_TOP - 10,
    bottom: height - MARGIN_BOTTOM,
  };
  const labels = placeLabels(placed.map(wishOf), obstacles, frame, LABEL_SIZE);
  return {
    heading,
    remark,
    height,
    plot: {
      marginLeft: MARGIN_LEFT,
      marginRight: CHART_WIDTH - right,
      marginTop: MARGIN_TOP,
      marginBottom: MARGIN_BOTTOM,
      x: plotScaleOf(x),
      y: { axis: null, domain: [0, 1], range: [height - MARGIN_BOTTOM, MARGIN_TOP] },
      marks: [
        ...(undated ? undatedColumn(right, height) : []),
        Plot.link(
          lanes.map((_, at) => ({ x1: MARGIN_LEFT, x2: right, y: laneY(at) })),
          {
            x1: pixels("x1"),
            x2: pixels("x2"),
            y1: pixels("y"),
            y2: pixels("y"),
            stroke: FAINT,
          },
        ),
        Plot.ruleY([0], { stroke: INK }),
        ...dayAxis(),
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
        ...labelMarks(labels),
      ],
    },
  };
}

const titleY = (at: number): number => MARGIN_TOP + at * LANE + 4;
const laneY = (at: number): number => MARGIN_TOP + at * LANE + 36;

interface PlacedMark {
  readonly mark: FigureMark;
  readonly glyph: Glyph;
}

function glyphsOf(lane: Lane, y: number, x: DayScale, right: number): PlacedMark[] {
  let undatedX = CHART_WIDTH - MARGIN_RIGHT - UNDATED_WIDTH + 12;
  const lastX = Math.max(right, CHART_WIDTH - MARGIN_RIGHT - 10);
  return lane.marks.map((mark) => {
    const { days, figure } = mark;
    const bar =
      days === null || days.from === days.to
        ? null
        : { x1: x.startOf(days.from) + 3, x2: x.endOf(days.to) - 3 };
    const at = days === null ? undatedX : x.middleOf(days.from, days.to);
    if (days === null) undatedX = Math.min(undatedX + 16, lastX);
    // both ends of a range stand in its label: a lane has no axis to measure them on
    const qualifier = figure.qualifier === "between" ? "exact" : figure.qualifier;
    const glyph = {
      x: at,
      y,
      y2: null,
      bar,
      qualifier,
      colour: mark.colour,
      title: mark.title,
      href: `#${anchorOf(mark.rows[0] ?? "")}`,
    };
    return { mark, glyph };
  });
}

const wishOf = ({ mark, glyph }: PlacedMark): LabelWish => ({
  text: mark.label,
  x: glyph.x,
  y: glyph.y,
  reach: GLYPH_REACH,
  priority: mark.priority,
  colour: mark.colour,
  bold: false,
  leader: true,
});
