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
  /** the words that are not kept; null where that is reported of each */
  readonly nulls: ReadonlySet<string> | null;
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
  /** by the first byte of words: 1 where they may not be kept */
  readonly #doubtful = new Uint8Array(256);
  #rows: ByteRows | null = null;
  /** of a column whose words are asked one by one: their numbers, and their pieces by these */
  #memory = new CellMemory();
  readonly #codes = new Int32Array(MOST_ROWS);
  #asked: Buffer[] = [];
  /** bytes of the longest that `write` may add */
  longest = 0;

  constructor(column: NativeColumn) {
    this.#column = column;
    this.#head = Buffer.from(`,${JSON.stringify(column.name)}:"`);
    for (const word of column.nulls ?? []) this.#doubtful[Buffer.from(word)[0] ?? 0] = 1;
  }

  read(rows: ByteRows): void {
    this.#rows = rows;
    const from = this.#column.at * rows.stride;
    let most = 0;
    for (let at = from; at < from + rows.count; at++)
      most = Math.max(most, (rows.ends[at] ?? 0) - (rows.starts[at] ?? 0));
    this.longest = this.#head.length + LONGEST_ESCAPE * most + 1;
    if (this.#column.nulls === null) this.#askAll(rows);
  }

  write(row: number, into: Buffer, to: number): number {
    const rows = this.#rows;
    if (rows === null) return to;
    if (this.#column.nulls === null) return copied(this.#asked[this.#codes[row] ?? 0] ?? NOTHING, into, to);
    const at = this.#column.at * rows.stride + row;
    const start = rows.starts[at] ?? 0;
    const end = rows.ends[at] ?? 0;
    if (start === end) return to;
    const { bytes } = rows;
    const [first = 0, last = 0] = [bytes[start], bytes[end - 1]];
    if (this.#doubtful[first] === 1 || isNoLetter(first) || isNoLetter(last))
      return copied(this.#pieceOf(cellText(rows, this.#column.at, row)), into, to);
    let next = copied(this.#head, into, to);
    for (let from = start; from < end; from++) {
      const byte = bytes[from] ?? 0;
      if (byte < 32) next += into.write(escapeOf(byte), next, "latin1");
      else {
        if (byte === QUOTE || byte === BACKSLASH) into[next++] = BACKSLASH;
        into[next++] = byte;
      }
    }
    into[next++] = QUOTE;
    return next;
  }

  #askAll(rows: ByteRows): void {
    if (this.#memory.isFull) {
      this.#memory = new CellMemory();
      this.#asked = [];
    }
    this.#memory.codesOf(rows, this.#column.at, this.#codes);
    while (this.#asked.length < this.#memory.size)
      this.#asked.push(this.#pieceOf(this.#memory.textOf(this.#asked.length)));
  }

  #pieceOf(cell: string): Buffer {
    const words = cell.trim();
    if (words === "" || !this.#column.keeps(words)) return NOTHING;
    return Buffer.from(`,${JSON.stringify(this.#column.name)}:${JSON.stringify(words)}`);
  }
}

/** `\u0001` */
const LONGEST_ESCAPE = 6;
const ESCAPES = Array.from({ length: 32 }, (_, code) =>
  JSON.stringify(String.fromCharCode(code)).slice(1, -1),
);
const escapeOf = (byte: number): string => ESCAPES[byte] ?? "";
const NOTHING = Buffer.alloc(0);

/** White space, or a byte of a longer character, of which some are white space. */
const isNoLetter = (byte: number): boolean => byte <= 32 || byte > 126;

function copied(piece: Uint8Array, into: Uint8Array, to: number): number {
  let next = to;
  for (let at = 0; at < piece.length; at++) into[next++] = piece[at] ?? 0;
  return next;
}
