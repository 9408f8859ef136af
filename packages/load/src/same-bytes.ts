import type { DuckDBConnection } from "@duckdb/node-api";

/**
 * A document is its bytes, so a file that lies in the data folder under two names would give every document, claim and record
 * twice. The first name in the alphabet stays; each other one leaves an issue and nothing else.
 */
export async function keepOneFileOfSameBytes(connection: DuckDBConnection): Promise<void> {
  await connection.run(`
    CREATE TEMP TABLE same_bytes AS
    SELECT file_hash, file, kept FROM (
      SELECT file_hash, file, min(file) OVER (PARTITION BY file_hash) AS kept
      FROM (
        SELECT file_hash, file FROM documents
        UNION SELECT file_hash, file FROM claims
        UNION SELECT file_hash, file FROM records
      )
    )
    WHERE file <> kept`);
  const [[count] = []] = (
    await connection.runAndReadAll("SELECT count(*)::INTEGER FROM same_bytes")
  ).getRowsJson();
  if (count !== 0) {
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
}
