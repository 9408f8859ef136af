import type { ByteRows } from "@sitrep/model";
import { CellMemory } from "./cell-memory.js";
import type { LaneColumn } from "./lane-column.js";

/** Bytes of cells that are looked up together. */
const LONGEST = 512;

/**
 * Columns whose cells go together, such as a place's: what is from the first of them to the last is looked up once for all. The same
 * bytes from the beginning of a cell on are the same cells.
 */
export class LaneGroup {
  readonly #columns: readonly LaneColumn[];
  #memory = new CellMemory();
  /** by the number of what is there, a number for each column */
  #numbers = new Int32Array(0);
  #size = 0;
  #isOver = false;

  /** `columns` in the order of the table */
  constructor(columns: readonly LaneColumn[]) {
    this.#columns = columns;
  }

  /** Numbers the cells of all its columns, where that helps: the others number their own. */
  number(rows: ByteRows): void {
    this.#isOver ||= this.#memory.isIdle || this.#columns.some((column) => !column.isRemembered);
    if (this.#isOver) return;
    if (this.#memory.isFull || this.#columns.some((column) => column.isNew)) {
      this.#memory = new CellMemory();
      this.#size = 0;
    }
    const view = new DataView(rows.bytes.buffer, rows.bytes.byteOffset, rows.bytes.length);
    const first = (this.#columns[0]?.at ?? 0) * rows.stride;
    const last = (this.#columns.at(-1)?.at ?? 0) * rows.stride;
    for (let row = 0; row < rows.count; row++) {
      const start = rows.starts[first + row] ?? 0;
      const end = rows.ends[last + row] ?? 0;
      // a cell whose doubled quotes were made single is elsewhere
      if (end <= start || end - start > LONGEST) this.#numberEach(rows, view, row);
      else this.#numberBy(this.#memory.codeOf(view, start, end), rows, view, row);
    }
    this.#memory.counted(rows.count);
    for (const column of this.#columns) column.numbered(rows.count);
  }

  #numberBy(code: number, rows: ByteRows, view: DataView, row: number): void {
    const columns = this.#columns;
    const from = code * columns.length;
    if (code === this.#size) {
      this.#size++;
      if (from + columns.length > this.#numbers.length) this.#grow(from + columns.length);
      this.#numberEach(rows, view, row);
      for (let at = 0; at < columns.length; at++) this.#numbers[from + at] = columns[at]?.codes[row] ?? 0;
      return;
    }
    for (let at = 0; at < columns.length; at++) {
      const codes = columns[at]?.codes;
      if (codes) codes[row] = this.#numbers[from + at] ?? 0;
    }
  }

  #numberEach(rows: ByteRows, view: DataView, row: number): void {
    for (const column of this.#columns) column.numberCell(rows, view, row);
  }

  #grow(least: number): void {
    const larger = new Int32Array(Math.max(least, this.#numbers.length * 2));
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}
