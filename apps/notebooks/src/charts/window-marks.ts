import * as Plot from "@observablehq/plot";
import { pixels } from "./glyphs.js";

/** The window of a count: from its start to the day that it speaks of. */
export interface WindowLine {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly colour: string;
}

/** A thin line with a foot at its start. */
export const windowMarks = (windows: readonly WindowLine[]): Plot.Markish[] => [
  Plot.link(windows, {
    x1: pixels("x1"),
    x2: pixels("x2"),
    y1: pixels("y"),
    y2: pixels("y"),
    stroke: "colour",
    strokeWidth: 1.4,
  }),
  Plot.dot(windows, { x: pixels("x1"), y: pixels("y"), symbol: FOOT, stroke: "colour", strokeWidth: 1.6 }),
];

/** Starts that many figures share, at the foot of a panel: a tick for a day, a pale bar for days of which one is meant. */
export function startMarks(
  starts: readonly {
    readonly x1: number;
    readonly x2: number;
    readonly exact: boolean;
    readonly y: number;
  }[],
  colour: string,
): Plot.Markish[] {
  const days = starts
    .filter(({ exact }) => exact)
    .map((start) => ({ ...start, x: (start.x1 + start.x2) / 2 }));
  return [
    Plot.link(
      starts.filter(({ exact }) => !exact),
      {
        x1: pixels("x1"),
        x2: pixels("x2"),
        y1: pixels("y"),
        y2: pixels("y"),
        stroke: colour,
        strokeWidth: 6,
        strokeOpacity: 0.3,
      },
    ),
    Plot.dot(days, { x: pixels("x"), y: pixels("y"), symbol: FOOT, stroke: colour, strokeWidth: 2 }),
  ];
}

const FOOT = {
  draw: (path: { moveTo(x: number, y: number): void; lineTo(x: number, y: number): void }) => {
    path.moveTo(0, -5);
    path.lineTo(0, 5);
  },
};
