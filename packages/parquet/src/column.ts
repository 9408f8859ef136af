import { type CodedCells, ownText, type WrittenCells } from "@sitrep/model";
import { GrowingBytes } from "./growing-bytes.js";
import { bitsFor, writeHybrid } from "./hybrid.js";
import type { Physical, Stored } from "./physical.js";
import type { Thrift } from "./thrift.js";

/** Rows of a row group. */
export const GROUP_ROWS = 40_960;

/** The pages of a column in one row group, valid until more is added to it. */
export interface Pages {
  /** entries and bytes of the dictionary; null where values are as they are */
  readonly dictionary: { readonly entries: number; readonly bytes: Buffer } | null;
  /** one after the other */
  readonly data: readonly Buffer[];
  /** values and nulls */
  readonly count: number;
}

export interface Column<Row> {
  readonly name: string;
  readonly physical: Stored;
  /** what the footer's schema says of it */
  readonly schema: readonly Thrift[];
  /** names from the root to the values */
  readonly path: readonly string[];
  add(rows: readonly (Row | null)[], from?: number, to?: number): void;
  /** the values of rows by their numbers; may be missing where a column takes rows alone */
  addCoded?(cells: CodedCells, from: number, to: number): void;
  /** the values of rows by their bytes, likewise */
  addWritten?(cells: WrittenCells, from: number, to: number): void;
  /** bytes of what waits, about */
  readonly size: number;
  /** what was added since the last call */
  takePages(): Pages;
}

const OPTIONAL = 1;
const REQUIRED = 0;

/** What `optional binary x (UTF8)` is in a footer. */
export const element = (name: string, repetition: number, { type, converted, logical }: Stored): Thrift => ({
  struct: {
    1: { i32: type },
    3: { i32: repetition },
    4: { text: name },
    6: converted === undefined ? undefined : { i32: converted },
    10: logical,
  },
});

const NULL = 0xffff_ffff;

/** Values of one kind of a row group, as they are or by their number among the different ones. */
class Values<Value> {
  readonly #physical: Physical<Value>;
  readonly #plain = new GrowingBytes();
  readonly #codes = new Map<Value | string, number>();
  /** a number for each value, of which a row of lists may have many */
  #indices = new Uint32Array(GROUP_ROWS);
  #isCoded: boolean;
  /** values that come by their numbers, and for each of them its place among ours and 1 more, or NULL; 0 where it is not known */
  #numbered: CodedCells["values"] = [];
  #entryOf = new Uint32Array(256);
  #last: Value | null = null;
  #lastCode = 0;
  #count = 0;
  #entries = 0;

  constructor(physical: Physical<Value>, isCoded: boolean) {
    this.#physical = physical;
    this.#isCoded = isCoded;
  }

  get size(): number {
    return this.#plain.length + (this.#isCoded ? this.#count * 4 : 0);
  }

  add(value: Value): void {
    if (!this.#isCoded) {
      this.#physical.write(this.#plain, value);
      this.#count++;
      return;
    }
    // most rows say what the row before said
    if (value !== this.#last) {
      this.#last = value;
      this.#lastCode = this.#codes.get(value) ?? this.#enter(value);
    }
    this.#push(this.#lastCode);
  }

  /** From now on numbers are those of these values. */
  number(values: CodedCells["values"]): void {
    if (values === this.#numbered) return;
    this.#numbered = values;
    this.#entryOf.fill(0);
  }

  /** The value of a number, which is looked up once a row group; false where it is null. */
  addCoded(code: number): boolean {
    const entry = (this.#isCoded && this.#entryOf[code]) || this.#lookUp(code);
    if (entry === NULL) return false;
    if (this.#isCoded) this.#push(entry - 1);
    return true;
  }

  /** Where values are coded, their place and 1 more, kept for the next time; else they are added as they are. */
  #lookUp(code: number): number {
    const value = this.#numbered[code] ?? null;
    if (value !== null && !this.#physical.is(value)) throw new Error(`Unexpected value ${value}`);
    if (!this.#isCoded) {
      if (value !== null) this.add(value);
      return value === null ? NULL : 1;
    }
    const entry = value === null ? NULL : 1 + (this.#codes.get(value) ?? this.#enter(value));
    if (code >= this.#entryOf.length) this.#entryOf = doubled(this.#entryOf, code + 1);
    this.#entryOf[code] = entry;
    return entry;
  }

  /** The same by its bytes, which come again in no other row that is known of. */
  addWritten(bytes: Uint8Array, start: number, end: number): void {
    this.#plain.piece(bytes, start, end);
    if (this.#isCoded) this.#push(this.#entries++);
    else this.#count++;
  }

  #push(index: number): void {
    if (this.#count === this.#indices.length) this.#indices = doubled(this.#indices, this.#count + 1);
    this.#indices[this.#count++] = index;
  }

  /** The pages of all values so far, after the levels; their bytes are valid until more are added. */
  take(levels: GrowingBytes, count: number): Pages {
    const bytes = this.#plain.bytes;
    const entries = this.#entries;
    const pages = this.#isCoded
      ? { dictionary: { entries, bytes }, data: [this.#withIndices(levels)], count }
      : { dictionary: null, data: [levels.bytes, bytes], count };
    // where most rows have a value of their own, the next ones are written as they are
    if (entries * 2 > this.#count && entries > 1000) this.#isCoded = false;
    this.#plain.clear();
    this.#codes.clear();
    this.#entryOf.fill(0);
    this.#entries = 0;
    this.#last = null;
    this.#count = 0;
    return pages;
  }

  #enter(value: Value): number {
    this.#codes.set(own(value), this.#entries);
    this.#physical.write(this.#plain, value);
    return this.#entries++;
  }

  #withIndices(levels: GrowingBytes): Buffer {
    const bits = bitsFor(Math.max(0, this.#entries - 1));
    levels.byte(bits);
    writeHybrid(levels, this.#indices.subarray(0, this.#count), bits);
    return levels.bytes;
  }
}

/** Twice as long, or longer where it must hold more. */
function doubled(numbers: Uint32Array<ArrayBuffer>, least: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(numbers.length * 2, least));
  larger.set(numbers);
  return larger;
}

/** What is kept for a row group must not keep the text that it was cut from. */
const own = <Value>(value: Value): Value | string => (typeof value === "string" ? ownText(value) : value);

/** One value or null a row. */
export class ValueColumn<Row, Value> implements Column<Row> {
  readonly name: string;
  readonly physical: Stored;
  readonly schema: readonly Thrift[];
  readonly path: readonly string[];
  readonly #valueIn: (row: Row) => Value | null;
  readonly #values: Values<Value>;
  readonly #levels = new Uint32Array(GROUP_ROWS);
  #rows = 0;

  /** `isCoded`: values that come again are written once */
  constructor(
    name: string,
    physical: Physical<Value>,
    isCoded: boolean,
    valueIn: (row: Row) => Value | null,
  ) {
    this.name = name;
    this.physical = physical;
    this.schema = [element(name, OPTIONAL, physical)];
    this.path = [name];
    this.#valueIn = valueIn;
    this.#values = new Values(physical, isCoded);
  }

  get size(): number {
    return this.#values.size;
  }

  add(rows: readonly (Row | null)[], from = 0, to = rows.length): void {
    for (let at = from; at < to; at++) {
      const row = rows[at] ?? null;
      const value = row === null ? null : this.#valueIn(row);
      this.#levels[this.#rows++] = value === null ? 0 : 1;
      if (value !== null) this.#values.add(value);
    }
  }

  addCoded({ codes, values }: CodedCells, from: number, to: number): void {
    this.#values.number(values);
    for (let at = from; at < to; at++)
      this.#levels[this.#rows++] = this.#values.addCoded(codes[at] ?? 0) ? 1 : 0;
  }

  addWritten({ bytes, starts, ends }: WrittenCells, from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const start = starts[at] ?? -1;
      this.#levels[this.#rows++] = start < 0 ? 0 : 1;
      if (start >= 0) this.#values.addWritten(bytes, start, ends[at] ?? start);
    }
  }

  takePages(): Pages {
    const out = new GrowingBytes();
    const count = this.#rows;
    writeLevels(out, this.#levels.subarray(0, count));
    this.#rows = 0;
    return this.#values.take(out, count);
  }
}

/** A list of texts a row, never null. */
export class ListColumn<Row> implements Column<Row> {
  readonly name: string;
  readonly physical: Stored;
  readonly schema: readonly Thrift[];
  readonly path: readonly string[];
  readonly #listIn: (row: Row) => readonly string[];
  readonly #values: Values<string>;
  #repeated: number[] = [];
  #present: number[] = [];

  constructor(name: string, physical: Physical<string>, listIn: (row: Row) => readonly string[]) {
    this.name = name;
    this.physical = physical;
    this.path = [name, "list", "element"];
    this.schema = [
      { struct: { 3: { i32: REQUIRED }, 4: { text: name }, 5: { i32: 1 }, 6: { i32: 3 } } },
      { struct: { 3: { i32: 2 }, 4: { text: "list" }, 5: { i32: 1 } } },
      element("element", REQUIRED, physical),
    ];
    this.#listIn = listIn;
    this.#values = new Values(physical, true);
  }

  get size(): number {
    return this.#values.size;
  }

  add(rows: readonly (Row | null)[], from = 0, to = rows.length): void {
    for (let at = from; at < to; at++) {
      const row = rows[at] ?? null;
      const list = row === null ? [] : this.#listIn(row);
      if (list.length === 0) this.#level(0, 0);
      for (const [place, value] of list.entries()) {
        this.#level(place === 0 ? 0 : 1, 1);
        this.#values.add(value);
      }
    }
  }

  takePages(): Pages {
    const out = new GrowingBytes();
    writeLevels(out, Uint32Array.from(this.#repeated));
    writeLevels(out, Uint32Array.from(this.#present));
    const count = this.#present.length;
    this.#repeated = [];
    this.#present = [];
    return this.#values.take(out, count);
  }

  #level(repeated: number, present: number): void {
    this.#repeated.push(repeated);
    this.#present.push(present);
  }
}

/** Levels of 0 and 1 with their length in bytes before them. */
function writeLevels(out: GrowingBytes, levels: Uint32Array): void {
  const written = new GrowingBytes(levels.length / 8 + 16);
  writeHybrid(written, levels, 1);
  out.int32(written.length);
  out.append(written.bytes);
}
