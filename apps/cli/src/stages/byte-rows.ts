import { type ByteRows, cellsOf, type Record as EventRecord, type RecordBatch } from "@sitrep/model";
import { type Layout, laneOf, type RowLane } from "@sitrep/normalize";
import type { LayoutChooser } from "./layout-chooser.js";

/** Where rows that are read from their bytes go. */
export interface BatchSink {
  /** a record of the batch that is written next */
  onRecord(record: EventRecord): void;
  writeBatch(batch: RecordBatch): void;
}

/** Rows of which one at least must have been read from its bytes, or the layout is not asked for that again. */
const FEW = 16;

/** Reads plain rows from their bytes, as far as the layout can; those that it must see as words go through the chooser, in their order. */
export function byteRowsReader(
  chooser: LayoutChooser,
  delimiterNow: () => string,
  context: Parameters<RowLane["read"]>[1],
  sink: BatchSink | null,
): (rows: ByteRows) => void {
  let known: Layout | null = null;
  let lane: RowLane | null = null;
  const laneNow = (): RowLane | null => {
    const layout = chooser.layout();
    if (layout === known) return lane;
    known = layout;
    lane = layout && sink && laneOf(layout, chooser.heads());
    return lane;
  };
  return (rows) => {
    for (let from = 0; from < rows.count; ) {
      const under = laneNow();
      const read = under?.read(rows, context) ?? null;
      if (read && rows.count > FEW && read.records.every((record) => record === null)) lane = null;
      // as long as the layout stays the same: a row may be the header of other columns
      while (from < rows.count && laneNow() === under) {
        const to = read === null ? from : nextOdd(read.records, from);
        if (read !== null && to > from) {
          for (let row = from; row < to; row++) {
            const record = read.records[row];
            if (record) sink?.onRecord(record);
          }
          sink?.writeBatch({ ...read, from, to });
        }
        from = to;
        if (from < rows.count)
          chooser.push({ line: rows.lines[from] ?? 0, cells: cellsOf(rows, from++) }, delimiterNow());
      }
    }
  };
}

function nextOdd(records: RecordBatch["records"], from: number): number {
  let at = from;
  while (at < records.length && records[at] !== null) at++;
  return at;
}
