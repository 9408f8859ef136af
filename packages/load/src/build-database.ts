import { closeSync, fsyncSync, openSync, renameSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { DatabaseInput, DatabaseRows } from "./database-input.js";
import { type FailedCheck, LoadError, loadErrorOf } from "./load-error.js";
import { runChecks, sentenceOfFailedChecks } from "./run-checks.js";
import { keepOneFileOfSameBytes } from "./same-bytes.js";
import { schemaSql } from "./sql-files.js";
import { stage, stageDocuments } from "./staging.js";
import { loadTable, tableLoads } from "./table-loads.js";
import { closeTemporaryFolder, openTemporaryFolder } from "./temporary-folder.js";

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
    const built = join(folder, basename(input.path));
    const counts = await fillDatabase(built, folder, input);
    flushToDisk(built);
    renameSync(built, input.path);
    return { counts, failedChecks: [] };
  } catch (error) {
    throw loadErrorOf(error, input.path);
  } finally {
    if (folder !== null) closeTemporaryFolder(folder);
  }
}

async function fillDatabase(
  path: string,
  folder: string,
  input: DatabaseInput,
): Promise<Record<string, number>> {
  const instance = await DuckDBInstance.create(path, {
    allow_community_extensions: "false",
    autoinstall_known_extensions: "false",
    // several threads fill row groups in the order in which they finish, and no two files would be the same
    threads: "1",
  });
  try {
    const connection = await instance.connect();
    try {
      await connection.run("SET TimeZone = 'UTC'");
      await connection.run(schemaSql());
      await loadTables(connection, folder, input);
      const failed = await runChecks(connection);
      if (failed.length > 0) {
        throw new LoadError(
          "failed-check",
          `${input.path}: not built\n${sentenceOfFailedChecks(failed)}`,
          failed,
        );
      }
      const counts = await countsOf(connection);
      await connection.run("CHECKPOINT");
      return counts;
    } finally {
      // both: the file stays locked until the connection and the instance are gone
      connection.disconnectSync();
    }
  } finally {
    instance.closeSync();
  }
}

async function loadTables(connection: DuckDBConnection, folder: string, input: DatabaseInput): Promise<void> {
  const staging = (name: string) => join(folder, `${name}.ndjson`);
  const meta = Object.entries(input.meta).map(([key, value]) => ({ key, value }));
  await loadTable(connection, tableLoads.meta, await stage(meta, staging("meta")));
  const { documents, sentences } = await stageDocuments(
    input.documents,
    staging("documents"),
    staging("sentences"),
  );
  await loadTable(connection, tableLoads.documents, documents);
  await loadTable(connection, tableLoads.sentences, sentences);
  const load = async (name: Exclude<keyof DatabaseRows, "documents">) =>
    loadTable(connection, tableLoads[name], await stage<unknown>(input[name], staging(name)));
  for (const name of ["files", "claims", "records", "events", "members", "copies"] as const) await load(name);
  for (const name of ["actors", "actorNames", "places", "placeNames", "setAside", "issues"] as const)
    await load(name);
  await keepOneFileOfSameBytes(connection);
}

async function countsOf(connection: DuckDBConnection): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { table } of Object.values(tableLoads)) {
    const [[count] = []] = (
      await connection.runAndReadAll(`SELECT count(*)::DOUBLE FROM ${table}`)
    ).getRowsJson();
    counts[table] = Number(count);
  }
  return counts;
}

/** Before the rename: after a power cut the new name must not point to an empty file. */
function flushToDisk(path: string): void {
  const descriptor = openSync(path, "r+");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
