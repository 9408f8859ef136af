import * as Plot from "@observablehq/plot";
import { INK, LABEL_SIZE, PAPER } from "../drawing/palette.js";
import { textWidth } from "../drawing/text-width.js";
import { CHART_WIDTH, type LegendItem, type Panel } from "./chart.js";
import { disputeMarks } from "./disputes.js";
import { otherDateMarks } from "./event-marks.js";
import { type Glyph, glyphMarks, pixels } from "./glyphs.js";
import { underMarks } from "./under-lines.js";
import { windowMarks } from "./window-marks.js";

/** a line of a legend stands for itself */
const LINE_ALONE = { words: "", short: "", points: [] };
const SWATCH = 30;
const WIDE_SWATCH = 46;
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
    const swatch =
      item.swatch.form === "disputed" || item.swatch.form === "other-date" ? WIDE_SWATCH : SWATCH;
    const width = swatch + textWidth(item.label, LABEL_SIZE);
    if (x > 0 && x + width > CHART_WIDTH) [x, y] = [0, y + LINE];
    const placed = { ...item, x: x + swatch / 2 - 2, y, textX: x + swatch };
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
      return [
        ...windowMarks([{ x1: x - 11, x2: x + 7, y, colour: swatch.colour }]),
        ...glyphMarks([glyphOf("exact", swatch.colour, x + 7, y)]),
      ];
    case "line":
      return underMarks([
        {
          line: { ...LINE_ALONE, ...swatch },
          points: [
            { x: x - 13, y },
            { x: x + 11, y },
          ],
        },
      ]);
    case "disputed":
      return [
        ...disputeMarks([{ x1: x - 9, y1: y, x2: x + 9, y2: y }]),
        ...glyphMarks([glyphOf("exact", INK, x - 9, y), glyphOf("exact", INK, x + 9, y)]),
      ];
    case "other-date":
      return [
        ...otherDateMarks([{ x1: x - 9, y1: y, x2: x + 9, y2: y, colour: swatch.colour }]),
        ...glyphMarks([glyphOf("exact", swatch.colour, x + 9, y)]),
      ];
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
