import { type Box, BoxIndex, boxesAlong, contains } from "./boxes.js";
import { textWidth } from "./text-width.js";

export interface LabelWish {
  readonly text: string;
  /** what the label belongs to, in pixels */
  readonly x: number;
  readonly y: number;
  /** how far the mark reaches from its middle */
  readonly reach: number;
  /** higher is placed first */
  readonly priority: number;
  readonly colour: string;
  readonly bold: boolean;
  /** whether it may be away from its mark, at the end of a thin line */
  readonly leader: boolean;
  /** where it may be */
  readonly frame: Box;
}

export interface PlacedLabel extends LabelWish {
  readonly box: Box;
  /** ends of the thin line from the mark to the label; null where it is beside its mark */
  readonly line: {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  } | null;
}

/** Height of a line of label text, as browsers box it, for a font size of 1. */
const LINE_HEIGHT = 1.2;
const GAP = 3;

/**
 * Puts each label beside its mark where nothing else is, else further away on a thin line, else nowhere: a label that finds no
 * room is left to the table. In the order of priority, then of x, y and text, so that the same wishes give the same places.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  fontSize: number,
): PlacedLabel[] {
  const taken = new BoxIndex(obstacles);
  const placed: PlacedLabel[] = [];
  for (const wish of wishes.filter(({ text }) => text !== "").sort(inOrder)) {
    const label = candidatesOf(wish, fontSize).find(
      ({ box, line }) =>
        contains(wish.frame, box) && taken.isFree(box) && (line === null || isClear(taken, wish, line)),
    );
    if (!label) continue;
    placed.push(label);
    taken.add(label.box);
    if (label.line)
      for (const box of boxesAlong(label.line.x1, label.line.y1, label.line.x2, label.line.y2))
        taken.add(box);
  }
  return placed;
}

const inOrder = (left: LabelWish, right: LabelWish): number =>
  right.priority - left.priority ||
  left.x - right.x ||
  left.y - right.y ||
  (left.text < right.text ? -1 : left.text > right.text ? 1 : 0);

function candidatesOf(wish: LabelWish, fontSize: number): PlacedLabel[] {
  const size = { width: textWidth(wish.text, fontSize, wish.bold), height: fontSize * LINE_HEIGHT };
  const near = NEAR.map((direction) => candidate(wish, size, direction, wish.reach + GAP, false));
  if (!wish.leader) return near;
  const far = AWAY.flatMap((distance) =>
    FAR.map((direction) => candidate(wish, size, direction, wish.reach + distance, true)),
  );
  return [...near, ...far];
}

type Direction = readonly [number, number];
// beside first: people read along a line
const NEAR: readonly Direction[] = [
  [1, 0],
  [0, -1],
  [-1, 0],
  [0, 1],
  [0.8, -0.8],
  [-0.8, -0.8],
  [0.8, 0.8],
  [-0.8, 0.8],
];
const FAR: readonly Direction[] = [
  [-0.7, -0.7],
  [0, -1],
  [0.7, 0.7],
  [0, 1],
  [0.7, -0.7],
  [-0.7, 0.7],
  [1, 0],
  [-1, 0],
];
const AWAY: readonly number[] = [14, 24, 36, 50];

function candidate(
  wish: LabelWish,
  size: { width: number; height: number },
  [dx, dy]: Direction,
  distance: number,
  leader: boolean,
): PlacedLabel {
  const [x, y] = [wish.x + dx * distance, wish.y + dy * distance];
  const left = dx > 0 ? x : dx < 0 ? x - size.width : x - size.width / 2;
  const top = dy > 0.9 ? y : dy < -0.9 ? y - size.height : y - size.height / 2;
  const box = { left, right: left + size.width, top, bottom: top + size.height };
  if (!leader) return { ...wish, box, line: null };
  const from = wish.reach + 1;
  const line = { x1: wish.x + dx * from, y1: wish.y + dy * from, x2: x - dx * 2, y2: y - dy * 2 };
  return { ...wish, box, line };
}

/** Whether the thin line runs over nothing; the first steps beside the mark itself do not count. */
function isClear(
  taken: BoxIndex,
  wish: LabelWish,
  { x1, y1, x2, y2 }: { x1: number; y1: number; x2: number; y2: number },
): boolean {
  return boxesAlong(x1, y1, x2, y2)
    .filter(
      (box) =>
        Math.hypot((box.left + box.right) / 2 - wish.x, (box.top + box.bottom) / 2 - wish.y) > wish.reach + 5,
    )
    .every((box) => taken.isFree(box));
}
