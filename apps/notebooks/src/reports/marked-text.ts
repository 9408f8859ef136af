import { escaped } from "../writers/escape.js";

/** A stretch of a text to mark, in code points of that text, and what opens and closes around it. */
export interface Marked {
  readonly start: number;
  /** exclusive */
  readonly end: number;
  readonly open: string;
  readonly close: string;
}

/**
 * A text as HTML with stretches of it marked: one within another nests; of two that cross, the later is cut where the earlier ends.
 * `open` and `close` are markup of ours, the text is escaped.
 */
export function markedText(text: string, marks: readonly Marked[]): string {
  const points = [...text];
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const open: { readonly end: number; readonly close: string }[] = [];
  const parts: string[] = [];
  let at = 0;
  const upTo = (end: number): void => {
    if (end > at) parts.push(escaped(points.slice(at, end).join("")));
    at = Math.max(at, end);
  };
  const closeBefore = (start: number): void => {
    for (let last = open.at(-1); last !== undefined && last.end <= start; last = open.at(-1)) {
      upTo(last.end);
      parts.push(last.close);
      open.pop();
    }
  };
  for (const mark of sorted) {
    closeBefore(mark.start);
    upTo(mark.start);
    parts.push(mark.open);
    open.push({ end: Math.min(mark.end, open.at(-1)?.end ?? points.length), close: mark.close });
  }
  closeBefore(Number.POSITIVE_INFINITY);
  upTo(points.length);
  return parts.join("");
}
