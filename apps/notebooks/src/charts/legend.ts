import * as Plot from "@observablehq/plot";
import { INK, LABEL_SIZE, PAPER } from "../drawing/palette.js";
import { textWidth } from "../drawing/text-width.js";
import { CHART_WIDTH, type LegendItem, type Panel } from "./chart.js";
import { disputeMarks, type Glyph, glyphMarks, pixels } from "./glyphs.js";

const SWATCH = 30;
const GAP = 20;
const LINE = 26;

/** The legend as a panel of its own, inside the picture; items flow into as many lines as they need. */
export function legendPanel(items: readonly LegendItem[]): Panel | null {
  if (items.length === 0) return null;
  const placed = flowed(items);
  const height = Math.max(...placed.map((item) => item.y)) + LINE / 2 + 4;
  return {
    heading: null,
    remark: null,
    height,
    plot: {
      marks: [
        ...placed.flatMap((item) => swatchMarks(item)),
        Plot.text(placed, {
          x: pixels("textX"),
          y: pixels("y"),
          text: "label",
          textAnchor: "start",
          fill: INK,
          fontSize: LABEL_SIZE,
        }),
      ],
    },
  };
}

interface PlacedItem extends LegendItem {
  readonly x: number;
  readonly y: number;
  readonly textX: number;
}

function flowed(items: readonly LegendItem[]): PlacedItem[] {
  let [x, y] = [0, LINE / 2 + 4];
  return items.map((item) => {
    const width = SWATCH + textWidth(item.label, LABEL_SIZE);
    if (x > 0 && x + width > CHART_WIDTH) [x, y] = [0, y + LINE];
    const placed = { ...item, x: x + SWATCH / 2 - 2, y, textX: x + SWATCH };
    x += width + GAP;
    return placed;
  });
}

function swatchMarks({ swatch, x, y }: PlacedItem): Plot.Markish[] {
  switch (swatch.form) {
    case "glyph":
      return glyphMarks([glyphOf(swatch.qualifier, swatch.colour, x, y)]);
    case "dot":
      return [
        Plot.dot([{ x, y }], {
          x: pixels("x"),
          y: pixels("y"),
          r: swatch.radius,
          strokeWidth: 1.6,
          stroke: swatch.colour,
          fill: swatch.hollow ? PAPER : swatch.colour,
        }),
      ];
    case "bar":
      return glyphMarks([{ ...glyphOf("exact", swatch.colour, x, y), bar: { x1: x - 8, x2: x + 8 } }]);
    case "window":
      return windowMarks([{ x1: x - 11, x2: x + 7, y, colour: swatch.colour }], true);
    case "disputed":
      return [
        ...disputeMarks([{ x1: x - 9, y1: y, x2: x + 9, y2: y }]),
        ...glyphMarks([glyphOf("exact", INK, x - 9, y), glyphOf("exact", INK, x + 9, y)]),
      ];
    case "other-date":
      return otherDateMarks([{ x1: x - 9, x2: x + 9, y, colour: swatch.colour }]);
  }
}

/** A range in a legend stands for its own form; everything else is one glyph in the middle of the line. */
function glyphOf(qualifier: string, colour: string, x: number, y: number): Glyph {
  const up =
    qualifier === "at_least" || qualifier === "more_than"
      ? 6
      : qualifier === "at_most" || qualifier === "less_than"
        ? -6
        : 0;
  const range = qualifier === "between";
  return {
    x,
    y: range ? y + 7 : y + up,
    y2: range ? y - 7 : null,
    bar: null,
    qualifier,
    colour,
    title: null,
    href: null,
  };
}

interface Stretch {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly colour: string;
}

/** The window of a count: a thin line from its start, with a foot there, to the day that it speaks of. */
export function windowMarks(windows: readonly Stretch[], withEnd = false): Plot.Markish[] {
  const ends = withEnd ? glyphMarks(windows.map((it) => glyphOf("exact", it.colour, it.x2, it.y))) : [];
  return [
    Plot.link(windows, {
      x1: pixels("x1"),
      x2: pixels("x2"),
      y1: pixels("y"),
      y2: pixels("y"),
      stroke: "colour",
      strokeWidth: 1.4,
    }),
    Plot.dot(windows, { x: pixels("x1"), y: pixels("y"), symbol: FOOT, stroke: "colour", strokeWidth: 1.6 }),
    ...ends,
  ];
}

/** A date that another report gives, hollow, joined to the chosen one. */
export function otherDateMarks(pairs: readonly Stretch[], withEnd = true): Plot.Markish[] {
  return [
    Plot.link(pairs, {
      x1: pixels("x1"),
      x2: pixels("x2"),
      y1: pixels("y"),
      y2: pixels("y"),
      stroke: "colour",
      strokeWidth: 1.2,
      strokeDasharray: "2,2",
    }),
    Plot.dot(pairs, {
      x: pixels("x1"),
      y: pixels("y"),
      r: 4,
      stroke: "colour",
      strokeWidth: 1.4,
      fill: PAPER,
    }),
    ...(withEnd ? [Plot.dot(pairs, { x: pixels("x2"), y: pixels("y"), r: 4.5, fill: "colour" })] : []),
  ];
}

const FOOT = {
  draw: (path: { moveTo(x: number, y: number): void; lineTo(x: number, y: number): void }) => {
    path.moveTo(0, -5);
    path.lineTo(0, 5);
  },
};
