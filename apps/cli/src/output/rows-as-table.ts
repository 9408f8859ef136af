import stringWidth from "string-width";
import { type Rows, textOf } from "./rows.js";

/** Widest cell, in columns of a terminal; longer ones end with `…`. The other formats keep everything. */
const WIDEST = 60;

/** The rows as a table for reading: one line a row, numbers to the right. */
export function rowsAsTable({ columns, rows }: Rows): string {
  const cells = rows.map((row) => row.map((cell) => shortened(textOf(cell))));
  const widths = columns.map((column, at) =>
    cells.reduce((widest, row) => Math.max(widest, stringWidth(row[at] ?? "")), stringWidth(column)),
  );
  const numeric = columns.map(
    (_, at) =>
      rows.some((row) => isNumber(row[at])) && rows.every((row) => row[at] == null || isNumber(row[at])),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => {
        const space = " ".repeat(Math.max(0, (widths[at] ?? 0) - stringWidth(cell)));
        return numeric[at] ? space + cell : cell + space;
      })
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  const end = `(${rows.length} ${rows.length === 1 ? "row" : "rows"})`;
  return [line(columns), rule, ...cells.map(line), end].map((text) => `${text}\n`).join("");
}

const isNumber = (value: unknown): boolean => typeof value === "number" || typeof value === "bigint";

const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** One line, at most `WIDEST` columns; what a terminal would obey is shown as a blank. A letter is never parted from its marks. */
function shortened(text: string): string {
  const plain = text.replace(/\p{Cc}+/gu, " ");
  if (plain.length <= WIDEST / 2 || stringWidth(plain) <= WIDEST) return plain;
  let kept = "";
  let width = 0;
  for (const { segment } of letters.segment(plain)) {
    width += stringWidth(segment);
    if (width > WIDEST - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}
