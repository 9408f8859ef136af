import type { PdfLine } from "./pdf-line.js";

export interface PdfPage {
  readonly height: number;
  readonly lines: readonly PdfLine[];
}

/** Share of a page's height in which running heads and feet stand, above and below. */
const MARGIN = 0.14;
/** Share of the pages on which a head is at least; left and right pages may have their own. */
const SHARE = 0.3;

/** "7", "- 7 -", "Page 7 of 12", "7/12", "vii", "7 | Bulletin" without its words */
const PAGE_NUMBER =
  /^(?:page |p\. ?|seite )?[-–|\s]{0,3}(?:\d{1,4}|[ivxl]{1,6})[-–|\s]{0,3}(?:(?:of|\/|von) ?\d{1,4})?$/i;

/** The lines at the head and the foot of pages that are not their text: numbers of pages, and words that are there on many pages. */
export function runningHeads(pages: readonly PdfPage[]): ReadonlySet<PdfLine> {
  const inMargins = pages.map((page) => page.lines.filter((line) => isInMargin(line, page.height)));
  const counts = new Map<string, number>();
  for (const lines of inMargins)
    for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.max(2, pages.length * SHARE);
  return new Set(
    inMargins.flat().filter((line) => PAGE_NUMBER.test(line.text) || (counts.get(keyOf(line)) ?? 0) >= most),
  );
}

const isInMargin = ({ baseline }: PdfLine, height: number): boolean =>
  baseline < height * MARGIN || baseline > height * (1 - MARGIN);

/** The words, whatever the number, and about where they are: a heading of a column of a table is elsewhere on each page. */
const keyOf = ({ text, baseline }: PdfLine): string =>
  `${text.replace(/\d+/g, "#").replace(/\s+/g, " ")} ${Math.round(baseline / 4)}`;
