import type { DuckDBConnection } from "@duckdb/node-api";
import type { DatabaseRows, ParquetFiles } from "../database-input.js";
import { quotedText } from "../quoting.js";

/**
 * Above this, full blocks are written at once: rows may come by the gigabyte. Below it they are kept until the end, from memory that was
 * never used, so that the same rows are the same bytes.
 */
const MEMORY = "700MB";

/**
 * Fills the table of records from Parquet files, in the order of the files' names in the data folder and of their lines, without the
 * rows of `dropped` files.
 */
export async function loadRecords(
  connection: DuckDBConnection,
  paths: readonly string[],
  dropped: readonly string[],
): Promise<void> {
  if (paths.length === 0) return;
  const result = await connection.runAndReadAll(`
    SELECT filename, min(file) AS file
    FROM read_parquet(${listOf(paths)}, filename = true)
    GROUP BY filename
    ORDER BY file, filename`);
  await connection.run(`SET memory_limit = '${MEMORY}'`);
  for (const [path, file] of result.getRowsJson()) {
    if (dropped.includes(String(file))) continue;
    await connection.run(`INSERT INTO records BY NAME FROM ${parquetRows([String(path)])}`);
  }
  await connection.run("RESET memory_limit");
}

/** Where records are in Parquet; none where they come as rows. */
export const parquetOf = (records: DatabaseRows["records"]): readonly string[] =>
  isParquet(records) ? records.parquet : [];

export const isParquet = (records: DatabaseRows["records"]): records is ParquetFiles =>
  typeof records === "object" && "parquet" in records;

/** The rows of Parquet files, as SQL. */
export const parquetRows = (paths: readonly string[]): string => `read_parquet(${listOf(paths)})`;

const listOf = (paths: readonly string[]): string => `[${paths.map(quotedText).join(", ")}]`;
