import { type Record, rawOf } from "@sitrep/model";
import type { RowContext, RowOutcome, TableRow } from "../layout.js";

/** Why a row cannot be read: its first cell that is wrong. `column` is empty where the row as a whole is. */
export interface BadCell {
  readonly column: string;
  readonly code: string;
  readonly found: string;
  readonly expected: string;
}

const NONE: readonly never[] = [];
const LONGEST_FOUND = 200;

/** A row that was read. */
export const taken = (record: Record): RowOutcome => ({ claims: NONE, record, setAside: NONE, issues: NONE });

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
