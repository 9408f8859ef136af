import type { DuckDBConnection } from "@duckdb/node-api";
import type { FileEntry, SetAside } from "@sitrep/model";
import { loadErrorOf } from "../load-error.js";
import { quotedText } from "../quoting.js";
import { readSql } from "../sql-files.js";
import { withConnection } from "../with-connection.js";

/** What normalize made of event tables. */
export interface TablesRead {
  readonly parquet: readonly string[];
  /** which edition each file is */
  readonly files: readonly FileEntry[];
  /** rows that could not be read: what a full export has there is not deleted. Needed of full exports alone */
  readonly setAside: readonly SetAside[];
}

/** The records of Parquet files with the views of their vintages, for as long as `use` takes. Fails with a `LoadError`. */
export async function withRecords(
  { parquet, files, setAside }: TablesRead,
  use: (connection: DuckDBConnection) => Promise<void>,
): Promise<void> {
  if (parquet.length === 0) return;
  try {
    await withConnection(":memory:", {}, async (connection) => {
      for (const table of ["files", "set-aside"]) await connection.run(readSql("tables", table));
      for (const it of files)
        await connection.run(
          "INSERT INTO files (file, file_hash, bytes, role, vintage, full_export, synthetic) VALUES ($1, $2, $3, $4, $5, $6, $7)",
          [it.file, it.file_hash, it.bytes, it.role, it.vintage, it.full_export, it.synthetic],
        );
      for (const { file, file_hash, code, found, expected, source_event_id = null } of setAside)
        await connection.run(
          "INSERT INTO set_aside (file, file_hash, code, found, expected, source_event_id) VALUES ($1, $2, $3, $4, $5, $6)",
          [file, file_hash, code, found, expected, source_event_id],
        );
      await connection.run(
        `CREATE VIEW records AS FROM read_parquet([${parquet.map(quotedText).join(", ")}])`,
      );
      for (const view of ["vintages", "records-as-of", "current-records"])
        await connection.run(readSql("views", view));
      await use(connection);
    });
  } catch (error) {
    throw loadErrorOf(error, parquet[0] ?? "");
  }
}
