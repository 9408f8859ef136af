import type { ArticleRow, Claim, GivenActor, Issue, Record, SetAside } from "@sitrep/model";
import type { Mapping } from "./mapping/mapping.js";
import type { DayOrder, DayOrderEvidence } from "./records/day-order.js";

/** A row as parse gives it: the line where it begins, counted from 1, and its cells as written. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** How a table begins: what a layout is recognised by. */
export interface TableHead {
  /** the first rows as they stand, at most 20: a header may be the first, the second, or none of them */
  readonly rows: readonly TableRow[];
  readonly delimiter: string;
  /** what the sidecar beside the table says; null where there is none */
  readonly mapping: Mapping | null;
  /** the order of day and month that the file's rows show; null, or left out, where nobody knows it */
  readonly dayOrder?: DayOrder | null;
  /** columns at the end that the table does not have: its sidecar joins or cuts them from others */
  readonly derived?: readonly string[];
  /** actors that its sidecar names, by their names in lower case: their ids */
  readonly actors?: ReadonlyMap<string, string>;
}

export interface RowContext {
  /** path relative to the data folder */
  readonly file: string;
  /** sha-256 of the file's bytes */
  readonly file_hash: string;
}

export interface RowOutcome {
  readonly claims: readonly Claim[];
  /** null for tables of figures, and where the row is set aside */
  readonly record: Record | null;
  /** further records of the row, where a wide table gives several; `record` is the first */
  readonly records?: readonly Record[];
  /** a row of a table of articles: a report, which the stage parse reads */
  readonly article?: ArticleRow;
  /** the row itself, where it could not be read: one entry a row */
  readonly setAside: readonly SetAside[];
  /** doubts about the table; doubts about a record are in its `flags` */
  readonly issues: readonly Issue[];
  /** cells that could not be read, of a row that was: what they should say is null */
  readonly badCells?: readonly BadCell[];
}

/** A cell that cannot be read. `column` is empty where the row as a whole is meant. */
export interface BadCell {
  readonly column: string;
  readonly code: string;
  readonly found: string;
  readonly expected: string;
}

/** The data set that a table is of: who must be named, and what may be done with it. */
export interface Dataset {
  readonly name: string;
  /** SPDX id or the terms in a few words */
  readonly licence: string;
  /** how to cite it; null where nobody said */
  readonly citation: string | null;
  /** rows must not be redistributed: exports leave raw columns out unless asked */
  readonly restricted: boolean;
}

/** A way to read the rows of one table, made for its head. Doubts about the header come with the first row that is read. */
export interface Layout {
  readonly name: string;
  /** one sentence: which tables it reads */
  readonly says: string;
  /** null for tables of figures, which are the user's own */
  readonly dataset: Dataset | null;
  /** names of the columns, the layout's own where the file has no header */
  readonly header: readonly string[];
  /** how many of the head's rows are no data: a header, a row of hashtags */
  readonly headerRows: number;
  /** 0 to 1 */
  readonly sure: number;
  readonly why: string;
  /** for a layout whose days may be written in two orders: what a row shows of theirs */
  readonly dayOrder?: DayOrderEvidence;
  /** actors that its sidecar names */
  readonly actors?: readonly GivenActor[];
  /** rows of data that the sidecar does not want; null, or left out, where it wants all */
  readonly leavesOut?: ((cells: readonly string[]) => boolean) | null;
  readRow(row: TableRow, context: RowContext): RowOutcome;
}

/** What the head of a table lacks to be of a layout; nothing where it is. */
export type Recognised =
  | { readonly layout: Layout }
  /** `refused`: it looks alike and is something else, by name ("ACLED's weekly aggregated product") */
  | { readonly missing: readonly string[]; readonly refused?: string };

/** A layout before it has met a table. */
export interface LayoutKind {
  readonly name: string;
  readonly says: string;
  recognise(head: TableHead): Recognised;
}
