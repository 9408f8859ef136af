import * as Plot from "@observablehq/plot";
import { type Box, boxAround, boxesAlong } from "../drawing/boxes.js";
import { FAINT, INK, LABEL_SIZE, MUTED } from "../drawing/palette.js";
import { type LabelWish, placeLabels } from "../drawing/place-labels.js";
import { anchorOf, CHART_WIDTH, MARGIN_LEFT, MARGIN_RIGHT, type Panel, UNDATED_WIDTH } from "./chart.js";
import { disputeMarks, GLYPH_REACH, type Glyph, glyphBox, glyphMarks, pixels } from "./glyphs.js";
import { labelMarks } from "./labels.js";
import { windowMarks } from "./legend.js";
import type { FigureMark } from "./marks.js";
import { type DayScale, dayScale, type Period, plotScaleOf } from "./period.js";

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
}

const MARGIN_TOP = 34;
const MARGIN_BOTTOM = 48;

/** Figures by the day that they speak of: value upwards, from zero. Undated figures stand in a column of their own. */
export function figurePanel(panel: FigurePanel): Panel {
  const undated = panel.marks.some((mark) => mark.days === null);
  const right = CHART_WIDTH - MARGIN_RIGHT - (undated ? UNDATED_WIDTH + 10 : 0);
  const x = dayScale(panel.period, MARGIN_LEFT, right);
  const y = valueScale(panel.top, panel.height - MARGIN_BOTTOM, MARGIN_TOP);
  const glyphs = placed(panel.marks, x, y, right);
  const windows = glyphs.flatMap(({ mark, glyph }) =>
    mark.since
      ? [{ x1: x.middleOf(mark.since.from, mark.since.to), x2: glyph.x, y: glyph.y, colour: mark.colour }]
      : [],
  );
  const pairs = disputedPairs(panel.disputes, glyphs);
  const steps = stepsOf(glyphs);
  const starts = panel.starts.map((start) => ({
    ...start,
    x1: x.startOf(start.from),
    x2: x.endOf(start.to),
    y: y(0),
  }));
  const obstacles: Box[] = [
    ...glyphs.flatMap(({ glyph }) => glyphBox(glyph)),
    ...pairs.flatMap(({ x1, y1, x2, y2 }) => [
      boxAround(x1, y1, 10),
      boxAround(x2, y2, 10),
      ...boxesAlong(x1, y1, x2, y2),
    ]),
    ...windows.flatMap(({ x1, x2, y: at }) => boxesAlong(x1, at, x2, at)),
    ...steps.flatMap((step) => corners(step).flatMap(([from, to]) => boxesAlong(from.x, from.y, to.x, to.y))),
  ];
  const wishes: LabelWish[] = [
    ...glyphs.map(({ mark, glyph }) =>
      wishOf(
        mark,
        glyph,
        pairs.some((pair) => isEnd(pair, glyph)),
      ),
    ),
    ...starts.map((start) => ({
      text: start.words,
      x: (start.x1 + start.x2) / 2,
      y: start.y - 7,
      reach: 4,
      priority: 7,
      colour: MUTED,
      bold: false,
      leader: true,
    })),
  ];
  const frame = {
    left: MARGIN_LEFT + 2,
    right: CHART_WIDTH,
    top: MARGIN_TOP - 12,
    bottom: panel.height - MARGIN_BOTTOM - 1,
  };
  const labels = placeLabels(wishes, obstacles, frame, LABEL_SIZE);
  return {
    heading: panel.heading,
    remark: panel.remark,
    height: panel.height,
    plot: {
      marginLeft: MARGIN_LEFT,
      marginRight: CHART_WIDTH - right,
      marginTop: MARGIN_TOP,
      marginBottom: MARGIN_BOTTOM,
      x: plotScaleOf(x),
      y: { domain: [0, panel.top], range: [panel.height - MARGIN_BOTTOM, MARGIN_TOP] },
      marks: [
        Plot.gridY({ ticks: tickCount(panel.height), stroke: FAINT, strokeOpacity: 0.7 }),
        Plot.axisY({
          ticks: tickCount(panel.height),
          tickSize: 0,
          fontSize: LABEL_SIZE,
          fill: MUTED,
          label: panel.unit,
          labelArrow: "none",
        }),
        Plot.ruleY([0], { stroke: INK }),
        ...dayAxis(),
        ...(undated ? undatedColumn(right, panel.height) : []),
        Plot.line(
          steps.flatMap((step) =>
            step.points.map((point) => ({ ...point, series: step.key, colour: step.colour })),
          ),
          {
            x: pixels("x"),
            y: pixels("y"),
            z: "series",
            stroke: "colour",
            curve: "step-after",
            strokeWidth: 1.2,
            strokeOpacity: 0.55,
          },
        ),
        Plot.link(starts, {
          x1: pixels("x1"),
          x2: pixels("x2"),
          y1: pixels("y"),
          y2: pixels("y"),
          stroke: MUTED,
          strokeWidth: 6,
          strokeLinecap: "butt",
        }),
        ...windowMarks(windows),
        ...disputeMarks(pairs),
        ...glyphMarks(glyphs.map(({ glyph }) => glyph)),
        ...labelMarks(labels),
      ],
    },
  };
}

/** The axis of days, months and years; its title says what day is meant. */
export const dayAxis = (label = "Day that the figure speaks of"): Plot.Markish[] => [
  Plot.axisX({ tickSpacing: 90, fontSize: LABEL_SIZE, fill: MUTED, stroke: MUTED, label: null }),
  Plot.text([label], {
    frameAnchor: "bottom-left",
    dy: 46,
    fontSize: LABEL_SIZE,
    fill: MUTED,
    textAnchor: "start",
    lineAnchor: "bottom",
  }),
];

/** The column at the right for what has no date, on a ground of its own. */
export function undatedColumn(right: number, height: number): Plot.Markish[] {
  const [x1, x2] = [CHART_WIDTH - MARGIN_RIGHT - UNDATED_WIDTH, CHART_WIDTH - MARGIN_RIGHT];
  const column = [
    {
      x1,
      x2,
      y1: MARGIN_TOP - 12,
      y2: height - MARGIN_BOTTOM,
      x: (x1 + x2) / 2,
      y: height - MARGIN_BOTTOM + 14,
    },
  ];
  return right >= x1
    ? []
    : [
        Plot.rect(column, {
          x1: pixels("x1"),
          x2: pixels("x2"),
          y1: pixels("y1"),
          y2: pixels("y2"),
          fill: "#f2f2f2",
        }),
        Plot.text(column, {
          x: pixels("x"),
          y: pixels("y"),
          text: () => "no date",
          fontSize: LABEL_SIZE,
          fill: MUTED,
        }),
      ];
}

interface PlacedMark {
  readonly mark: FigureMark;
  readonly glyph: Glyph;
}

function placed(
  marks: readonly FigureMark[],
  x: DayScale,
  y: (value: number) => number,
  right: number,
): PlacedMark[] {
  const undatedXs = undatedPositions(marks, y, right);
  return marks.flatMap((mark) => {
    const { figure, days } = mark;
    if (figure.value === null) return [];
    const at = days === null ? (undatedXs.get(mark) ?? right) : x.middleOf(days.from, days.to);
    const bar =
      days === null || days.from === days.to
        ? null
        : { x1: x.startOf(days.from) + 3, x2: x.endOf(days.to) - 3 };
    const glyph: Glyph = {
      x: at,
      y: y(figure.value),
      y2: figure.value_high === null ? null : y(figure.value_high),
      bar,
      qualifier: figure.qualifier,
      colour: mark.colour,
      title: mark.title,
      href: `#${anchorOf(mark.rows[0] ?? "")}`,
    };
    return [{ mark, glyph }];
  });
}

/** Undated marks keep their value and step aside from one another. */
function undatedPositions(
  marks: readonly FigureMark[],
  y: (value: number) => number,
  right: number,
): Map<FigureMark, number> {
  const positions = new Map<FigureMark, number>();
  const taken: { readonly x: number; readonly y: number }[] = [];
  const left = Math.max(right + 10, CHART_WIDTH - MARGIN_RIGHT - UNDATED_WIDTH) + 12;
  for (const mark of marks.filter((it) => it.days === null)) {
    const at = y(mark.figure.value ?? 0);
    let x = left;
    while (
      taken.some((other) => Math.abs(other.y - at) < 16 && Math.abs(other.x - x) < 14) &&
      x < CHART_WIDTH - MARGIN_RIGHT - 8
    )
      x += 15;
    taken.push({ x, y: at });
    positions.set(mark, x);
  }
  return positions;
}

function wishOf(mark: FigureMark, glyph: Glyph, disputed: boolean): LabelWish {
  const high = glyph.y2 === null ? glyph.y : (glyph.y + glyph.y2) / 2;
  return {
    text: mark.label,
    x: glyph.x,
    y: high,
    reach: disputed ? 11 : GLYPH_REACH,
    priority: mark.priority + (disputed ? 3 : 0),
    colour: mark.colour,
    bold: mark.priority >= 6 || disputed,
    leader: mark.priority >= 5 || disputed,
  };
}

interface Pair {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const isEnd = (pair: Pair, { x, y }: Glyph): boolean =>
  (pair.x1 === x && pair.y1 === y) || (pair.x2 === x && pair.y2 === y);

function disputedPairs(disputes: FigurePanel["disputes"], glyphs: readonly PlacedMark[]): Pair[] {
  const byRow = new Map(glyphs.flatMap(({ mark, glyph }) => mark.rows.map((row) => [row, glyph] as const)));
  const pairs = new Map<string, Pair>();
  for (const [left, right] of disputes) {
    const [from, to] = [byRow.get(left), byRow.get(right)];
    if (from && to && from !== to)
      pairs.set(`${from.x},${from.y},${to.x},${to.y}`, { x1: from.x, y1: from.y, x2: to.x, y2: to.y });
  }
  return [...pairs.values()];
}

interface Step {
  readonly key: string;
  readonly colour: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** One claimant's figures one after the other; a figure without a day, or of another window, stands for itself. */
function stepsOf(glyphs: readonly PlacedMark[]): Step[] {
  const bySeries = new Map<string, PlacedMark[]>();
  for (const it of glyphs) {
    if (it.mark.series === null || it.mark.days === null || it.mark.since !== null) continue;
    bySeries.set(it.mark.series, [...(bySeries.get(it.mark.series) ?? []), it]);
  }
  return [...bySeries].flatMap(([key, own]) => {
    const points = own
      .map(({ glyph }) => ({ x: glyph.x, y: glyph.y }))
      .sort((left, right) => left.x - right.x || right.y - left.y);
    return points.length < 2 ? [] : [{ key, colour: own[0]?.mark.colour ?? INK, points }];
  });
}

/** The straight parts of a step: across, then up. */
const corners = ({ points }: Step) =>
  points.slice(1).flatMap((to, at) => {
    const from = points[at] ?? to;
    const corner = { x: to.x, y: from.y };
    return [
      [from, corner],
      [corner, to],
    ] as const;
  });

const valueScale =
  (top: number, bottom: number, high: number) =>
  (value: number): number =>
    bottom - ((bottom - high) * value) / top;

const tickCount = (height: number): number =>
  Math.max(2, Math.round((height - MARGIN_TOP - MARGIN_BOTTOM) / 45));
