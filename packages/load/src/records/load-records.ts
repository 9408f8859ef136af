import type { DuckDBConnection } from "@duckdb/node-api";
import { quotedText } from "../quoting.js";

/** Fills the table of records from Parquet files, in the order of the files' names in the data folder and of their lines. */
export async function loadRecords(connection: DuckDBConnection, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  const result = await connection.runAndReadAll(`
    SELECT filename, min(file) AS file
    FROM read_parquet(${listOf(paths)}, filename = true)
    GROUP BY filename
    ORDER BY file, filename`);
  for (const [path] of result.getRowsJson()) {
    await connection.run(`INSERT INTO records BY NAME FROM read_parquet(${quotedText(String(path))})`);
  }
}

const listOf = (paths: readonly string[]): string => `[${paths.map(quotedText).join(", ")}]`;
