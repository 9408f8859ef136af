import type { Claim, Issue, SetAside } from "@sitrep/model";

/** A row as parse gives it: the line where it begins, counted from 1 with the header's, and its cells as written. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface RowContext {
  readonly file: string;
  readonly file_hash: string;
  /** the table's header as written */
  readonly header: readonly string[];
}

export interface RowOutcome {
  readonly claims: Claim[];
  /** the row itself, where it could not be read: one entry a row */
  readonly setAside: SetAside[];
  readonly issues: Issue[];
}

/** A way to read the rows of one table, made for its header. Doubts about the header come with the first row that is read. */
export interface Layout {
  readonly name: string;
  /** one sentence: which tables it reads */
  readonly says: string;
  /** share of the header's columns that are its own, 0 to 1 */
  readonly sure: number;
  readonly why: string;
  readRow(row: TableRow, context: RowContext): RowOutcome;
}

/** A layout before it has met a header. */
export interface LayoutKind {
  readonly name: string;
  readonly says: string;
  /** what a header must still have to be of this layout; empty where it is */
  missingFrom(header: readonly string[]): string[];
  /** reads rows under a header from which nothing is missing */
  under(header: readonly string[]): Layout;
}

/** The layout that comes nearest to a header, and what the header lacks. */
export interface NearestLayout {
  readonly name: string;
  readonly missing: string[];
}
