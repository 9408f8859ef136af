import * as Plot from "@observablehq/plot";
import type { Box } from "../drawing/boxes.js";
import { LABEL_SIZE, MUTED } from "../drawing/palette.js";
import { CHART_WIDTH, MARGIN_RIGHT } from "./chart.js";
import { pixels } from "./glyphs.js";

/** The column for what has no date, in pixels; a chart without such marks has none. */
export const UNDATED_WIDTH = 112;
const LEFT = CHART_WIDTH - MARGIN_RIGHT - UNDATED_WIDTH;
const RIGHT = CHART_WIDTH - MARGIN_RIGHT;

/** Where the first undated mark is. */
export const UNDATED_X = LEFT + 12;

/** Right end of the days, with or without the column. */
export const rightOfDays = (undated: boolean): number => (undated ? LEFT - 10 : RIGHT);

/** Where labels may be: those of days and those of the column do not run into one another. */
export const labelFrame = (
  dated: boolean,
  undated: boolean,
  left: number,
  top: number,
  bottom: number,
): Box =>
  dated
    ? { left, right: undated ? LEFT - 2 : CHART_WIDTH, top, bottom }
    : { left: LEFT, right: CHART_WIDTH, top, bottom };

/** The column's ground and its name, where the axis has its days. */
export function undatedColumn(top: number, bottom: number): Plot.Markish[] {
  const column = [{ x1: LEFT, x2: RIGHT, y1: top, y2: bottom, x: (LEFT + RIGHT) / 2, y: bottom + 14 }];
  return [
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
      text: () => "date not known",
      fontSize: LABEL_SIZE,
      fill: MUTED,
    }),
  ];
}

/** So far above one another that the arrow of one ends below the next. */
const CLEAR = 26;

/** Undated marks keep their height and step aside from one another, as far as the column reaches. Gives the x of each. */
export function undatedPositions(heights: readonly number[]): number[] {
  const taken: { readonly x: number; readonly y: number }[] = [];
  for (const y of heights) {
    let x = UNDATED_X;
    while (
      taken.some((other) => Math.abs(other.y - y) < CLEAR && Math.abs(other.x - x) < 14) &&
      x < RIGHT - 20
    )
      x += 15;
    taken.push({ x, y });
  }
  return taken.map(({ x }) => x);
}
