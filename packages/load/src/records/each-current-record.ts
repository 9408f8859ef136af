import type { DuckDBConnection, JS } from "@duckdb/node-api";
import type { FileEntry, LinkableRecord, SetAside } from "@sitrep/model";
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

/**
 * Goes once through the current records of Parquet files, as the view `current_records` has them and without made-up ones, in the order of files and lines.
 * Nothing but a piece of them is ever in memory. Fails with a `LoadError`.
 */
export async function eachCurrentRecord(
  { parquet, files, setAside }: TablesRead,
  onRecord: (record: LinkableRecord) => void,
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
      await eachRow(connection, onRecord);
    });
  } catch (error) {
    throw loadErrorOf(error, parquet[0] ?? "");
  }
}

async function eachRow(
  connection: DuckDBConnection,
  onRecord: (record: LinkableRecord) => void,
): Promise<void> {
  // whole numbers of 64 bits and days as what JavaScript has for them
  const result = await connection.stream(`
    SELECT * EXCLUDE (notes, source, native, tags, flags) REPLACE (
      date_from::VARCHAR AS date_from, date_to::VARCHAR AS date_to, fatalities_low::DOUBLE AS fatalities_low,
      fatalities_best::DOUBLE AS fatalities_best, fatalities_high::DOUBLE AS fatalities_high, injured::DOUBLE AS injured
    )
    FROM current_records
    WHERE file NOT IN (SELECT file FROM files WHERE synthetic)
    ORDER BY file, line, record_id`);
  for await (const rows of result.yieldRowObjectJs()) for (const row of rows) onRecord(linkedRecord(row));
}

type Row = Readonly<Record<string, JS>>;
const text = (row: Row, column: keyof LinkableRecord): string | null => {
  const value = row[column];
  return typeof value === "string" ? value : null;
};
const number = (row: Row, column: keyof LinkableRecord): number | null => {
  const value = row[column];
  return typeof value === "number" ? value : null;
};

const linkedRecord = (row: Row): LinkableRecord => ({
  record_id: text(row, "record_id") ?? "",
  file: text(row, "file") ?? "",
  file_hash: text(row, "file_hash") ?? "",
  line: number(row, "line") ?? 0,
  dataset: text(row, "dataset") ?? "",
  event_date: text(row, "event_date"),
  date_from: text(row, "date_from"),
  date_to: text(row, "date_to"),
  event_type: text(row, "event_type"),
  sub_event_type: text(row, "sub_event_type"),
  actor1: text(row, "actor1"),
  assoc_actor_1: text(row, "assoc_actor_1"),
  actor2: text(row, "actor2"),
  assoc_actor_2: text(row, "assoc_actor_2"),
  country: text(row, "country"),
  country_code: text(row, "country_code"),
  location: text(row, "location"),
  latitude: number(row, "latitude"),
  longitude: number(row, "longitude"),
  geo_radius_m: number(row, "geo_radius_m"),
  fatalities_low: number(row, "fatalities_low"),
  fatalities_best: number(row, "fatalities_best"),
  fatalities_high: number(row, "fatalities_high"),
  injured: number(row, "injured"),
});
