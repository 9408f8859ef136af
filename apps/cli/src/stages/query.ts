import { LoadError } from "@sitrep/load/load-error";
import { openDatabase, type ReadOnlyDatabase } from "@sitrep/load/open-database";
import { Failure, wrongUsage } from "../failure.js";
import type { Rows } from "../output/rows.js";

/** Runs one query on a connection that can only read. One that takes too long is given up: it may still run until the process ends. */
export const queryDatabase = (path: string, sql: string, timeoutSeconds: number): Promise<Rows> =>
  answered(() => openDatabase(path), sql, timeoutSeconds);

/** The same over a folder of Parquet files. */
export async function queryParquet(folder: string, sql: string, timeoutSeconds: number): Promise<Rows> {
  const { openParquet } = await import("@sitrep/load/open-parquet");
  return answered(() => openParquet(folder), sql, timeoutSeconds);
}

/** Writes a small database of views over a folder of Parquet files. */
export async function saveViews(folder: string, path: string): Promise<void> {
  const { writeParquetViews } = await import("@sitrep/load/open-parquet");
  await asFailure(() => writeParquetViews(folder, path));
}

const answered = (
  open: () => Promise<ReadOnlyDatabase>,
  sql: string,
  timeoutSeconds: number,
): Promise<Rows> =>
  asFailure(async () => {
    const database = await open();
    const { columns, rows } = await within(timeoutSeconds, database.query(sql));
    database.close();
    return { columns, rows: rows.map((row) => columns.map((column) => row[column] ?? null)) };
  });

async function asFailure<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    throw error.code === "no-such-database" ? wrongUsage(error.message) : new Failure(error.message);
  }
}

async function within<T>(seconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(
      () =>
        refuse(
          new Failure(
            `The query took longer than ${seconds} s. Ask for less, or give it more with --timeout.`,
          ),
        ),
      seconds * 1000,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
