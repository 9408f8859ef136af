import { renameSync } from "node:fs";
import { join } from "node:path";
import type { Record as EventRecord, RecordBatch } from "@sitrep/model";
import { ParquetFile } from "@sitrep/parquet";
import { loadErrorOf } from "../load-error.js";
import { closeTemporaryFolder, openTemporaryFolder } from "../temporary-folder.js";
import { recordColumns } from "./record-columns.js";

/** Writes the records of one event table to a Parquet file, which is at its path when it is closed and not before. */
export interface RecordWriter {
  /** Records come in the order of their lines, and are kept in it. Throws a `LoadError` where the disk is full. */
  write(record: EventRecord): void;
  /** The records of rows that are read at once, some of their columns beside them; likewise in order. */
  writeBatch(batch: RecordBatch): void;
  /** To be awaited now and then, as with any writer: today nothing waits longer than a row group. */
  drain(): Promise<void>;
  /** Puts the file into place. */
  close(): Promise<{ readonly rows: number }>;
  /** Leaves nothing; may be called after a failure, and again. */
  abort(): void;
}

/** Opens a writer for `path`, whose folder is made. Fails with a `LoadError`: no permission, disk full. */
export async function openRecordWriter(path: string): Promise<RecordWriter> {
  const told = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw loadErrorOf(error, path);
    }
  };
  const folder = told(() => openTemporaryFolder(path));
  const written = join(folder, "records.parquet");
  const file = told(() => {
    try {
      return new ParquetFile(written, recordColumns());
    } catch (error) {
      closeTemporaryFolder(folder);
      throw error;
    }
  });
  let isOpen = true;
  let isGone = false;
  const abort = () => {
    if (isOpen) file.abandon();
    isOpen = false;
    if (!isGone) closeTemporaryFolder(folder);
    isGone = true;
  };
  return {
    write(record) {
      try {
        file.add(record);
      } catch (error) {
        throw loadErrorOf(error, path);
      }
    },
    writeBatch({ records, ...batch }) {
      try {
        file.addBatch({ rows: records, ...batch });
      } catch (error) {
        throw loadErrorOf(error, path);
      }
    },
    drain: async () => {},
    async close() {
      try {
        const { rows } = file;
        told(() => file.close());
        isOpen = false;
        told(() => renameSync(written, path));
        return { rows };
      } finally {
        abort();
      }
    },
    abort,
  };
}
