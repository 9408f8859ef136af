import type { ByteRows } from "@sitrep/model";

/** Rows as parse gives them where they are plain, made of their cells. */
export function byteRowsOf(rows: readonly (readonly string[])[]): ByteRows {
  const stride = 1024;
  const width = rows[0]?.length ?? 0;
  const [starts, ends] = [new Int32Array(width * stride), new Int32Array(width * stride)];
  const pieces: Buffer[] = [];
  let length = 0;
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const piece = Buffer.from(cell);
      starts[column * stride + row] = length;
      length += piece.length;
      ends[column * stride + row] = length;
      // as a delimiter would: what is beside it is another cell
      pieces.push(piece, Buffer.from("\x1f"));
      length++;
    }
  }
  const bytes = Buffer.concat(pieces);
  const lines = Int32Array.from(rows, (_, row) => row + 2);
  return {
    bytes,
    isAscii: bytes.every((byte) => byte < 128),
    count: rows.length,
    width,
    stride,
    starts,
    ends,
    lines,
  };
}
