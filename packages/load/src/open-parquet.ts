import { realpathSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { LoadError, loadErrorOf } from "./load-error.js";
import { lockedDown, type ReadOnlyDatabase } from "./open-database.js";
import { quotedName, quotedText } from "./quoting.js";
import { readSql, tableFiles, viewFiles } from "./sql-files.js";
import { closeTemporaryFolder, openTemporaryFolder } from "./temporary-folder.js";
import { inTransaction, withConnection } from "./with-connection.js";

/**
 * Opens every view over a folder of Parquet files, one folder a table, in any folders below it: what an export as `parquet` wrote, or
 * other tools in its columns. Nothing is loaded; questions reach nothing but that folder. Files that are written later are seen.
 */
export async function openParquet(folder: string): Promise<ReadOnlyDatabase> {
  const root = rootOf(folder);
  const instance = await DuckDBInstance.create(":memory:", {
    allow_community_extensions: "false",
    autoinstall_known_extensions: "false",
  });
  try {
    const connection = await instance.connect();
    await createViews(connection, root);
    await connection.run("SET parquet_metadata_cache = true");
    await connection.run(`SET allowed_directories = [${quotedText(root)}]`);
    await connection.run("SET enable_external_access = false");
    connection.disconnectSync();
    return await lockedDown(folder, instance);
  } catch (error) {
    instance.closeSync();
    throw loadErrorOf(error, folder, "not-a-database");
  }
}

/** Writes a small database of nothing but views over the folder, for other tools that open DuckDB files. It holds the folder's path. */
export async function writeParquetViews(folder: string, path: string): Promise<void> {
  const root = rootOf(folder);
  const temporary = openTemporaryFolder(path);
  try {
    const written = join(temporary, "views.duckdb");
    await withConnection(written, {}, (connection) =>
      inTransaction(connection, () => createViews(connection, root)),
    );
    renameSync(written, path);
  } catch (error) {
    throw loadErrorOf(error, path);
  } finally {
    closeTemporaryFolder(temporary);
  }
}

function rootOf(folder: string): string {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new LoadError(
      "no-such-database",
      `${folder}: no such folder; expected one that \`sitrep export --format parquet\` wrote`,
    );
  const root = realpathSync(folder);
  const missing = tableFiles
    .map(({ name }) => tableOf(name))
    .filter((table) => !statSync(join(root, table), { throwIfNoEntry: false })?.isDirectory());
  if (missing.length > 0)
    throw new LoadError(
      "not-a-database",
      `${folder}: found no folder for ${missing.join(", ")}; expected one a table, as \`sitrep export --format parquet\` writes them`,
    );
  return root;
}

const tableOf = (file: string): string => file.replaceAll("-", "_");

/** Tables as views with the columns and types that they have in a database, then the views. */
async function createViews(connection: DuckDBConnection, root: string): Promise<void> {
  await connection.run(`CREATE SCHEMA expected; SET schema = 'expected'`);
  for (const { name } of tableFiles) await connection.run(readSql("tables", name));
  const columns = (
    await connection.runAndReadAll(
      "SELECT table_name, column_name, data_type FROM duckdb_columns() WHERE schema_name = 'expected' ORDER BY table_name, column_index",
    )
  )
    .getRowsJson()
    .map(([table, column, type]) => ({
      table: String(table),
      column: quotedName(String(column)),
      type: String(type),
    }));
  await connection.run(`SET schema = 'main'; DROP SCHEMA expected CASCADE`);
  for (const { name } of tableFiles) {
    const table = tableOf(name);
    const cells = columns
      .filter((it) => it.table === table)
      .map(({ column, type }) => `${column}::${type} AS ${column}`);
    const files = quotedText(join(plainPattern(root), table, "**", "*.parquet"));
    await connection.run(
      `CREATE VIEW ${table} AS SELECT ${cells.join(", ")} FROM read_parquet(${files}, hive_partitioning = false)`,
    );
  }
  for (const { name } of viewFiles) await connection.run(readSql("views", name));
}

/** A path as a pattern that means itself. */
const plainPattern = (path: string): string => path.replace(/[*?[\]]/g, (letter) => `[${letter}]`);
