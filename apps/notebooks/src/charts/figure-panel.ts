import * as Plot from "@observablehq/plot";
import { type Box, boxesAlong } from "../drawing/boxes.js";
import { FAINT, INK, LABEL_SIZE, MUTED } from "../drawing/palette.js";
import { type LabelWish, placeLabels } from "../drawing/place-labels.js";
import { anchorOf, CHART_WIDTH, MARGIN_LEFT, type Panel } from "./chart.js";
import { AXIS_HEIGHT, dayAxis } from "./day-axis.js";
import { disputeBoxes, disputeMarks, disputesOf, isDisputed } from "./disputes.js";
import { barOf, GLYPH_REACH, type Glyph, glyphBox, glyphMarks } from "./glyphs.js";
import { labelMarks } from "./labels.js";
import type { FigureMark } from "./marks.js";
import { type DayScale, dayScale, type Period, plotScaleOf } from "./period.js";
import { stepBoxes, stepMarks, stepsOf } from "./steps.js";
import { labelFrame, rightOfDays, UNDATED_X, undatedColumn, undatedPositions } from "./undated.js";
import { placedLines, type UnderLine, underBoxes, underMarks, underWishes } from "./under-lines.js";
import { startMarks, windowMarks } from "./window-marks.js";

export interface FigurePanel {
  readonly heading: string | null;
  readonly remark: string | null;
  readonly marks: readonly FigureMark[];
  /** pairs of rows whose figures disagree */
  readonly disputes: readonly (readonly [string, string])[];
  /** starts of the windows that most figures share, shown at the foot of the panel */
  readonly starts: readonly { readonly from: string; readonly to: string; readonly words: string }[];
  readonly period: Period;
  /** pixels */
  readonly height: number;
  /** the y axis, with its unit */
  readonly unit: string;
  /** highest value of the axis */
  readonly top: number;
  /** counts by day that are under the marks, from and until a day */
  readonly under?: { readonly lines: readonly UnderLine[]; readonly from: string; readonly until: string };
}

const MARGIN_TOP = 34;

/** Figures by the day that they speak of: value upwards, from zero. Undated figures are in a column of their own. */
export function figurePanel(panel: FigurePanel): Panel {
  const undated = panel.marks.some((mark) => mark.days === null);
  const right = rightOfDays(undated);
  const bottom = panel.height - AXIS_HEIGHT;
  const x = dayScale(panel.period, MARGIN_LEFT, right);
  const y = (value: number): number => bottom - ((bottom - MARGIN_TOP) * value) / panel.top;
  const placed = placedMarks(panel.marks, x, y);
  const glyphs = placed.map(({ glyph }) => glyph);
  const byRow = new Map(placed.flatMap(({ mark, glyph }) => mark.rows.map((row) => [row, glyph] as const)));
  const disputes = disputesOf(panel.disputes, byRow);
  const windows = windowsOf(placed, x);
  const steps = stepsOf(placed.flatMap(inSeries));
  const under = panel.under ? placedLines(panel.under.lines, panel.under.from, panel.under.until, x, y) : [];
  const starts = panel.starts.map(({ from, to, words }) => ({
    x1: x.startOf(from),
    x2: x.endOf(to),
    y: bottom,
    exact: from === to,
    words,
  }));
  const obstacles: Box[] = [
    ...glyphs.flatMap(glyphBox),
    ...disputeBoxes(disputes),
    ...windows.flatMap((line) => boxesAlong(line.x1, line.y, line.x2, line.y)),
    ...stepBoxes(steps),
    ...underBoxes(under),
  ];
  const frameOf = (dated: boolean): Box =>
    labelFrame(dated, undated, MARGIN_LEFT + 2, MARGIN_TOP - 12, bottom - 1);
  const wishes: LabelWish[] = [
    ...placed.map((it) => wishOf(it, isDisputed(disputes, it.glyph), frameOf(it.mark.days !== null))),
    ...starts.map((start) => startWish(start, frameOf(true))),
    ...underWishes(under, frameOf(true)),
  ];
  const ticks = Math.max(2, Math.round((bottom - MARGIN_TOP) / 36));
  return {
    heading: panel.heading,
    remark: panel.remark,
    height: panel.height,
    plot: {
      marginLeft: MARGIN_LEFT,
      marginRight: CHART_WIDTH - right,
      marginTop: MARGIN_TOP,
      marginBottom: AXIS_HEIGHT,
      x: plotScaleOf(x),
      y: { domain: [0, panel.top], range: [bottom, MARGIN_TOP] },
      marks: [
        Plot.gridY({ ticks, stroke: FAINT, strokeOpacity: 0.7 }),
        valueAxis(ticks, panel.unit),
        Plot.ruleY([0], { stroke: INK }),
        ...dayAxis(panel.period),
        ...(undated ? undatedColumn(MARGIN_TOP - 12, bottom) : []),
        ...underMarks(under),
        ...stepMarks(steps),
        ...startMarks(starts, MUTED),
        ...windowMarks(windows),
        ...disputeMarks(disputes),
        ...glyphMarks(glyphs),
        ...labelMarks(placeLabels(wishes, obstacles, LABEL_SIZE)),
      ],
    },
  };
}

const valueAxis = (ticks: number, unit: string): Plot.Markish =>
  Plot.axisY({ ticks, tickSize: 0, fontSize: LABEL_SIZE, fill: MUTED, label: unit, labelArrow: "none" });

interface PlacedMark {
  readonly mark: FigureMark;
  readonly glyph: Glyph;
}

function placedMarks(marks: readonly FigureMark[], x: DayScale, y: (value: number) => number): PlacedMark[] {
  const undated = marks.filter((mark) => mark.days === null);
  const positions = undatedPositions(undated.map((mark) => y(mark.figure.value ?? 0)));
  const undatedXs = new Map(undated.map((mark, at) => [mark, positions[at] ?? UNDATED_X]));
  return marks.map((mark) => {
    const { figure, days } = mark;
    const glyph: Glyph = {
      x: days === null ? (undatedXs.get(mark) ?? UNDATED_X) : x.middleOf(days.from, days.to),
      y: y(figure.value ?? 0),
      y2: figure.value_high === null ? null : y(figure.value_high),
      bar: barOf(days, x),
      qualifier: figure.qualifier,
      colour: mark.colour,
      title: mark.title,
      href: `#${anchorOf(mark.rows[0] ?? "")}`,
    };
    return { mark, glyph };
  });
}

const windowsOf = (placed: readonly PlacedMark[], x: DayScale) =>
  placed.flatMap(({ mark, glyph }) =>
    mark.since === null
      ? []
      : [{ x1: x.middleOf(mark.since.from, mark.since.to), x2: glyph.x, y: glyph.y, colour: mark.colour }],
  );

/** A figure without a day, or of another window than its panel's, stands for itself. */
const inSeries = ({ mark, glyph }: PlacedMark) =>
  mark.series === null || mark.days === null || mark.since !== null
    ? []
    : [{ series: mark.series, colour: mark.colour, x: glyph.x, y: glyph.y }];

function wishOf({ mark, glyph }: PlacedMark, disputed: boolean, frame: Box): LabelWish {
  return {
    text: mark.label,
    x: glyph.x,
    y: glyph.y2 === null ? glyph.y : (glyph.y + glyph.y2) / 2,
    reach: disputed
      ? 11
      : glyph.bar
        ? Math.max(GLYPH_REACH, (glyph.bar.x2 - glyph.bar.x1) / 2 + 3)
        : GLYPH_REACH,
    priority: mark.priority + (disputed ? 3 : 0),
    colour: mark.colour,
    bold: mark.priority >= 6 || disputed,
    leader: mark.priority >= 5 || disputed,
    frame,
  };
}

const startWish = (start: { x1: number; x2: number; y: number; words: string }, frame: Box): LabelWish => ({
  text: start.words,
  x: (start.x1 + start.x2) / 2,
  y: start.y - 4,
  reach: 3,
  priority: 7,
  colour: MUTED,
  bold: false,
  leader: true,
  frame,
});
