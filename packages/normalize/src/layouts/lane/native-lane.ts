import type { ByteRows, CodedCells, WrittenCells } from "@sitrep/model";
import { cellText } from "@sitrep/model";
import { CellMemory } from "./cell-memory.js";
import { MOST_ROWS } from "./lane-column.js";

/** A column whose cells are kept under its name. */
export interface NativeColumn {
  readonly name: string;
  readonly at: number;
  /** whether words are kept, which have no white space around them */
  keeps(words: string): boolean;
  /** words of so many bytes are kept, whatever they are */
  readonly surelyFrom: number;
}

/** The cells of rows that have no column of their own, as JSON text, put together from bytes. */
export class NativeLane {
  readonly #pieces: readonly Pieces[];
  #text = Buffer.alloc(1 << 17);
  readonly #starts = new Int32Array(MOST_ROWS);
  readonly #ends = new Int32Array(MOST_ROWS);
  #memory: CellMemory | null = new CellMemory();
  readonly #codes = new Int32Array(MOST_ROWS);
  #values: string[] = [];

  constructor(columns: readonly NativeColumn[]) {
    this.#pieces = columns.map((column) => new Pieces(column));
  }

  read(rows: ByteRows): void {
    for (const pieces of this.#pieces) pieces.read(rows);
    let to = 0;
    for (let row = 0; row < rows.count; row++) {
      const start = to;
      for (const pieces of this.#pieces) {
        if (this.#text.length - to < pieces.longest + 2) this.#grow(pieces.longest);
        to = pieces.write(row, this.#text, to);
      }
      if (to === start) to++;
      // in the place of the first comma
      this.#text[start] = OPEN;
      this.#text[to++] = CLOSE;
      this.#starts[row] = start;
      this.#ends[row] = to;
    }
    this.#remember(rows.count);
  }

  /** The same by the numbers of different texts; null where they seldom come again. */
  get coded(): CodedCells | null {
    return this.#memory && { codes: this.#codes, values: this.#values };
  }

  get written(): WrittenCells {
    return { bytes: this.#text, starts: this.#starts, ends: this.#ends };
  }

  #remember(count: number): void {
    if (this.#memory?.isIdle) this.#memory = null;
    if (this.#memory?.isFull) {
      this.#memory = new CellMemory();
      this.#values = [];
    }
    if (this.#memory === null) return;
    const [bytes, starts, ends] = [this.#text, this.#starts, this.#ends];
    this.#memory.codesOf({ bytes, count, stride: 0, starts, ends }, 0, this.#codes);
    while (this.#values.length < this.#memory.size)
      this.#values.push(this.#memory.textOf(this.#values.length));
  }

  #grow(more: number): void {
    const larger = Buffer.alloc((this.#text.length + more) * 2);
    larger.set(this.#text);
    this.#text = larger;
  }
}

const [OPEN, CLOSE, QUOTE, BACKSLASH] = [123, 125, 34, 92];

/** What each cell of a column comes to in the JSON text: `,"name":"words"`, or nothing. */
class Pieces {
  readonly #column: NativeColumn;
  readonly #head: Buffer;
  #memory: CellMemory | null = new CellMemory();
  readonly #codes = new Int32Array(MOST_ROWS);
  /** by code */
  #written: Buffer[] = [];
  #rows: ByteRows | null = null;
  /** bytes of the longest that `write` may add */
  longest = 0;

  constructor(column: NativeColumn) {
    this.#column = column;
    this.#head = Buffer.from(`,${JSON.stringify(column.name)}:"`);
  }

  read(rows: ByteRows): void {
    this.#rows = rows;
    if (this.#memory?.isIdle) {
      this.#memory = null;
      this.#written = [];
    }
    if (this.#memory?.isFull) {
      this.#memory = new CellMemory();
      this.#written = [];
    }
    if (this.#memory === null) {
      this.#measure(rows);
      return;
    }
    this.#memory.codesOf(rows, this.#column.at, this.#codes);
    while (this.#written.length < this.#memory.size) {
      const piece = this.#pieceOf(this.#memory.textOf(this.#written.length));
      this.longest = Math.max(this.longest, piece.length);
      this.#written.push(piece);
    }
  }

  write(row: number, into: Uint8Array, to: number): number {
    if (this.#memory === null) return this.#writeCell(row, into, to);
    return copied(this.#written[this.#codes[row] ?? 0] ?? NOTHING, into, to);
  }

  #measure({ count, stride, starts, ends }: ByteRows): void {
    const from = this.#column.at * stride;
    let most = 0;
    for (let at = from; at < from + count; at++) most = Math.max(most, (ends[at] ?? 0) - (starts[at] ?? 0));
    // each byte may become six: \u0001
    this.longest = this.#head.length + 6 * most + 1;
  }

  #writeCell(row: number, into: Uint8Array, to: number): number {
    const rows = this.#rows;
    if (rows === null) return to;
    const at = this.#column.at * rows.stride + row;
    const [start = 0, end = 0] = [rows.starts[at], rows.ends[at]];
    const { bytes } = rows;
    if (end - start < this.#column.surelyFrom || !isPlain(bytes, start, end))
      return copied(this.#pieceOf(cellText(rows, this.#column.at, row)), into, to);
    let next = copied(this.#head, into, to);
    for (let from = start; from < end; from++) into[next++] = bytes[from] ?? 0;
    into[next++] = QUOTE;
    return next;
  }

  #pieceOf(cell: string): Buffer {
    const words = cell.trim();
    if (words === "" || !this.#column.keeps(words)) return NOTHING;
    return Buffer.from(`,${JSON.stringify(this.#column.name)}:${JSON.stringify(words)}`);
  }
}

const NOTHING = Buffer.alloc(0);

/** Whether a cell stands in JSON as it is: no white space around it, nothing to escape. */
function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
  const [first = 0, last = 0] = [bytes[start], bytes[end - 1]];
  if (first <= 32 || first > 126 || last <= 32 || last > 126) return false;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 32 || byte === QUOTE || byte === BACKSLASH) return false;
  }
  return true;
}

function copied(piece: Uint8Array, into: Uint8Array, to: number): number {
  let next = to;
  for (let at = 0; at < piece.length; at++) into[next++] = piece[at] ?? 0;
  return next;
}
