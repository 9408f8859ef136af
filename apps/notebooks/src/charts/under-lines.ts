import * as Plot from "@observablehq/plot";
import { type Box, boxesAlong } from "../drawing/boxes.js";
import type { LabelWish } from "../drawing/place-labels.js";
import { pixels } from "./glyphs.js";
import type { DayScale } from "./period.js";

/** A count that grows day by day, drawn as steps under the marks of a panel. */
export interface UnderLine {
  /** what it counts, for the legend: `rows of ACLED` */
  readonly words: string;
  /** for the label at its end */
  readonly short: string;
  readonly colour: string;
  /** of the stroke; null for an unbroken line */
  readonly dash: string | null;
  /** the count at the end of each day on which it grew, in the order of days */
  readonly points: readonly { readonly day: string; readonly value: number }[];
}

interface Drawn {
  readonly line: UnderLine;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** Lines in pixels: from zero at the first day counted to the end of the axis, where the last count still holds. */
export function placedLines(
  lines: readonly UnderLine[],
  from: string,
  until: string,
  x: DayScale,
  y: (value: number) => number,
): Drawn[] {
  return lines.flatMap((line) => {
    const inside = line.points.filter(({ day }) => day >= from && day <= until);
    const last = inside[inside.length - 1];
    if (!last) return [];
    const points = [
      { x: x.startOf(from), y: y(0) },
      ...inside.map(({ day, value }) => ({ x: x.middleOf(day, day), y: y(value) })),
      { x: x.endOf(until), y: y(last.value) },
    ];
    return [{ line, points }];
  });
}

export const underMarks = (drawn: readonly Drawn[]): Plot.Markish[] =>
  drawn.map(({ line, points }) =>
    Plot.line(points, {
      x: pixels("x"),
      y: pixels("y"),
      curve: "step-after",
      stroke: line.colour,
      strokeWidth: 2,
      ...(line.dash === null ? {} : { strokeDasharray: line.dash }),
    }),
  );

export const underBoxes = (drawn: readonly Drawn[]): Box[] =>
  drawn.flatMap(({ points }) =>
    points.slice(1).flatMap((to, at) => {
      const from = points[at] ?? to;
      return [...boxesAlong(from.x, from.y, to.x, from.y), ...boxesAlong(to.x, from.y, to.x, to.y)];
    }),
  );

/** A label at the end of each line: what it is and how far it came. */
export const underWishes = (drawn: readonly Drawn[], frame: Box): LabelWish[] =>
  drawn.flatMap(({ line, points }) => {
    const [end, last] = [points[points.length - 1], line.points[line.points.length - 1]];
    if (!end || !last) return [];
    return [
      {
        text: line.short,
        x: end.x - 4,
        y: end.y,
        reach: 3,
        priority: 9,
        colour: line.colour,
        bold: true,
        leader: true,
        frame,
      },
    ];
  });
