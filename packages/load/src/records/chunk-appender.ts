import {
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBDoubleType,
  DuckDBIntegerType,
  type DuckDBType,
  DuckDBVarCharType,
} from "@duckdb/node-api";

/** Rows of one data chunk: the engine's own vector. */
export const CHUNK_ROWS = 2048;
/** A row group of the engine. Given whole ones, it takes them as they are; given less, it copies row by row. */
const CHUNKS_KEPT = 60;

/** A column of a chunk: its type, and its value in a row of the chunk. */
export interface ChunkColumn<Row> {
  readonly name: string;
  readonly type: "text" | "code" | "number";
  readonly valueIn: (row: Row) => string | number | null;
}

const engineTypes: Readonly<Record<ChunkColumn<unknown>["type"], DuckDBType>> = {
  text: DuckDBVarCharType.instance,
  code: DuckDBIntegerType.instance,
  number: DuckDBDoubleType.instance,
};

/** Fills a new table with rows, 2,048 at a time, through one data chunk: a new one each time grows without bound. */
export class ChunkAppender<Row> {
  readonly #columns: readonly ChunkColumn<Row>[];
  readonly #appender: DuckDBAppender;
  readonly #chunk: DuckDBDataChunk;
  #chunks = 0;

  private constructor(columns: readonly ChunkColumn<Row>[], appender: DuckDBAppender) {
    this.#columns = columns;
    this.#appender = appender;
    this.#chunk = DuckDBDataChunk.create(columns.map(({ type }) => engineTypes[type]));
  }

  static async create<Row>(
    connection: DuckDBConnection,
    table: string,
    columns: readonly ChunkColumn<Row>[],
  ): Promise<ChunkAppender<Row>> {
    const declared = columns.map(({ name, type }) => `"${name}" ${engineTypes[type]}`);
    await connection.run(`CREATE TABLE ${table} (${declared.join(", ")})`);
    return new ChunkAppender(columns, await connection.createAppender(table));
  }

  /** At most `CHUNK_ROWS` rows. */
  append(rows: readonly Row[]): void {
    const chunk = this.#chunk;
    chunk.reset();
    chunk.rowCount = rows.length;
    for (const [index, { valueIn }] of this.#columns.entries()) {
      const vector = chunk.getColumnVector(index);
      for (const [at, row] of rows.entries()) vector.setItem(at, valueIn(row));
      vector.flush();
    }
    this.#appender.appendDataChunk(chunk);
    this.#chunks++;
    if (this.#chunks % CHUNKS_KEPT === 0) this.#appender.flushSync();
  }

  close(): void {
    this.#appender.closeSync();
  }
}
