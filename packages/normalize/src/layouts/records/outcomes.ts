import { type Record, rawOf } from "@sitrep/model";
import type { BadCell, RowContext, RowOutcome, TableRow } from "../layout.js";

export type { BadCell } from "../layout.js";

const NONE: readonly never[] = [];
const LONGEST_FOUND = 200;

/** A row that was read. */
export const taken = (record: Record): RowOutcome => ({ claims: NONE, record, setAside: NONE, issues: NONE });

/** A row that was read but for some cells, which are null in its record: a flag names each, and `native` keeps its words. */
export function takenBut(record: Record, cells: readonly BadCell[]): RowOutcome {
  const words = cells.map(({ column, found }) => [column, found.trim()]);
  const native = { ...Object.fromEntries(words), ...record.native };
  const flags = [...new Set([...record.flags, ...cells.map(({ column }) => `${BAD_CELL}:${column}`)])];
  return { ...taken({ ...record, flags, native }), badCells: cells };
}

/** The code of a cell that could not be read, in flags before the name of its column: `bad-cell:latitude`. */
export const BAD_CELL = "bad-cell";

/** A row that says nothing at all. */
export const nothing: RowOutcome = { claims: NONE, record: null, setAside: NONE, issues: NONE };

/** A row that was not read: one entry for it, which keeps its text. */
export function aside(
  { column, code, found, expected }: BadCell,
  { line, cells }: TableRow,
  { file, file_hash }: RowContext,
  delimiter: string,
  sourceEventId: string | null = null,
): RowOutcome {
  const entry = {
    file,
    file_hash,
    line,
    column: column === "" ? null : column,
    code,
    found: found.trim() === "" ? "nothing" : found.slice(0, LONGEST_FOUND),
    expected,
    raw: rawOf(cells, delimiter),
    source_event_id: sourceEventId,
  };
  return { claims: NONE, record: null, setAside: [entry], issues: NONE };
}
