import { LoadError } from "@sitrep/load/load-error";
import { openDatabase } from "@sitrep/load/open-database";
import { Failure, wrongUsage } from "../failure.js";
import type { Rows } from "../output/rows.js";

/** Runs one query on a connection that can only read. One that takes too long is given up: it may still run until the process ends. */
export async function queryDatabase(path: string, sql: string, timeoutSeconds: number): Promise<Rows> {
  try {
    const database = await openDatabase(path);
    const { columns, rows } = await within(timeoutSeconds, database.query(sql));
    database.close();
    return { columns, rows: rows.map((row) => columns.map((column) => row[column] ?? null)) };
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
