import type { Record } from "@sitrep/model";
import type { RowContext, RowOutcome, TableRow } from "../layout.js";
import type { CellProblem } from "../rows/compile-row.js";
import type { NamedColumns } from "./named-columns.js";

const NONE: readonly never[] = [];
const LONGEST_RAW = 10_000;

/** A row that was read. */
export const taken = (record: Record): RowOutcome => ({ claims: NONE, record, setAside: NONE, issues: NONE });

/** A row that was not: the first cell that is wrong, under its name in the file. */
export function refused(
  { column, found, expected }: CellProblem,
  { line, cells }: TableRow,
  { file, file_hash }: RowContext,
  columns: NamedColumns,
  delimiter: string,
): RowOutcome {
  const written = columns.written[columns.indexOf(column)] ?? column;
  const isEmpty = found.trim() === "";
  const code = isEmpty ? "missing-cell" : "bad-cell";
  const raw = rawOf(cells, delimiter);
  const aside = {
    file,
    file_hash,
    line,
    column: written,
    code,
    found: isEmpty ? "nothing" : found,
    expected,
    raw,
  };
  return { claims: NONE, record: null, setAside: [aside], issues: NONE };
}

/** The row as a line of a table, quoted where it must be; at most 10,000 characters. */
export function rawOf(cells: readonly string[], delimiter: string): string {
  const quoted = cells.map((cell) =>
    cell.includes('"') || cell.includes("\n") || cell.includes(delimiter)
      ? `"${cell.replaceAll('"', '""')}"`
      : cell,
  );
  return quoted.join(delimiter).slice(0, LONGEST_RAW);
}
