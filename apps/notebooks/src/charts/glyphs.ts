import * as Plot from "@observablehq/plot";
import { type Box, boxAround } from "../drawing/boxes.js";
import { PAPER } from "../drawing/palette.js";
import type { DayScale } from "./period.js";

/** A mark that carries its qualifier, in pixels. */
export interface Glyph {
  readonly x: number;
  readonly y: number;
  /** the other end of a range; null elsewhere */
  readonly y2: number | null;
  /** ends of the stretch of days that the date may mean; null for one day */
  readonly bar: { readonly x1: number; readonly x2: number } | null;
  readonly qualifier: string;
  readonly colour: string;
  /** words shown when one points at it; null in a legend */
  readonly title: string | null;
  readonly href: string | null;
}

/** What a symbol is drawn with: the part of a canvas that Plot's paths offer. */
interface Path {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  closePath(): void;
}

const RADIUS = 4.5;
const ARROW = 17;
const CAP = 5;

/** Plot's marks for glyphs: bars of imprecise dates below, then ranges, then one mark a qualifier. */
export function glyphMarks(glyphs: readonly Glyph[]): Plot.Markish[] {
  const bars = glyphs.flatMap((glyph) => (glyph.bar ? [{ ...glyph, ...glyph.bar }] : []));
  const ranges = glyphs.flatMap((glyph) => (glyph.y2 === null ? [] : [{ ...glyph, high: glyph.y2 }]));
  return [
    Plot.link(bars, {
      x1: pixels("x1"),
      x2: pixels("x2"),
      y1: pixels("y"),
      y2: pixels("y"),
      stroke: colourOf,
      strokeWidth: 6,
      strokeOpacity: 0.45,
      strokeLinecap: "round",
      ...pointers(bars),
    }),
    Plot.dot(ranges, {
      x: pixels("x"),
      y: pixels("y"),
      symbol: capSymbol,
      stroke: colourOf,
      strokeWidth: 2,
      ...pointers(ranges),
    }),
    Plot.dot(ranges, {
      x: pixels("x"),
      y: pixels("high"),
      symbol: capSymbol,
      stroke: colourOf,
      strokeWidth: 2,
      ...pointers(ranges),
    }),
    Plot.link(ranges, {
      x1: pixels("x"),
      x2: pixels("x"),
      y1: pixels("y"),
      y2: pixels("high"),
      stroke: colourOf,
      strokeWidth: 2,
      ...pointers(ranges),
    }),
    ...SHAPES.flatMap(([name, shape]) => shapeMarks(name, shape, glyphs)),
  ];
}

/** The room that a glyph takes. */
export function glyphBox({ x, y, y2, bar, qualifier }: Glyph): Box[] {
  const own = boxAround(x, y, RADIUS + 1);
  const arrow = ARROWS[qualifier];
  const boxes = [qualifier === "about" ? boxAround(x, y, 7, 5) : own];
  if (arrow !== undefined)
    boxes.push({ left: x - 4, right: x + 4, top: Math.min(y, y - arrow), bottom: Math.max(y, y - arrow) });
  if (y2 !== null)
    boxes.push({ left: x - CAP - 1, right: x + CAP + 1, top: Math.min(y, y2), bottom: Math.max(y, y2) });
  if (bar) boxes.push({ left: bar.x1 - 3, right: bar.x2 + 3, top: y - 4, bottom: y + 4 });
  return boxes;
}

/** How far a label must stand away from the middle. */
export const GLYPH_REACH = RADIUS + 2;

/** A channel in pixels, past Plot's scales. */
export const pixels = <T extends string>(channel: T): { value: T; scale: null } => ({
  value: channel,
  scale: null,
});

/** Title and link of marks, left out where there are none. */
export function pointers<T extends { title: string | null; href: string | null }>(
  data: readonly T[],
): { title?: (it: T) => string; href?: (it: T) => string } {
  if (data.length === 0 || data.some((it) => it.href === null)) return {};
  return { title: (it) => it.title ?? "", href: (it) => it.href ?? "" };
}

const colourOf = (it: { colour: string }): string => it.colour;

interface Shape {
  readonly filled: boolean;
  readonly draw: (path: Path, withDot: boolean) => void;
}

const dot = (path: Path): void => {
  path.moveTo(RADIUS, 0);
  path.arc(0, 0, RADIUS, 0, 2 * Math.PI);
  path.closePath();
};

/** An arrow from the dot; `way` -1 is up, as the y axis of pixels grows downwards. */
const arrow =
  (way: 1 | -1) =>
  (path: Path, withDot: boolean): void => {
    if (withDot) dot(path);
    path.moveTo(0, withDot ? way * RADIUS : 0);
    path.lineTo(0, way * (ARROW - 6));
    path.moveTo(-3, way * (ARROW - 6));
    path.lineTo(0, way * ARROW);
    path.lineTo(3, way * (ARROW - 6));
    path.closePath();
  };

const wave = (path: Path): void => {
  for (const y of [-2.4, 2.4]) {
    path.moveTo(-6, y + 1);
    path.bezierCurveTo(-2.5, y - 4, 2.5, y + 4, 6, y - 1);
  }
};

const cap = (path: Path): void => {
  path.moveTo(-CAP, 0);
  path.lineTo(CAP, 0);
};

const SHAPES: readonly (readonly [string, Shape])[] = [
  ["exact", { filled: true, draw: (path, withDot) => withDot && dot(path) }],
  ["about", { filled: false, draw: wave }],
  ["at_least", { filled: true, draw: arrow(-1) }],
  ["more_than", { filled: false, draw: arrow(-1) }],
  ["at_most", { filled: true, draw: arrow(1) }],
  ["less_than", { filled: false, draw: arrow(1) }],
];
const ARROWS: Readonly<Record<string, number>> = {
  at_least: ARROW,
  more_than: ARROW,
  at_most: -ARROW,
  less_than: -ARROW,
};

const capSymbol = { draw: cap };

/** A date that may mean many days has no dot: a dot would say which. */
function shapeMarks(name: string, { filled, draw }: Shape, glyphs: readonly Glyph[]): Plot.Markish[] {
  const own = glyphs.filter((glyph) => shapeOf(glyph) === name);
  return [true, false].map((withDot) => {
    const data = own.filter((glyph) => (glyph.bar === null) === withDot);
    return Plot.dot(data, {
      x: pixels("x"),
      y: pixels("y"),
      symbol: { draw: (path: Path) => draw(path, withDot) },
      stroke: colourOf,
      fill: name === "about" ? "none" : filled ? colourOf : PAPER,
      strokeWidth: name === "about" ? 2.2 : 1.6,
      ...pointers(data),
    });
  });
}

/** A range has its own form; a qualifier that is new is drawn as a plain dot, and its words are in the table. */
const shapeOf = ({ qualifier, y2 }: Glyph): string | null =>
  y2 !== null ? null : SHAPES.some(([name]) => name === qualifier) ? qualifier : "exact";

/** Where a bar stands for days of which one is meant; null for a single day, and for none. */
export function barOf(
  days: { readonly from: string; readonly to: string } | null,
  scale: DayScale,
): Glyph["bar"] {
  if (days === null || days.from === days.to) return null;
  const x1 = scale.startOf(days.from) + 3;
  return { x1, x2: Math.max(scale.endOf(days.to) - 3, x1) };
}
