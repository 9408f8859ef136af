import type { ByteRows } from "@sitrep/model";

/** Different words of which a column is remembered; with more it begins anew. */
const MOST_WORDS = 20_000;
const MOST_BYTES = 1 << 22;
/** Cells after which a column is known to hold words that seldom come again. */
const ENOUGH_CELLS = 2048;

type Cells = Pick<ByteRows, "bytes" | "count" | "stride" | "starts" | "ends">;

/** The different words of a column, as bytes: each has a number, in the order in which they came. */
export class CellMemory {
  /** by the words' hash: their number, counted from 1; 0 where none is */
  #slots = new Int32Array(1024);
  #hashes = new Int32Array(512);
  /** where the words of a number begin in `#held`; they end where the next begin */
  #starts = new Int32Array(513);
  #held = Buffer.alloc(1 << 14);
  #size = 0;
  #cells = 0;

  /** How many different words there are. */
  get size(): number {
    return this.#size;
  }

  /** Whether words seldom come again. */
  get isIdle(): boolean {
    return this.#cells >= ENOUGH_CELLS && this.#size * 2 > this.#cells;
  }

  get isFull(): boolean {
    return this.#size >= MOST_WORDS || (this.#starts[this.#size] ?? 0) >= MOST_BYTES;
  }

  textOf(code: number): string {
    return this.#held.toString("utf8", this.#starts[code], this.#starts[code + 1]);
  }

  /** The numbers of all cells of a column. */
  codesOf({ bytes, count, stride, starts, ends }: Cells, column: number, codes: Int32Array): void {
    let at = column * stride;
    let last = 0;
    for (let row = 0; row < count; row++, at++) {
      const [start = 0, end = 0] = [starts[at], ends[at]];
      // most rows say what the row before said
      if (!this.#is(last, bytes, start, end)) last = this.codeOf(bytes, start, end);
      codes[row] = last;
    }
    this.#cells += count;
  }

  codeOf(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashOf(bytes, start, end);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const code = (this.#slots[slot] ?? 0) - 1;
      if (code < 0) return this.#enter(hash, slot, bytes, start, end);
      if (this.#hashes[code] === hash && this.#is(code, bytes, start, end)) return code;
      slot = (slot + 1) & mask;
    }
  }

  #is(code: number, bytes: Uint8Array, start: number, end: number): boolean {
    if (code >= this.#size) return false;
    const held = this.#held;
    let at = this.#starts[code] ?? 0;
    if ((this.#starts[code + 1] ?? 0) - at !== end - start) return false;
    for (let from = start; from < end; from++) if (held[at++] !== bytes[from]) return false;
    return true;
  }

  #enter(hash: number, slot: number, bytes: Uint8Array, start: number, end: number): number {
    const code = this.#size++;
    const begin = this.#starts[code] ?? 0;
    const finish = begin + end - start;
    if (finish > this.#held.length) {
      const larger = Buffer.alloc(Math.max(this.#held.length * 2, finish));
      larger.set(this.#held.subarray(0, begin));
      this.#held = larger;
    }
    this.#held.set(bytes.subarray(start, end), begin);
    if (code + 1 >= this.#hashes.length) {
      this.#hashes = doubled(this.#hashes);
      this.#starts = doubled(this.#starts);
    }
    this.#hashes[code] = hash;
    this.#starts[code + 1] = finish;
    this.#slots[slot] = code + 1;
    if (this.#size * 2 > this.#slots.length) this.#spread();
    return code;
  }

  #spread(): void {
    const slots = new Int32Array(this.#slots.length * 4);
    const mask = slots.length - 1;
    for (let code = 0; code < this.#size; code++) {
      let slot = (this.#hashes[code] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = code + 1;
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
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    const four =
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    hash = Math.imul(hash ^ four, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  for (; at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 16);
}
