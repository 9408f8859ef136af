import Papa from "papaparse";

/** A row of a table that people keep by hand. */
export interface HandRow {
  /** counted from 1: where the row begins, for a quoted cell may hold line breaks */
  readonly line: number;
  readonly cells: readonly string[];
  /** the cell under a column, without blanks around it; empty where the row ends before it */
  cell(column: string): string;
}

/** The rows of a small CSV that people keep by hand, or the columns that its header lacks. Empty rows are left out. */
export function readHandTable(
  text: string,
  columns: readonly string[],
): {
  readonly rows: readonly HandRow[];
  readonly header: readonly string[];
  readonly missing: readonly string[];
} {
  if (text.trim() === "") return { rows: [], header: [], missing: [] };
  const [first, ...others] = linesOf(text);
  const header = (first?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const missing = columns.filter((column) => !header.includes(column));
  const head = (first?.cells ?? []).join().toLowerCase();
  const rows = others
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""))
    // two people who began a file, or two programs at once, leave its first line twice
    .filter(({ cells }) => cells.join().toLowerCase() !== head)
    .map(({ line, cells }) => ({
      line,
      cells,
      cell: (column: string) => (cells[header.indexOf(column)] ?? "").trim(),
    }));
  return { rows: missing.length > 0 ? [] : rows, header, missing };
}

/**
 * A row for such a table, without its line end: the cells under the columns of a header, in its order; what the header has no column for is
 * left out. A row is one line, so that two people's files merge: white space in a cell is one blank.
 */
export const handRow = (
  header: readonly string[],
  cells: Readonly<Record<string, string | undefined>>,
): string =>
  Papa.unparse([header.map((column) => (cells[column] ?? "").replace(/\s+/g, " ").trim())], {
    header: false,
    newline: "\n",
  });

function linesOf(text: string): { line: number; cells: string[] }[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ""), { header: false });
  let line = 1;
  return data.map((cells) => {
    const row = { line, cells };
    line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return row;
  });
}
