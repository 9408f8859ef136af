import { renameSync, statSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseInput } from "./database-input.js";
import { fillTables } from "./fill-tables.js";
import { flushToDisk } from "./flush-to-disk.js";
import { type FailedCheck, LoadError, loadErrorOf } from "./load-error.js";
import { parquetOf } from "./records/load-records.js";
import { readSql, tableFiles } from "./sql-files.js";
import { closeTemporaryFolder, openTemporaryFolder } from "./temporary-folder.js";
import { inTransaction, withConnection } from "./with-connection.js";
import { sameBytesEveryTime, writeDatabase } from "./write-database.js";

export interface BuiltDatabase {
  /** rows of each table, by its name in the database */
  readonly counts: Readonly<Record<string, number>>;
  /** empty: a database with a failed check is never put into place */
  readonly failedChecks: readonly FailedCheck[];
}

/**
 * Builds the database beside the old one, runs every check, and renames it into place. Readers of the old file keep their
 * snapshot. Throws a `LoadError`; the old file is then as it was, and nothing else is left.
 */
export async function buildDatabase(input: DatabaseInput): Promise<BuiltDatabase> {
  let folder: string | null = null;
  try {
    if (statSync(input.path, { throwIfNoEntry: false })?.isDirectory()) {
      throw new LoadError("not-a-database", `${input.path}: expected a file, found a folder`);
    }
    folder = openTemporaryFolder(input.path);
    const counts = await build(input, folder);
    return { counts, failedChecks: [] };
  } catch (error) {
    throw loadErrorOf(error, input.path);
  } finally {
    if (folder !== null) closeTemporaryFolder(folder);
  }
}

async function build(input: DatabaseInput, folder: string): Promise<Record<string, number>> {
  const assembled = join(folder, "assembled.duckdb");
  const dropped = await withConnection(assembled, {}, (connection) =>
    inTransaction(connection, async () => {
      for (const { name } of tableFiles) await connection.run(readSql("tables", name));
      return fillTables(connection, folder, input);
    }),
  );
  // always this name, whatever the target's: DuckDB writes it into the views
  const built = join(folder, "sitrep.duckdb");
  const counts = await withConnection(built, sameBytesEveryTime, (connection) =>
    writeDatabase(connection, assembled, parquetOf(input.records), dropped),
  );
  flushToDisk(built);
  renameSync(built, input.path);
  return counts;
}
