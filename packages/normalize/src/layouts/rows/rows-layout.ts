import type { SetAside } from "@sitrep/model";
import type { z } from "zod";
import type { Dataset, Layout, RowContext, RowOutcome, TableRow } from "../layout.js";
import { compileRow } from "./compile-row.js";
import { newRecord, type RecordFields } from "./new-record.js";
import { columnName, isBlank, positionsOf, withoutTail } from "./table-header.js";

export type Native = Record<string, string>;

/** What makes a layout of the rows of one event table, each of which is one record. */
export interface RowsPlan<Shape extends z.ZodRawShape> {
  readonly name: string;
  readonly says: string;
  readonly dataset: Dataset;
  /** the columns that are read, by their names in lower case */
  readonly schema: z.ZodObject<Shape>;
  /** the data set's own names of the columns, as `native` is to call them */
  readonly header: readonly string[];
  readonly headerRows: number;
  /** where each column of the schema stands, where it is not found by its name in the header */
  readonly positions?: ReadonlyMap<string, number>;
  /** which of several records of a row this is, from 0 */
  readonly part?: number;
  /** fewest cells of a row; as many as the header has where it is left out */
  readonly fewestCells?: number;
  readonly delimiter: string;
  readonly sure: number;
  readonly why: string;
  /** columns of the schema that have a column of the record, or are told whole by some; the others are native */
  readonly told: ReadonlySet<string>;
  fieldsOf(row: z.output<z.ZodObject<Shape>>, native: Native): RecordFields | BadCell;
}

/** A cell that is wrong only beside another, such as the 31st of a month that has 30 days. */
export interface BadCell {
  readonly column: string;
  readonly code: string;
  readonly found: string;
  readonly expected: string;
}

/** Rows become records by one schema, compiled; a row that does not fit is set aside with its first bad cell. */
export function rowsLayout<Shape extends z.ZodRawShape>(plan: RowsPlan<Shape>): Layout {
  const { name, says, dataset, header, headerRows, sure, why } = plan;
  const named = withoutTail(header);
  const positions = plan.positions ?? positionsOf(named);
  const reader = compileRow(plan.schema, (column) => positions.get(column) ?? -1);
  const natives = nativeColumns(named, plan.told);
  const fewest = plan.fewestCells ?? named.length;
  return { name, says, dataset, header, headerRows, sure, why, readRow };

  function readRow(row: TableRow, context: RowContext): RowOutcome {
    const { cells } = row;
    if (isBlank(cells)) return NOTHING;
    const problem = widthProblem(cells, fewest, named.length);
    if (problem) return aside(problem, row, plan.delimiter, context);
    const read = reader.read(cells);
    if (!read) {
      const { column, found, expected } = reader.problem();
      const written = named[positions.get(column) ?? -1] ?? column;
      const code = found.trim() === "" ? "missing-cell" : "bad-cell";
      return aside({ column: written, code, found, expected }, row, plan.delimiter, context);
    }
    const fields = plan.fieldsOf(read, nativeOf(cells, natives));
    if (isBadCell(fields)) return aside(fields, row, plan.delimiter, context);
    const record = newRecord(dataset.name, row.line, context, fields, plan.part);
    return { claims: [], record, setAside: [], issues: [] };
  }
}

const NOTHING: RowOutcome = { claims: [], record: null, setAside: [], issues: [] };

const isBadCell = (it: RecordFields | BadCell): it is BadCell => "code" in it && "expected" in it;

/** One entry for the row, which keeps its text. */
export function aside(
  { column, code, found, expected }: BadCell,
  { line, cells }: TableRow,
  delimiter: string,
  { file, file_hash }: RowContext,
): RowOutcome {
  const raw = cells.join(delimiter).slice(0, 10_000);
  const entry: SetAside = {
    file,
    file_hash,
    line,
    column: column || null,
    code,
    found: found === "" ? "nothing" : found.slice(0, 200),
    expected,
    raw,
  };
  return { claims: [], record: null, setAside: [entry], issues: [] };
}

/** Cells that a row has too few of or too many, by the columns of its table. */
export function widthProblem(cells: readonly string[], fewest: number, most: number): BadCell | null {
  const found = `${cells.length} cells`;
  if (cells.length < fewest)
    return { column: "", code: "too-few-cells", found, expected: cellsExpected(fewest, most) };
  if (cells.length > most && withoutTail(cells).length > most) {
    const expected = `${cellsExpected(fewest, most)}; a delimiter within a cell needs quotes around it`;
    return { column: "", code: "too-many-cells", found, expected };
  }
  return null;
}

const cellsExpected = (fewest: number, most: number) =>
  fewest === most ? `${most} cells` : `${fewest} to ${most} cells`;

type NativeColumn = readonly [name: string, at: number];

/** Columns without a column of the record; one that is there twice has its place in its name. */
export function nativeColumns(header: readonly string[], told: ReadonlySet<string>): NativeColumn[] {
  const seen = new Set<string>();
  return header.flatMap((written, at): NativeColumn[] => {
    const name = columnName(written);
    const again = seen.has(name);
    seen.add(name);
    if (!again && told.has(name)) return [];
    const shown = written.trim() || `column ${at + 1}`;
    return [[again ? `${shown} (column ${at + 1})` : shown, at]];
  });
}

/** Cells by their column; empty ones are left out. */
export function nativeOf(cells: readonly string[], columns: readonly NativeColumn[]): Native {
  const native: Native = {};
  for (const [name, at] of columns) {
    const cell = cells[at];
    if (cell !== undefined && cell !== "") native[name] = cell;
  }
  return native;
}
