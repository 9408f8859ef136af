import type { PdfLine } from "./pdf-line.js";

/** Runs that are beside one another, of those that could, from which on a page was written row by row through its columns. */
const BESIDE = 0.25;
/** Runs that are above the one before them, from which on a page was written in no order. */
const UPWARD = 0.2;
/** Share of a page's width that a column has at least. */
const COLUMN = 0.2;

/** The runs of a page as one reads them. Most programs write them so; only where a page is clearly not is it sorted by its columns. */
export function readingOrder(lines: readonly PdfLine[]): PdfLine[] {
  const width = widthOf(lines);
  let [beside, upward] = [0, 0];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined) continue;
    if (isBeside(before, line) && [before, line].every((it) => it.right - it.left > COLUMN * width)) beside++;
    if (line.baseline > before.baseline + before.size && line.left < before.right && before.left < line.right)
      upward++;
  }
  const isMixed = beside >= 3 && beside > (lines.length / 2) * BESIDE;
  return isMixed || upward > lines.length * UPWARD ? byColumns(lines) : [...lines];
}

/** On one baseline, one after the other. */
export const isBeside = (left: PdfLine, right: PdfLine): boolean =>
  left.page === right.page &&
  Math.abs(left.baseline - right.baseline) < Math.min(left.size, right.size) * 0.4 &&
  right.left > left.right;

const widthOf = (lines: readonly PdfLine[]): number =>
  Math.max(...lines.map(({ right }) => right), 0) - Math.min(...lines.map(({ left }) => left), 0);

/** Left column before right column, between the lines that cross both. */
function byColumns(lines: readonly PdfLine[]): PdfLine[] {
  const sorted = [...lines].sort((a, b) => b.baseline - a.baseline || a.left - b.left);
  const gutter = gutterOf(sorted);
  if (gutter === null) return sorted;
  const ordered: PdfLine[] = [];
  let [left, right]: [PdfLine[], PdfLine[]] = [[], []];
  const flush = () => {
    ordered.push(...byColumns(left), ...byColumns(right));
    [left, right] = [[], []];
  };
  for (const line of sorted) {
    if (line.right <= gutter + 1) left.push(line);
    else if (line.left >= gutter - 1) right.push(line);
    else {
      flush();
      ordered.push(line);
    }
  }
  flush();
  return ordered;
}

const FEWEST_LINES = 3;
/** Points between two places at which a gutter is looked for. */
const STEP = 2;

/** Where the fewest lines are crossed, if they are few and lines are on both sides; null where there is no such place. */
function gutterOf(lines: readonly PdfLine[]): number | null {
  const [from, to] = [
    Math.min(...lines.map(({ left }) => left)),
    Math.max(...lines.map(({ right }) => right)),
  ];
  const width = to - from;
  let best: { at: number; crossed: number; middle: number } | null = null;
  for (let at = from + width * COLUMN; at <= to - width * COLUMN; at += STEP) {
    const crossed = lines.filter(({ left, right }) => left < at - 1 && right > at + 1).length;
    const middle = Math.abs(at - (from + to) / 2);
    if (best === null || crossed < best.crossed || (crossed === best.crossed && middle < best.middle))
      best = { at, crossed, middle };
  }
  if (best === null || best.crossed > lines.length * 0.3) return null;
  const { at } = best;
  const leftOf = lines.filter(({ right }) => right <= at + 1);
  const rightOf = lines.filter(({ left }) => left >= at - 1);
  return leftOf.length >= FEWEST_LINES && rightOf.length >= FEWEST_LINES ? at : null;
}
