import { type Cells, numberOf, textOf, wordsOf } from "./cells.js";

/** A table of the data folder, as `files` and `vintages` have it. */
export interface SourceFile {
  readonly file: string;
  readonly layout: string | null;
  /** null for tables of figures, which are nobody's data set */
  readonly dataset: string | null;
  readonly vintage: string | null;
  /** whether it holds all of the data set; null where no data set is known */
  readonly full_export: boolean | null;
  readonly rows_read: number | null;
  readonly rows_taken: number | null;
  readonly rows_set_aside: number | null;
  /** how many of its rows are what the data set says today; null for tables of figures */
  readonly current_rows: number | null;
  readonly licence: string | null;
  readonly citation: string | null;
  readonly restricted: boolean | null;
  /** how sure the layout is, 0 to 1, and why */
  readonly sure: number | null;
  readonly why: string | null;
  /** first and last day that its events may mean */
  readonly first_day: string | null;
  readonly last_day: string | null;
}

/** Rows of one file that could not be read for one reason, with one of them as an example. */
export interface SetAsideReason {
  readonly file: string;
  readonly code: string;
  readonly rows: number;
  readonly line: number | null;
  readonly column: string | null;
  /** what stood there; null where the table must not be redistributed */
  readonly found: string | null;
  readonly expected: string;
}

/** How many current events of a data set are known how well. */
export interface PrecisionCount {
  readonly dataset: string;
  readonly aspect: "date" | "place";
  /** 1 is the best; 0 is not known at all */
  readonly grade: number;
  readonly events: number;
}

/** How many current events of a data set are in one month. */
export interface MonthCount {
  readonly dataset: string;
  /** `2024-01`; null for dates that touch several months, and for none */
  readonly month: string | null;
  readonly events: number;
}

export const readSourceFile = (row: Cells): SourceFile => ({
  file: wordsOf(row, "file"),
  layout: textOf(row, "layout"),
  dataset: textOf(row, "dataset"),
  vintage: textOf(row, "vintage"),
  full_export: truthOf(row, "full_export"),
  rows_read: numberOf(row, "rows_read"),
  rows_taken: numberOf(row, "rows_taken"),
  rows_set_aside: numberOf(row, "rows_set_aside"),
  current_rows: numberOf(row, "current_rows"),
  licence: textOf(row, "licence"),
  citation: textOf(row, "citation"),
  restricted: truthOf(row, "restricted"),
  sure: numberOf(row, "sure"),
  why: textOf(row, "why"),
  first_day: textOf(row, "first_day"),
  last_day: textOf(row, "last_day"),
});

export const readSetAsideReason = (row: Cells): SetAsideReason => ({
  file: wordsOf(row, "file"),
  code: wordsOf(row, "code"),
  rows: numberOf(row, "rows") ?? 0,
  line: numberOf(row, "line"),
  column: textOf(row, "column"),
  found: wordsOf(row, "found"),
  expected: wordsOf(row, "expected"),
});

export const readPrecisionCount = (row: Cells): PrecisionCount => ({
  dataset: wordsOf(row, "dataset"),
  aspect: wordsOf(row, "aspect") === "place" ? "place" : "date",
  grade: numberOf(row, "grade") ?? 0,
  events: numberOf(row, "events") ?? 0,
});

export const readMonthCount = (row: Cells): MonthCount => ({
  dataset: wordsOf(row, "dataset"),
  month: textOf(row, "month"),
  events: numberOf(row, "events") ?? 0,
});

/** `true` and `false` of the database; null for NULL. */
function truthOf(row: Cells, column: string): boolean | null {
  const cell = textOf(row, column);
  return cell === null ? null : cell === "true";
}
