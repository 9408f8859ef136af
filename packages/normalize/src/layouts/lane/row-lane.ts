import type { ByteRows, CodedCells, Record, RecordBatch, WrittenCells } from "@sitrep/model";
import { cellText } from "@sitrep/model";
import type { z } from "zod";
import type { Layout, RowContext } from "../layout.js";
import type { BadCell } from "../records/outcomes.js";
import { compileCell } from "../rows/compile-row.js";
import { LaneColumn, MOST_ROWS } from "./lane-column.js";
import { LaneGroup } from "./lane-group.js";
import { type NativeColumn, NativeLane } from "./native-lane.js";

/** Reads the rows of one table from their bytes. */
export interface RowLane {
  /**
   * The records of rows, null for those that the layout must read from their words: a cell that is not what it must be, a row that begins
   * like a header. Valid until the next are read.
   */
  read(rows: ByteRows, context: RowContext): Omit<RecordBatch, "from" | "to">;
}

/** What a lane is made of: the same as its layout. */
export interface LanePlan<Shape extends z.ZodRawShape> {
  readonly schema: z.ZodObject<Shape>;
  readonly width: number;
  indexOf(column: string): number;
  readonly native: readonly NativeColumn[];
  /** columns of a record that say what a column of the schema says, by their names */
  readonly copied: ReadonlyMap<string, string>;
  /** columns of the schema that mostly say the same together, such as the names of a place */
  readonly together: readonly (readonly string[])[];
  idsOf(fileHash: string): (line: number) => string;
  recordOf(
    row: z.output<z.ZodObject<Shape>>,
    native: Record["native"],
    recordId: string,
    line: number,
    context: RowContext,
    spoilt: readonly never[],
  ): Record | BadCell;
}

const lanes = new WeakMap<Layout, (heads: readonly string[]) => RowLane | null>();

/** Says how the rows of a layout are read from bytes. A copy of it that reads them in another way has no lane. */
export function withLane<Shape extends z.ZodRawShape>(layout: Layout, plan: LanePlan<Shape>): Layout {
  lanes.set(layout, (heads) => rowLane(plan, heads));
  return layout;
}

/** A lane for a layout's rows; null where it has none. `heads` are first cells of rows that may be headers. */
export const laneOf = (layout: Layout, heads: readonly string[]): RowLane | null =>
  lanes.get(layout)?.(heads) ?? null;

function rowLane<Shape extends z.ZodRawShape>(
  { schema, width, indexOf, native: kept, copied, together, idsOf, recordOf }: LanePlan<Shape>,
  heads: readonly string[],
): RowLane | null {
  if (!isOrdered(kept.map(({ name }) => name))) return null;
  const columns = new Map<string, LaneColumn>();
  const constants: string[] = [];
  for (const [name, cell] of Object.entries<z.core.$ZodType>(schema.shape)) {
    const read = compileCell(cell);
    const at = indexOf(name);
    if (at >= 0) columns.set(name, new LaneColumn(at, read));
    else if (read("") === null) constants.push(name);
    else return null;
  }
  const read = [...columns.values()];
  const groups = together.flatMap((names) => {
    const those = names.flatMap((name) => columns.get(name) ?? []).sort((left, right) => left.at - right.at);
    return those.length > 1 ? [new LaneGroup(those)] : [];
  });
  const nativeLane = new NativeLane(kept);
  const rowsOf = rowMaker<z.output<z.ZodObject<Shape>>>([...columns.keys()], constants);
  const native = unseen();
  const odd = new Uint8Array(MOST_ROWS);
  let hash = "";
  let idOf = idsOf(hash);

  return {
    read(rows, context) {
      if (context.file_hash !== hash) {
        hash = context.file_hash;
        idOf = idsOf(hash);
      }
      if (rows.width !== width || rows.count > MOST_ROWS) return noneOf(rows);
      odd.fill(0);
      markHeads(rows, heads, odd);
      for (const column of read) column.begin();
      for (const group of groups) group.number(rows);
      for (const column of read) column.read(rows, odd);
      nativeLane.read(rows);
      const records: (Record | null)[] = [];
      const rowOf = rowsOf(read);
      for (let row = 0; row < rows.count; row++) {
        const line = rows.lines[row] ?? 0;
        native.isAsked = false;
        const record = odd[row] ? null : recordOf(rowOf(row), native.cells, idOf(line), line, context, NONE);
        records.push(record === null || "expected" in record || native.isAsked ? null : record);
      }
      return { records, ...cells(rows) };
    },
  };

  function cells({ bytes, ends, stride }: ByteRows) {
    const coded = new Map<string, CodedCells>();
    const written = new Map<string, WrittenCells>();
    for (const [theirs, ours] of copied) {
      const column = columns.get(ours);
      if (column === undefined) continue;
      const starts = column.writtenStarts;
      if (column.isRemembered) coded.set(theirs, column);
      else if (starts) written.set(theirs, { bytes, starts, ends: ends.subarray(column.at * stride) });
    }
    const codedNative = nativeLane.coded;
    if (codedNative) coded.set("native", codedNative);
    else written.set("native", nativeLane.written);
    return { coded, written };
  }
}

const noneOf = ({ count }: ByteRows) => ({
  records: new Array<null>(count).fill(null),
  coded: new Map(),
  written: new Map(),
});

const NONE: readonly never[] = [];
/** Stands for the native cells, which the writer has as text: a layout that looks at them, adds to them or takes some away must see them. */
function unseen(): { readonly cells: Record["native"]; isAsked: boolean } {
  const asked = <Answer>(answer: Answer) => {
    return (): Answer => {
      it.isAsked = true;
      return answer;
    };
  };
  const cells = new Proxy<Record["native"]>(
    {},
    {
      get: asked(undefined),
      has: asked(false),
      set: asked(true),
      deleteProperty: asked(true),
      ownKeys: asked([]),
      getOwnPropertyDescriptor: asked(undefined),
    },
  );
  const it = { cells, isAsked: false };
  return it;
}

/** Whether an object of these names keeps them all and in this order: not with one twice, nor with one that is a number. */
const isOrdered = (names: readonly string[]): boolean =>
  new Set(names).size === names.length && !names.some((name) => /^\d+$/.test(name));

/** Straight-line code that makes the row of a schema of its columns' values: a loop over names takes many times as long. */
function rowMaker<Row>(
  names: readonly string[],
  constants: readonly string[],
): (columns: readonly LaneColumn[]) => (row: number) => Row {
  const held = names.map((_, at) => `v${at} = columns[${at}].values, c${at} = columns[${at}].codes`);
  const members = [
    ...names.map((name, at) => `${JSON.stringify(name)}: v${at}[c${at}[row]]`),
    ...constants.map((name) => `${JSON.stringify(name)}: null`),
  ];
  const source = `const ${held.join(", ")};\nreturn (row) => ({ ${members.join(", ")} });`;
  const build = new Function(`return (columns) => {\n${source}\n}`);
  const make: (columns: readonly LaneColumn[]) => (row: number) => Row = build();
  return make;
}

/** Marks the rows whose first cell says what a header's does. */
function markHeads(rows: ByteRows, heads: readonly string[], odd: Uint8Array): void {
  const firsts = heads.map((head) => Buffer.from(head)[0] ?? 0);
  for (let row = 0; row < rows.count; row++) {
    const [start = 0, end = 0] = [rows.starts[row], rows.ends[row]];
    const first = start === end ? 0 : (rows.bytes[start] ?? 0);
    const isLikely = first <= 32 || first > 126 || firsts.includes(first);
    if (isLikely && heads.includes(plain(cellText(rows, 0, row)))) odd[row] = 1;
  }
}

const plain = (cell: string): string => cell.replace("\ufeff", "").trim();
