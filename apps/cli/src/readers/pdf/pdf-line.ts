/** A run of words on one line of a page; points from the lower left corner. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** size of the letters */
  readonly size: number;
  /** from 1 */
  readonly page: number;
}

/** A piece of text as pdf.js gives it. */
export interface TextItem {
  readonly str: string;
  /** of which the last two are its place */
  readonly transform: readonly number[];
  readonly width: number;
  readonly hasEOL: boolean;
}

/** A gap of so many letters is one between columns or cells. */
const WIDE_GAP = 2;
/** A gap of so many letters is a blank. */
const BLANK = 0.15;

/** The runs of a page in the order in which it was written; a wide gap ends a run. Words that are on their side are left out. */
export function linesOf(items: Iterable<TextItem>, page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfLine | null = null;
  const close = () => {
    if (open !== null && open.text.trim() !== "") lines.push({ ...open, text: open.text.trim() });
    open = null;
  };
  for (const { str, transform, width, hasEOL } of items) {
    const [across = 1, up = 0, , , left = 0, baseline = 0] = transform;
    const size = Math.hypot(across, up) || 1;
    if (Math.abs(up) > Math.abs(across)) continue;
    // blanks are distinguished from places: pdf.js writes one of any width
    if (str.trim() !== "") {
      const gap: number = open === null ? 0 : left - open.right;
      const isSameLine: boolean =
        open !== null && Math.abs(baseline - open.baseline) < Math.min(size, open.size) * 0.6;
      if (open !== null && (!isSameLine || gap > WIDE_GAP * size || gap < -size)) close();
      open = joined(open, { text: str, left, right: left + width, baseline, size, page }, gap);
    }
    if (hasEOL) close();
  }
  close();
  return lines;
}

function joined(line: PdfLine | null, next: PdfLine, gap: number): PdfLine {
  if (line === null) return next;
  const isApart = gap > BLANK * next.size && !line.text.endsWith(" ") && !next.text.startsWith(" ");
  const larger = next.text.trim().length > line.text.trim().length ? next : line;
  return {
    ...line,
    text: line.text + (isApart ? " " : "") + next.text,
    right: Math.max(line.right, next.right),
    ...{ baseline: larger.baseline, size: larger.size },
  };
}
