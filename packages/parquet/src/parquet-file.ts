import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";
import type { RecordBatch } from "@sitrep/model";
import { type Column, GROUP_ROWS, type Pages } from "./column.js";
import { structBytes, type Thrift } from "./thrift.js";

/** Rows that wait before their columns take them: column by column is faster than row by row. */
const BATCH_ROWS = 1024;
/** A row group ends here even where it has few rows. */
const GROUP_BYTES = 64 << 20;
const MAGIC = Buffer.from("PAR1");
const PLAIN = 0;
const RUN_LENGTHS = 3;
const DICTIONARY = 8;

/** Rows of which some columns come by themselves. */
interface Batch<Row> extends Omit<RecordBatch, "records"> {
  readonly rows: readonly (Row | null)[];
}

/** Writes rows to a new Parquet file, a row group at a time. The file is whole when it is closed. */
export class ParquetFile<Row> {
  readonly #columns: readonly Column<Row>[];
  readonly #descriptor: number;
  readonly #groups: Thrift[] = [];
  #waiting: Row[] = [];
  #groupRows = 0;
  #rows = 0;
  #offset = 0;

  constructor(path: string, columns: readonly Column<Row>[]) {
    this.#columns = columns;
    this.#descriptor = openSync(path, "wx");
    this.#write(MAGIC);
  }

  get rows(): number {
    return this.#rows + this.#groupRows + this.#waiting.length;
  }

  add(row: Row): void {
    if (this.#waiting.push(row) === BATCH_ROWS) this.#addWaiting();
  }

  /** Adds rows at once, of which some columns come by themselves; at most `BATCH_ROWS`. */
  addBatch({ rows, coded, written, from, to }: Batch<Row>): void {
    this.#addWaiting();
    for (const column of this.#columns) {
      const [codes, bytes] = [coded.get(column.name), written.get(column.name)];
      if (codes && column.addCoded) column.addCoded(codes, from, to);
      else if (bytes && column.addWritten) column.addWritten(bytes, from, to);
      else column.add(rows, from, to);
    }
    this.#added(to - from);
  }

  /** Writes what waits and the footer, and brings all of it to the disk. */
  close(): void {
    this.#addWaiting();
    this.#endGroup();
    const footer = structBytes({
      1: { i32: 1 },
      2: { list: [root(this.#columns.length), ...this.#columns.flatMap(({ schema }) => schema)] },
      3: { i64: this.#rows },
      4: { list: this.#groups },
      6: { text: "sitrep" },
    });
    this.#write(footer);
    const end = Buffer.alloc(4);
    end.writeInt32LE(footer.length);
    this.#write(end);
    this.#write(MAGIC);
    fsyncSync(this.#descriptor);
    this.abandon();
  }

  /** Leaves the file as it is, which nobody can read unless it was closed. */
  abandon(): void {
    closeSync(this.#descriptor);
  }

  #addWaiting(): void {
    if (this.#waiting.length === 0) return;
    for (const column of this.#columns) column.add(this.#waiting);
    const { length } = this.#waiting;
    this.#waiting = [];
    this.#added(length);
  }

  #added(rows: number): void {
    this.#groupRows += rows;
    if (this.#groupRows + BATCH_ROWS > GROUP_ROWS || this.#size() > GROUP_BYTES) this.#endGroup();
  }

  #size(): number {
    return this.#columns.reduce((sum, { size }) => sum + size, 0);
  }

  #endGroup(): void {
    if (this.#groupRows === 0) return;
    const start = this.#offset;
    const chunks = this.#columns.map((column) => this.#writeChunk(column, column.takePages()));
    this.#groups.push({
      struct: { 1: { list: chunks }, 2: { i64: this.#offset - start }, 3: { i64: this.#groupRows } },
    });
    this.#rows += this.#groupRows;
    this.#groupRows = 0;
  }

  #writeChunk({ physical, path }: Column<Row>, { dictionary, data, count }: Pages): Thrift {
    const start = this.#offset;
    if (dictionary) {
      this.#writePage(2, [dictionary.bytes], {
        7: { struct: { 1: { i32: dictionary.entries }, 2: { i32: PLAIN } } },
      });
    }
    const dataStart = this.#offset;
    const levels = { i32: RUN_LENGTHS };
    const encoding = { i32: dictionary ? DICTIONARY : PLAIN };
    this.#writePage(0, data, { 5: { struct: { 1: { i32: count }, 2: encoding, 3: levels, 4: levels } } });
    const size = { i64: this.#offset - start };
    const metadata: Thrift = {
      struct: {
        1: { i32: physical.type },
        2: { list: dictionary ? [{ i32: PLAIN }, levels, encoding] : [encoding, levels] },
        3: { list: path.map((text) => ({ text })) },
        4: { i32: 0 },
        5: { i64: count },
        6: size,
        7: size,
        9: { i64: dataStart },
        11: dictionary ? { i64: start } : undefined,
      },
    };
    return { struct: { 2: { i64: start }, 3: metadata } };
  }

  #writePage(type: number, pieces: readonly Buffer[], header: Readonly<Record<number, Thrift>>): void {
    const size = { i32: pieces.reduce((sum, { length }) => sum + length, 0) };
    this.#write(structBytes({ 1: { i32: type }, 2: size, 3: size, ...header }));
    for (const bytes of pieces) this.#write(bytes);
  }

  #write(bytes: Buffer): void {
    let written = 0;
    while (written < bytes.length) written += writeSync(this.#descriptor, bytes, written);
    this.#offset += bytes.length;
  }
}

const root = (children: number): Thrift => ({ struct: { 4: { text: "root" }, 5: { i32: children } } });
