import type { TableHead } from "../layout.js";
import { columnName, firstRow, namedColumns, withoutTail } from "../records/named-columns.js";

/** What one of GDELT's tables looks like, with a header and without. */
export interface GdeltShape {
  /** names of the columns in the order of files without a header */
  readonly columns: readonly string[];
  /** columns that a header must have to be of this table */
  readonly needed: readonly string[];
  /** columns that only another of GDELT's tables has */
  readonly foreign: readonly string[];
  /** cells of a row without a header */
  readonly widths: readonly number[];
  /** what the first cells look like */
  readonly begins: readonly RegExp[];
}

export interface GdeltFound {
  readonly header: readonly string[];
  readonly headerRows: number;
  readonly fewestCells: number;
  readonly sure: number;
  readonly why: string;
}

/** By the names of its header, or, where there is none, by how many cells the rows have and how they begin. */
export function recogniseGdelt(
  head: TableHead,
  shape: GdeltShape,
): GdeltFound | { readonly missing: readonly string[] } {
  const named = byHeader(head, shape);
  if ("header" in named) return named;
  const rows = head.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const fitting = rows.filter(({ cells }) => fits(cells, shape));
  if (fitting.length > 0 && fitting.length * 2 >= rows.length) {
    const widths = shape.widths.join(" or ");
    const why = `no header; ${fitting.length} of ${rows.length} rows have ${widths} cells that begin as its rows do`;
    const fewestCells = Math.min(...shape.widths);
    return {
      header: shape.columns,
      headerRows: 0,
      fewestCells,
      sure: (0.9 * fitting.length) / rows.length,
      why,
    };
  }
  return named;
}

/** Programs leave empty cells after the last: 62 of them are 61. */
const fits = (cells: readonly string[], { widths, begins }: GdeltShape): boolean =>
  (widths.includes(cells.length) || isWithTail(cells, Math.max(...widths))) &&
  begins.every((pattern, at) => pattern.test((cells[at] ?? "").trim()));

const isWithTail = (cells: readonly string[], width: number): boolean =>
  cells.length > width && cells.slice(width).every((cell) => cell.trim() === "");

function byHeader(
  head: TableHead,
  { columns, needed, foreign }: GdeltShape,
): GdeltFound | { readonly missing: readonly string[] } {
  const first = firstRow(head);
  const header = first?.row.cells ?? [];
  const { positions } = namedColumns(header);
  const missing = needed.filter((name) => !positions.has(columnName(name)));
  const others = foreign.filter((name) => positions.has(columnName(name)));
  if (!first || missing.length > 0 || others.length > 0)
    return { missing: missing.length > 0 ? missing : others.map((name) => `a header without ${name}`) };
  const own = new Map(columns.map((name) => [columnName(name), name]));
  const known = [...positions.keys()].filter((name) => own.has(name)).length;
  return {
    header: header.map((written) => own.get(columnName(written)) ?? written.trim()),
    headerRows: first.at + 1,
    fewestCells: withoutTail(header).length,
    sure: known / Math.max(positions.size, columns.length - 1),
    why: `${known} of its ${columns.length} columns are there, of ${positions.size} in the header`,
  };
}
