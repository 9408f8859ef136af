import type { Record } from "./record.js";

/** Records of which some columns are given besides, for a writer of columns. */
export interface RecordBatch {
  /** null where the row is none of the batch */
  readonly records: readonly (Record | null)[];
  /** columns by the numbers of their values */
  readonly coded: ReadonlyMap<string, CodedCells>;
  /** columns of text by their bytes */
  readonly written: ReadonlyMap<string, WrittenCells>;
  /** the rows that are meant, `to` not among them: the others are none of the batch */
  readonly from: number;
  readonly to: number;
}

/** The cells of a column as numbers of values; the list of values may grow, and is another when numbers change their meaning. */
export interface CodedCells {
  readonly codes: Int32Array;
  readonly values: readonly (string | number | null)[];
}

/** The cells of a column as they are in bytes of UTF-8; a start of -1 is null. */
export interface WrittenCells {
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}
