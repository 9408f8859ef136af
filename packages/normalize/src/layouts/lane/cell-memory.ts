import type { ByteRows } from "@sitrep/model";

/** Different words of which a column is remembered; with more it begins anew. */
const MOST_WORDS = 20_000;
/** The bits of a number, counted from 1. */
const NUMBER = 0x7fff;
const MOST_BYTES = 1 << 22;
/** Cells by which a column is known whose words hardly ever come again. */
const FIRST_CELLS = 2048;
const HARDLY_EVER = 0.95;

/** After the 256 bytes. */
const EMPTY = 256;

type Cells = Pick<ByteRows, "bytes" | "count" | "stride" | "starts" | "ends">;

/** The different words of a column, as bytes: each has a number, in the order in which they came. */
export class CellMemory {
  /** by the words' hash: their number, counted from 1, and the upper bits of the hash; 0 where none is */
  #slots = new Int32Array(1024);
  /** where the words of a number begin in `#held`; they end where the next begin */
  #starts = new Int32Array(512);
  #held = new DataView(new ArrayBuffer(1 << 14));
  /** the numbers of words of one byte or none, and 1 more: many columns hold few others */
  readonly #short = new Int32Array(257);
  #size = 0;
  #cells = 0;

  /** How many different words there are. */
  get size(): number {
    return this.#size;
  }

  /** Whether words seldom come again: told soon where hardly any do, else when all places are taken. */
  get isIdle(): boolean {
    if (this.#cells >= FIRST_CELLS && this.#size > this.#cells * HARDLY_EVER) return true;
    return this.isFull && this.#size * 2 > this.#cells;
  }

  get isFull(): boolean {
    return this.#size >= MOST_WORDS || (this.#starts[this.#size] ?? 0) >= MOST_BYTES;
  }

  textOf(code: number): string {
    return Buffer.from(this.#held.buffer).toString("utf8", this.#starts[code], this.#starts[code + 1]);
  }

  /** The numbers of all cells of a column. */
  codesOf({ bytes, count, stride, starts, ends }: Cells, column: number, codes: Int32Array): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const short = this.#short;
    let at = column * stride;
    for (let row = 0; row < count; row++, at++) {
      const start = starts[at] ?? 0;
      const end = ends[at] ?? 0;
      if (end - start > 1) codes[row] = this.codeOf(view, start, end);
      else {
        const place = end === start ? EMPTY : (bytes[start] ?? 0);
        if (short[place] === 0) short[place] = this.codeOf(view, start, end) + 1;
        codes[row] = (short[place] ?? 0) - 1;
      }
    }
    this.#cells += count;
  }

  /** Cells that were numbered one by one. */
  counted(cells: number): void {
    this.#cells += cells;
  }

  codeOf(bytes: DataView, start: number, end: number): number {
    const hash = hashOf(bytes, start, end);
    const slots = this.#slots;
    const mask = slots.length - 1;
    let at = hash & mask;
    for (;;) {
      const slot = slots[at] ?? 0;
      if (slot === 0) return this.#enter(hash, at, bytes, start, end);
      const code = (slot & NUMBER) - 1;
      if (((slot ^ hash) & ~NUMBER) === 0 && this.#is(code, bytes, start, end)) return code;
      at = (at + 1) & mask;
    }
  }

  #is(code: number, bytes: DataView, start: number, end: number): boolean {
    const held = this.#held;
    let at = this.#starts[code] ?? 0;
    if ((this.#starts[code + 1] ?? 0) - at !== end - start) return false;
    let from = start;
    for (; from + 4 <= end; from += 4, at += 4)
      if (held.getInt32(at, true) !== bytes.getInt32(from, true)) return false;
    for (; from < end; from++, at++) if (held.getUint8(at) !== bytes.getUint8(from)) return false;
    return true;
  }

  #enter(hash: number, slot: number, bytes: DataView, start: number, end: number): number {
    const code = this.#size++;
    const begin = this.#starts[code] ?? 0;
    const finish = begin + end - start;
    if (finish > this.#held.byteLength) {
      const larger = new Uint8Array(Math.max(this.#held.byteLength * 2, finish));
      larger.set(new Uint8Array(this.#held.buffer, 0, begin));
      this.#held = new DataView(larger.buffer);
    }
    const words = new Uint8Array(bytes.buffer, bytes.byteOffset + start, end - start);
    new Uint8Array(this.#held.buffer).set(words, begin);
    if (code + 2 >= this.#starts.length) this.#starts = doubled(this.#starts);
    this.#starts[code + 1] = finish;
    this.#slots[slot] = (hash & ~NUMBER) | (code + 1);
    if (this.#size * 2 > this.#slots.length) this.#spread();
    return code;
  }

  #spread(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let code = 0; code < this.#size; code++) {
      const hash = hashOf(this.#held, this.#starts[code] ?? 0, this.#starts[code + 1] ?? 0);
      let at = hash & mask;
      while (slots[at] !== 0) at = (at + 1) & mask;
      slots[at] = (hash & ~NUMBER) | (code + 1);
    }
    this.#slots = slots;
  }
}

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** Four bytes at a time; the words themselves are compared too, so that any hash would do. */
function hashOf(bytes: DataView, start: number, end: number): number {
  let hash = end - start;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    hash = Math.imul(hash ^ bytes.getInt32(at, true), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  for (; at < end; at++) hash = Math.imul(hash ^ bytes.getUint8(at), 0x01000193);
  return hash ^ (hash >>> 16);
}
