import { type ByteRows, cellText } from "@sitrep/model";
import { CellMemory } from "./cell-memory.js";

type Value = string | number | null;

/** The most rows that are read at once. */
export const MOST_ROWS = 1024;
const EACH_ITS_OWN = Int32Array.from({ length: MOST_ROWS }, (_, row) => row);

/** One column of a table, whose words are read once as long as they come again. */
export class LaneColumn {
  /** position in the table */
  readonly at: number;
  readonly #read: (words: string) => Value | undefined;
  #memory: CellMemory | null = new CellMemory();
  #codes: Int32Array = new Int32Array(MOST_ROWS);
  #values: Value[] = [];
  /** by code: whether the schema refuses the words */
  #refused: boolean[] = [];
  #hasRefused = false;
  /** where words do not come again: the cells as they are in the bytes; -1 for null */
  readonly #starts = new Int32Array(MOST_ROWS);
  #isAsWritten = false;
  #isNew = true;
  #isNumbered = false;

  constructor(at: number, read: (words: string) => Value | undefined) {
    this.at = at;
    this.#read = read;
  }

  /** By row: the number of the value. */
  get codes(): Int32Array {
    return this.#codes;
  }

  get values(): readonly Value[] {
    return this.#values;
  }

  /** Whether words come again, so that values have lasting numbers. */
  get isRemembered(): boolean {
    return this.#memory !== null;
  }

  /** Where the cells lie that are texts as they stand, -1 for null; null where they are not. */
  get writtenStarts(): Int32Array | null {
    return this.#memory === null && this.#isAsWritten ? this.#starts : null;
  }

  /** Whether numbers have another meaning than before. */
  get isNew(): boolean {
    return this.#isNew;
  }

  /** To be called before rows are numbered or read: forgets what no longer helps. */
  begin(): void {
    this.#isNumbered = false;
    this.#isNew = this.#values.length === 0;
    if (this.#memory?.isIdle) {
      this.#memory = null;
      this.#codes = EACH_ITS_OWN;
    } else if (this.#memory?.isFull) {
      this.#memory = new CellMemory();
      this.#hasRefused = false;
      this.#refused = [];
    } else return;
    this.#isNew = true;
    this.#values = [];
  }

  /** The number of one cell. */
  numberCell({ starts, ends, stride }: ByteRows, view: DataView, row: number): void {
    const at = this.at * stride + row;
    if (this.#memory) this.#codes[row] = this.#memory.codeOf(view, starts[at] ?? 0, ends[at] ?? 0);
  }

  /** So many cells have their numbers. */
  numbered(cells: number): void {
    this.#isNumbered = true;
    this.#memory?.counted(cells);
  }

  /** Reads the column's cells, and marks the rows whose cell the schema refuses. */
  read(rows: ByteRows, odd: Uint8Array): void {
    const memory = this.#memory;
    if (memory === null) {
      this.#readEach(rows, odd);
      return;
    }
    if (!this.#isNumbered) memory.codesOf(rows, this.at, this.#codes);
    for (let code = this.#values.length; code < memory.size; code++) {
      const value = this.#read(memory.textOf(code));
      this.#values.push(value ?? null);
      this.#refused.push(value === undefined);
      this.#hasRefused ||= value === undefined;
    }
    if (!this.#hasRefused) return;
    for (let row = 0; row < rows.count; row++) if (this.#refused[this.#codes[row] ?? 0]) odd[row] = 1;
  }

  #readEach(rows: ByteRows, odd: Uint8Array): void {
    const from = this.at * rows.stride;
    this.#isAsWritten = true;
    for (let row = 0; row < rows.count; row++) {
      const words = cellText(rows, this.at, row);
      const value = this.#read(words);
      this.#values[row] = value ?? null;
      this.#starts[row] = value === null ? -1 : (rows.starts[from + row] ?? 0);
      if (value === undefined) odd[row] = 1;
      else if (value !== null && value !== words) this.#isAsWritten = false;
    }
  }
}
