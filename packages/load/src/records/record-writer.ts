import { renameSync } from "node:fs";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Record as EventRecord } from "@sitrep/model";
import { flushToDisk } from "../flush-to-disk.js";
import { loadErrorOf } from "../load-error.js";
import { closeTemporaryFolder, openTemporaryFolder } from "../temporary-folder.js";
import { CHUNK_ROWS, ChunkAppender, type ChunkColumn } from "./chunk-appender.js";
import { Dictionary } from "./dictionary.js";
import { type RecordColumn, recordColumns } from "./record-columns.js";
import { copyOfParts, dictionaryTable, type Part, partTable } from "./record-parts.js";

/** Writes the records of one event table to a Parquet file, which stands at its path when it is closed and not before. */
export interface RecordWriter {
  /** Records come in the order of their lines, and are kept in it. */
  write(record: EventRecord): void;
  /** To be awaited now and then: what is written between two of these stays in memory. */
  drain(): Promise<void>;
  /** Puts the file into place. */
  close(): Promise<{ readonly rows: number }>;
  /** Leaves nothing; may be called after a failure, and again. */
  abort(): void;
}

/** Memory for rows that wait for the end of the table; the rest waits on the disk, beside the file. */
const MEMORY = "384MB";

/** Opens a writer for `path`, whose folder is made. Fails with a `LoadError`: no permission, disk full. */
export async function openRecordWriter(path: string): Promise<RecordWriter> {
  try {
    return await Writer.open(path);
  } catch (error) {
    throw loadErrorOf(error, path);
  }
}

class Writer implements RecordWriter {
  readonly #path: string;
  readonly #folder: string;
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  readonly #dictionaries: ReadonlyMap<string, Dictionary>;
  readonly #parts: Part[] = [];
  #appender: ChunkAppender<EventRecord> | null = null;
  #waiting: EventRecord[] = [];
  #rows = 0;
  #open = true;

  private constructor(path: string, folder: string, instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#path = path;
    this.#folder = folder;
    this.#instance = instance;
    this.#connection = connection;
    const coded = recordColumns.filter(({ kind }) => kind === "coded");
    this.#dictionaries = new Map(coded.map(({ name }) => [name, new Dictionary()]));
  }

  static async open(path: string): Promise<Writer> {
    const folder = openTemporaryFolder(path);
    try {
      const instance = await DuckDBInstance.create(":memory:", {
        memory_limit: MEMORY,
        temp_directory: folder,
        // the order of the rows is the order of the lines
        threads: "1",
        allow_community_extensions: "false",
        autoinstall_known_extensions: "false",
      });
      const connection = await instance.connect();
      await connection.run("SET TimeZone = 'UTC'");
      const writer = new Writer(path, folder, instance, connection);
      await writer.#nextPart(coded);
      return writer;
    } catch (error) {
      closeTemporaryFolder(folder);
      throw error;
    }
  }

  write(record: EventRecord): void {
    this.#waiting.push(record);
    if (this.#waiting.length === CHUNK_ROWS) this.#append();
  }

  async drain(): Promise<void> {
    const part = this.#parts.at(-1);
    if (!part) return;
    const still = new Set(
      [...part.coded].filter((name) => this.#dictionaries.get(name)?.isWorthKeeping(this.#rows)),
    );
    if (still.size < part.coded.size) await this.#nextPart(still);
  }

  async close(): Promise<{ readonly rows: number }> {
    try {
      this.#append();
      this.#appender?.close();
      this.#appender = null;
      for (const [name, dictionary] of this.#dictionaries)
        await dictionaryTable(this.#connection, name, dictionary);
      const written = join(this.#folder, "records.parquet");
      await copyOfParts(this.#connection, this.#parts, written);
      flushToDisk(written);
      renameSync(written, this.#path);
      return { rows: this.#rows };
    } catch (error) {
      throw loadErrorOf(error, this.#path);
    } finally {
      this.abort();
    }
  }

  abort(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#connection.disconnectSync();
    this.#instance.closeSync();
    closeTemporaryFolder(this.#folder);
  }

  #append(): void {
    if (this.#waiting.length === 0) return;
    this.#appender?.append(this.#waiting);
    this.#rows += this.#waiting.length;
    this.#waiting = [];
  }

  /** Rows from here on stand in a table of their own, where fewer columns are codes. */
  async #nextPart(coded: ReadonlySet<string>): Promise<void> {
    this.#append();
    this.#appender?.close();
    const part = partTable(this.#parts.length, coded);
    const columns = recordColumns.map((column) => this.#chunkColumn(column, coded));
    this.#appender = await ChunkAppender.create(this.#connection, part.table, columns);
    this.#parts.push(part);
  }

  #chunkColumn(column: RecordColumn, coded: ReadonlySet<string>): ChunkColumn<EventRecord> {
    const { name } = column;
    if (column.kind === "number")
      return { name, type: "number", valueIn: (record) => column.numberOf(record) ?? Number.NaN };
    const dictionary = coded.has(name) ? this.#dictionaries.get(name) : undefined;
    if (!dictionary) return { name, type: "text", valueIn: column.textOf };
    return { name, type: "code", valueIn: (record) => dictionary.codeOf(column.textOf(record)) };
  }
}

const coded: ReadonlySet<string> = new Set(
  recordColumns.filter(({ kind }) => kind === "coded").map(({ name }) => name),
);
