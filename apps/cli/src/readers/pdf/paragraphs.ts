import { joinLines } from "./hyphens.js";
import type { PdfLine } from "./pdf-line.js";
import { isBeside, readingOrder } from "./reading-order.js";
import { type PdfPage, runningHeads } from "./running-heads.js";

/** The text of a document, its paragraphs apart by a blank line. */
export interface PdfText {
  readonly text: string;
  /** where each page begins, by JavaScript index */
  readonly pages: readonly number[];
  /** begin and end of running heads, each a paragraph of its own after the one that it interrupts */
  readonly furniture: readonly (readonly [number, number])[];
}

interface Paragraph {
  readonly lines: PdfLine[];
  readonly isFurniture: boolean;
}

/** Pages of lines to paragraphs: those that go on over a page or a column are joined. */
export function textOf(pages: readonly PdfPage[]): PdfText {
  const heads = runningHeads(pages);
  const ordered = pages.flatMap(({ lines }) =>
    rowsOf(readingOrder(lines.filter((line) => !heads.has(line)))),
  );
  const leading = leadingOf(ordered);
  const paragraphs: Paragraph[] = [];
  const waiting = pages.flatMap(({ lines }) => lines.filter((line) => heads.has(line)));
  let next = 0;
  let open: PdfLine[] = [];
  const close = (page: number) => {
    if (open.length > 0) paragraphs.push({ lines: open, isFurniture: false });
    open = [];
    for (let line = waiting[next]; line && line.page < page; line = waiting[++next])
      paragraphs.push({ lines: [line], isFurniture: true });
  };
  for (const line of ordered) {
    const before = open.at(-1);
    if (before && !goesOn(before, line, ordered, leading)) close(line.page);
    open.push(line);
  }
  close(Number.POSITIVE_INFINITY);
  return laidOut(
    paragraphs,
    pages.length,
    new Set(ordered.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? [])),
  );
}

function laidOut(paragraphs: readonly Paragraph[], pageCount: number, words: ReadonlySet<string>): PdfText {
  const texts: string[] = [];
  const pages: number[] = [];
  const furniture: (readonly [number, number])[] = [];
  let start = 0;
  for (const { lines, isFurniture } of paragraphs) {
    let text = "";
    for (const line of lines) {
      text = text === "" ? line.text : joinLines(text, line.text, words);
      // a word that was broken there began on the page before
      while (!isFurniture && pages.length < line.page)
        pages.push(start + Math.max(0, text.length - line.text.length));
    }
    if (isFurniture) furniture.push([start, start + text.length]);
    texts.push(text);
    start += text.length + APART.length;
  }
  while (pages.length < pageCount) pages.push(Math.max(0, start - APART.length));
  return { text: `${texts.join(APART)}\n`, pages, furniture };
}

const APART = "\n\n";

/** Cells of one row that are beside each other are one line. */
function rowsOf(lines: readonly PdfLine[]): PdfLine[] {
  const rows: PdfLine[] = [];
  for (const line of lines) {
    const before = rows.at(-1);
    if (before && isBeside(before, line))
      rows[rows.length - 1] = { ...before, text: `${before.text}${CELL}${line.text}`, right: line.right };
    else rows.push(line);
  }
  return rows;
}

/** What lines keep of one another in a text that is not told otherwise, in sizes of letters. */
const USUAL_LEADING = 1.4;
/** A text set wider than this is recognised by many lines. */
const WIDE_LEADING = 1.6;
const MANY_LINES = 8;

/** Sizes of letters from one line of a paragraph to the next: steps over a gap are larger, so that the lower ones tell. */
function leadingOf(lines: readonly PdfLine[]): number {
  const steps = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const step = before && before.page === line.page ? (before.baseline - line.baseline) / line.size : 0;
    return step > 0.5 && step < 2.5 ? [step] : [];
  });
  const lower = steps.sort((a, b) => a - b)[steps.length >> 2] ?? USUAL_LEADING;
  return lower > WIDE_LEADING && steps.length < MANY_LINES ? USUAL_LEADING : lower;
}

/** What is between cells of one row. */
const CELL = "\t";
const BULLET = /^(?:[•●▪■◦‣·*–—-]|\(?\d{1,2}[.)]|[a-z]\))\s/;
const HALFWAY = 0.6;
const ENDS = /[.!?:…]["”’')\]]{0,3}$/;

/** Whether a line goes on with the paragraph of the line before. */
function goesOn(before: PdfLine, line: PdfLine, lines: readonly PdfLine[], leading: number): boolean {
  if (`${before.text}${line.text}`.includes(CELL)) return false;
  if (Math.abs(before.size - line.size) > 0.12 * before.size || BULLET.test(line.text)) return false;
  const step = (before.baseline - line.baseline) / line.size;
  const edge = rightEdge(before, lines);
  // a line that ends halfway is the last of its paragraph, however it ends
  if (before.right - before.left < HALFWAY * (edge - before.left) && !/^\p{Ll}/u.test(line.text))
    return false;
  const isShort = before.right < edge - 0.12 * (before.right - before.left) - 2 * before.size;
  if (before.page !== line.page || step < 0) return !ENDS.test(before.text) && !isShort;
  if (step > leading * 1.3) return false;
  const isIndented = line.left > before.left + 0.8 * line.size;
  return !(ENDS.test(before.text) && (isShort || isIndented));
}

/** How far the lines of a column reach: those of the page that begin about where this one does. */
const edges = new WeakMap<readonly PdfLine[], Map<string, number>>();

function rightEdge(line: PdfLine, lines: readonly PdfLine[]): number {
  const keyOf = ({ page, left, size }: PdfLine) => `${page} ${Math.round(left / 20)} ${Math.round(size)}`;
  let known = edges.get(lines);
  if (known === undefined) {
    known = new Map();
    for (const it of lines) known.set(keyOf(it), Math.max(known.get(keyOf(it)) ?? 0, it.right));
    edges.set(lines, known);
  }
  return known.get(keyOf(line)) ?? line.right;
}
