import { type Record, recordIds } from "@sitrep/model";
import type { z } from "zod";
import type { NativeColumn } from "../lane/native-lane.js";
import { withLane } from "../lane/row-lane.js";
import type { Dataset, Layout, RowContext, RowOutcome, TableRow } from "../layout.js";
import { type CellProblem, compileRow } from "../rows/compile-row.js";
import type { DayOrderEvidence } from "./day-order.js";
import { saysMore } from "./days.js";
import { isBlank, type OtherColumn, withoutTail } from "./named-columns.js";
import { nativeName, nativeReader } from "./native.js";
import { aside, type BadCell, nothing, taken, takenBut } from "./outcomes.js";
import { widthProblem } from "./widths.js";

export type Native = Record["native"];

/** What makes a layout of the rows of one event table, each of which is one record. */
export interface RecordsPlan<Shape extends z.ZodRawShape> {
  readonly name: string;
  readonly says: string;
  readonly dataset: Dataset;
  /** the columns that are read */
  readonly schema: z.ZodObject<Shape>;
  /** names of the table's columns, as people are to see them */
  readonly header: readonly string[];
  readonly headerRows: number;
  /** the column of the schema that holds the data set's own id */
  readonly idColumn: string;
  /** where a column of the schema is; -1 where the table has none */
  indexOf(column: string): number;
  /** columns of days: what they say besides the day goes to `native` too */
  readonly days?: readonly string[];
  /** columns that may be empty, such as the day of a date, and yet cost the row where they cannot be read; others cost their cell */
  readonly needed?: ReadonlySet<string>;
  /** the columns that go to `native`, under their names there */
  readonly others: readonly OtherColumn[];
  /** cells that `native` leaves out */
  readonly nulls: ReadonlySet<string>;
  /** columns of a record that say what a column of the schema says, by their names: a fast reader need not ask for them */
  readonly copied?: ReadonlyMap<string, string>;
  /** columns of the schema that mostly say the same together, such as the names of a place: a hint for speed alone */
  readonly together?: readonly (readonly string[])[];
  /** fewest cells of a row; as many as there are names where it is left out */
  readonly fewestCells?: number;
  readonly delimiter: string;
  readonly sure: number;
  readonly why: string;
  /** where days may be written in two orders: what a row shows of theirs */
  readonly dayOrder?: DayOrderEvidence;
  /** the record of a row, or the cell that is wrong only beside another, such as the 31st of a month that has 30 days; `spoilt` are null */
  recordOf(
    row: z.output<z.ZodObject<Shape>>,
    native: Native,
    recordId: string,
    line: number,
    context: RowContext,
    spoilt: readonly CellProblem[],
  ): Record | BadCell;
}

/**
 * Rows become records by one schema, compiled. A row is set aside where its id, its day or its width cannot be read; any other bad cell is
 * null in the record, with a flag, and `native` keeps its words.
 */
export function recordsLayout<Shape extends z.ZodRawShape>(plan: RecordsPlan<Shape>): Layout {
  const { name, says, dataset, header, headerRows, sure, why, delimiter, recordOf } = plan;
  const needed = plan.needed ?? NONE;
  const reader = compileRow(plan.schema, plan.indexOf, (column) => needed.has(column));
  const nativeOf = nativeReader(plan.others, plan.nulls);
  const kept = new Set(plan.others.map(({ at }) => at));
  const days = (plan.days ?? []).map(plan.indexOf).filter((at) => at >= 0 && !kept.has(at));
  const fewest = plan.fewestCells ?? withoutTail(header).length;
  const most = header.length;
  // of the file that was read last: its hash is mixed once
  let hash = "";
  let idOf = recordIds(hash);
  const layout = { name, says, dataset, header, headerRows, sure, why, readRow };
  return withLane(plan.dayOrder ? { ...layout, dayOrder: plan.dayOrder } : layout, {
    ...plan,
    width: most,
    native: [...others(), ...hours()],
    copied: plan.copied ?? new Map(),
    together: plan.together ?? [],
    idsOf: recordIds,
  });

  function readRow(row: TableRow, context: RowContext): RowOutcome {
    const { line, cells } = row;
    if (cells.length !== most) {
      if (isBlank(cells)) return nothing;
      const problem = widthProblem(cells, fewest, most);
      if (problem) return aside(problem, row, context, delimiter);
    }
    const read = reader.read(cells);
    if (read === null)
      return isBlank(cells)
        ? nothing
        : aside(badCell(reader.problem()), row, context, delimiter, idIn(cells));
    if (context.file_hash !== hash) {
      hash = context.file_hash;
      idOf = recordIds(hash);
    }
    const spoilt = reader.spoilt();
    const native = withHours(nativeOf(cells), cells);
    const record = recordOf(read, native, idOf(line), line, context, spoilt);
    if ("expected" in record)
      return aside({ ...record, column: written(record.column) }, row, context, delimiter, idIn(cells));
    return spoilt.length === 0 ? taken(record) : takenBut(record, spoilt.map(badCell));
  }

  function withHours(native: Native, cells: readonly string[]): Native {
    for (const at of days) {
      const words = (cells[at] ?? "").trim();
      if (saysMore(words)) native[header[at] ?? ""] = words;
    }
    return native;
  }

  /** A column as the table calls it. */
  function written(column: string): string {
    return header[plan.indexOf(column)] ?? column;
  }

  function others(): NativeColumn[] {
    const { nulls } = plan;
    const keeps = (words: string) => !nulls.has(words);
    return plan.others.map(({ name, at }) => ({ name: nativeName(name), at, keeps, nulls }));
  }

  function hours(): NativeColumn[] {
    return days.map((at) => ({ name: header[at] ?? "", at, keeps: saysMore, nulls: null }));
  }

  /** The data set's own id, though the row cannot be read: it is not gone. */
  function idIn(cells: readonly string[]): string | null {
    return cells[plan.indexOf(plan.idColumn)]?.trim() || null;
  }

  function badCell({ column, found, expected }: CellProblem): BadCell {
    const code = found.trim() === "" ? "missing-cell" : "bad-cell";
    return { column: written(column), code, found, expected };
  }
}

const NONE: ReadonlySet<string> = new Set();
