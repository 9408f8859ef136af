import * as Plot from "@observablehq/plot";
import { type Box, boxesAlong } from "../drawing/boxes.js";
import { pixels } from "./glyphs.js";

export interface Step {
  readonly series: string;
  readonly colour: string;
  readonly points: readonly Point[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** One claimant's figures one after the other. A single figure is no step. */
export function stepsOf(
  points: readonly (Point & { readonly series: string; readonly colour: string })[],
): Step[] {
  const bySeries = new Map<string, { colour: string; points: Point[] }>();
  for (const { series, colour, x, y } of points) {
    const step = bySeries.get(series) ?? { colour, points: [] };
    step.points.push({ x, y });
    bySeries.set(series, step);
  }
  return [...bySeries]
    .filter(([, step]) => step.points.length > 1)
    .map(([series, step]) => ({
      series,
      colour: step.colour,
      points: step.points.sort((left, right) => left.x - right.x || right.y - left.y),
    }));
}

export const stepMarks = (steps: readonly Step[]): Plot.Markish[] => [
  Plot.line(
    steps.flatMap(({ series, colour, points }) => points.map((point) => ({ ...point, series, colour }))),
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
];

/** The room that steps take: across, then up. */
export const stepBoxes = (steps: readonly Step[]): Box[] =>
  steps.flatMap(({ points }) =>
    points.slice(1).flatMap((to, at) => {
      const from = points[at] ?? to;
      return [...boxesAlong(from.x, from.y, to.x, from.y), ...boxesAlong(to.x, from.y, to.x, to.y)];
    }),
  );
