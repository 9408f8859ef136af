import type { DuckDBConnection } from "@duckdb/node-api";
import { parquetRows } from "./records/load-records.js";

/**
 * A document is its bytes, so a file that is in the data folder under two names would give every document, claim and record
 * twice. The first name in the alphabet stays; each other one leaves an issue and nothing else. Records may still are in Parquet: gives
 * the names of the files whose rows must stay there.
 */
export async function keepOneFileOfSameBytes(
  connection: DuckDBConnection,
  parquet: readonly string[],
): Promise<string[]> {
  await connection.run(`
    CREATE TEMP TABLE same_bytes AS
    SELECT file_hash, file, kept FROM (
      SELECT file_hash, file, min(file) OVER (PARTITION BY file_hash) AS kept
      FROM (
        SELECT file_hash, file FROM documents
        UNION SELECT file_hash, file FROM claims
        UNION SELECT file_hash, file FROM records
        ${parquet.length > 0 ? `UNION SELECT file_hash, file FROM ${parquetRows(parquet)}` : ""}
      )
    )
    WHERE file <> kept`);
  const dropped = (await connection.runAndReadAll("SELECT DISTINCT file FROM same_bytes ORDER BY file"))
    .getRowsJson()
    .map(([file]) => String(file));
  if (dropped.length > 0) {
    await connection.run("CREATE TEMP TABLE sentences_once AS SELECT DISTINCT * FROM sentences");
    await connection.run("DELETE FROM sentences");
    await connection.run("INSERT INTO sentences FROM sentences_once ORDER BY document_id, ordinal");
    await connection.run("DROP TABLE sentences_once");
    for (const table of ["documents", "claims", "records"]) {
      await connection.run(`DELETE FROM ${table} WHERE file IN (SELECT file FROM same_bytes)`);
    }
    await connection.run(`
      INSERT INTO issues BY NAME
      SELECT
        'load' AS stage, 'same-bytes' AS code, 'info' AS severity, file,
        'the same bytes as ' || kept AS found, 'each file once' AS expected
      FROM same_bytes
      ORDER BY file`);
  }
  await connection.run("DROP TABLE same_bytes");
  return dropped;
}
