import type { Dialect } from "./dialect.js";
import { rowsOf } from "./rows-of.js";
import { withoutTail } from "./widths.js";

type Written = Pick<Dialect, "delimiter" | "newline">;

/** A line that is one quoted cell, after which empty cells may be: `"1,""two, three"",4";;;`. */
const WRAPPED_LINE = /^"((?:[^"]|"")*)"[;,\t]*\r?$/;
const TAILED_LINE = /[^;\t];[;\t]*\r?$/;
const SAMPLE_ROWS = 200;
/** Share of rows that must be one cell each. */
const MOST = 0.8;

/**
 * How the rows of a table are wrapped, where a sheet has put each whole row into its first cell; null where it has not. The cells around
 * it are empty, but where the text itself held the outer delimiter.
 */
export function wrappingOf(
  text: string,
  newline: Dialect["newline"],
): Pick<Dialect, "delimiter" | "inner" | "width"> | null {
  const lines = text.split(newline, SAMPLE_ROWS).filter((line) => line.trim() !== "");
  const odd = lines.filter((line) => WRAPPED_LINE.test(line) || TAILED_LINE.test(line)).length;
  if (odd === 0 || odd < lines.length / 2) return null;
  const isQuoted = lines.some((line) => WRAPPED_LINE.test(line));
  for (const delimiter of [",", ";", "\t"]) {
    // an empty last cell is no tail of a delimiter that is nowhere
    if (!isQuoted && !text.includes(delimiter)) continue;
    const { data } = rowsOf(text, { delimiter, quote: '"', newline }, SAMPLE_ROWS);
    const rows = data.filter((cells) => cells.some((cell) => cell.trim() !== ""));
    const single = rows.filter((cells) => withoutTail(cells).length === 1);
    if (single.length < rows.length * MOST) continue;
    for (const inner of [",", ";", "\t"]) {
      const widths = single.map((cells) => innerCells(cells, { delimiter, newline }, inner)?.length ?? 0);
      const [width = 0] = widths;
      if (width > 2 && widths.filter((it) => it === width).length >= single.length * MOST)
        return { delimiter, inner, width };
    }
  }
  return null;
}

/** The cells that are wrapped in the first cell of a row, or in those that its text was split into; null where they are none. */
export function innerCells(
  cells: readonly string[],
  { delimiter, newline }: Written,
  inner: string,
): string[] | null {
  const text = withoutTail(cells).join(delimiter);
  const { data, errors } = rowsOf(`${text}${newline}`, { delimiter: inner, quote: '"', newline });
  return errors.length === 0 && data.length === 1 ? (data[0] ?? null) : null;
}

/** The same for a line whose tail is of another delimiter than the table's, which makes it no row of the table at all. */
export function innerCellsOfLine(line: string, { delimiter, newline }: Written): string[] | null {
  const wrapped = WRAPPED_LINE.exec(line)?.[1];
  return wrapped === undefined
    ? null
    : innerCells([wrapped.replaceAll('""', '"')], { delimiter, newline }, delimiter);
}
