import * as Plot from "@observablehq/plot";
import { type Box, boxAround, boxesAlong } from "../drawing/boxes.js";
import { INK } from "../drawing/palette.js";
import { type Glyph, pixels } from "./glyphs.js";

/** Two marks whose figures cannot both be right, in pixels. */
export interface Dispute {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Pairs of rows as pairs of marks; rows that share a mark, or have none, make no pair. */
export function disputesOf(
  pairs: readonly (readonly [string, string])[],
  glyphs: ReadonlyMap<string, Glyph>,
): Dispute[] {
  const disputes = new Map<string, Dispute>();
  for (const [left, right] of pairs) {
    const [from, to] = [glyphs.get(left), glyphs.get(right)];
    if (!from || !to || from === to) continue;
    const dispute = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
    disputes.set(JSON.stringify(dispute), dispute);
  }
  return [...disputes.values()];
}

export const isDisputed = (disputes: readonly Dispute[], { x, y }: Glyph): boolean =>
  disputes.some((it) => (it.x1 === x && it.y1 === y) || (it.x2 === x && it.y2 === y));

/** Rings around figures that disagree, and a line between them. */
export const disputeMarks = (disputes: readonly Dispute[]): Plot.Markish[] => [
  Plot.link(disputes, {
    x1: pixels("x1"),
    x2: pixels("x2"),
    y1: pixels("y1"),
    y2: pixels("y2"),
    stroke: INK,
    strokeWidth: 1.4,
    strokeDasharray: "3,2",
  }),
  Plot.dot(disputes.flatMap(ringsOf), {
    x: pixels("x"),
    y: pixels("y"),
    r: pixels("r"),
    stroke: INK,
    strokeWidth: 1.4,
  }),
];

/** The room that they take. */
export const disputeBoxes = (disputes: readonly Dispute[]): Box[] =>
  disputes.flatMap((dispute) => [
    ...ringsOf(dispute).map(({ x, y, r }) => boxAround(x, y, r + 1)),
    ...boxesAlong(dispute.x1, dispute.y1, dispute.x2, dispute.y2),
  ]);

/** Two rings, or one around both where they would cut one another. */
function ringsOf({ x1, y1, x2, y2 }: Dispute): { x: number; y: number; r: number }[] {
  const apart = Math.hypot(x2 - x1, y2 - y1);
  if (apart < 2 * RING) return [{ x: (x1 + x2) / 2, y: (y1 + y2) / 2, r: apart / 2 + RING }];
  return [
    { x: x1, y: y1, r: RING },
    { x: x2, y: y2, r: RING },
  ];
}

const RING = 9;
