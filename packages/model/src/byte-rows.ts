/** Rows of a table as they are in a piece of its file, not yet text; valid until the next are read. */
export interface ByteRows {
  /** UTF-8: the piece, and after it the cells whose doubled quotes were made single */
  readonly bytes: Buffer;
  /** whether no byte is part of a longer character */
  readonly isAscii: boolean;
  readonly count: number;
  /** cells of each row */
  readonly width: number;
  /** how far a column's first cell lies from that of the next column in `starts` and `ends` */
  readonly stride: number;
  /** where the cell of row `r` in column `c` begins: at `c * stride + r` */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** line of the file on which each row begins, counted from 1 */
  readonly lines: Int32Array;
}

/** The text of one cell. */
export function cellText(
  { bytes, isAscii, stride, starts, ends }: ByteRows,
  column: number,
  row: number,
): string {
  const at = column * stride + row;
  const [start = 0, end = 0] = [starts[at], ends[at]];
  return start === end ? "" : bytes.toString(isAscii ? "latin1" : "utf8", start, end);
}

/** The text of all cells of a row. */
export const cellsOf = (rows: ByteRows, row: number): string[] =>
  Array.from({ length: rows.width }, (_, column) => cellText(rows, column, row));
