import type { DuckDBConnection, JS } from "@duckdb/node-api";
import type { LinkableRecord } from "@sitrep/model";
import { type TablesRead, withRecords } from "./with-records.js";

export { recordDoubts } from "./record-doubts.js";
export type { TablesRead } from "./with-records.js";

/** Which records can matter to those who link them. */
export interface Wanted {
  /** the days of what reports tell, each with its country; null for the sea, or where none is reported */
  readonly told: readonly { readonly from: string; readonly to: string; readonly country: string | null }[];
  /** records that a person has named */
  readonly ids: readonly string[];
}

/** A report may count its days in another zone, be a day off, or join what another one dates a little otherwise. */
const SLACK_DAYS = 4;
/** A record that is wider is no key to look by, and is taken whatever it says. */
const WIDEST_DAYS = 31;

/**
 * Goes once through the current records of Parquet files, as the view `current_records` has them and without made-up ones, in the order of files and lines:
 * those of the days and countries that reports tell, and those beside which another data set has a row of the day and country. A data set
 * alone, of which no report speaks, is not gone through. Nothing but a piece of them is ever in memory. Fails with a `LoadError`.
 */
export async function eachCurrentRecord(
  { parquet, files, setAside }: TablesRead,
  wanted: Wanted,
  onRecord: (record: LinkableRecord) => void,
): Promise<void> {
  await withRecords({ parquet, files, setAside }, async (connection) => {
    if (await tellWanted(connection, wanted)) await eachRow(connection, onRecord);
  });
}

/** Puts what is wanted into tables of its own; false where no record can be. */
async function tellWanted(connection: DuckDBConnection, { told, ids }: Wanted): Promise<boolean> {
  const [[sets] = []] = (
    await connection.runAndReadAll("SELECT count(DISTINCT dataset)::INTEGER FROM records")
  ).getRowsJson();
  if (told.length === 0 && ids.length === 0 && Number(sets) < 2) return false;
  await connection.run(
    `CREATE TABLE told AS
     SELECT DISTINCT unnest(generate_series(day.from::DATE - ${SLACK_DAYS}, day.to::DATE + ${SLACK_DAYS}, INTERVAL 1 DAY))::DATE AS day, day.country
     FROM (SELECT unnest(from_json($told, '[{"from":"VARCHAR","to":"VARCHAR","country":"VARCHAR"}]')) AS day)`,
    { told: JSON.stringify(told) },
  );
  await connection.run("CREATE TABLE named AS SELECT unnest(from_json($ids, '[\"VARCHAR\"]')) AS record_id", {
    ids: JSON.stringify(ids),
  });
  // a row of some days is on each of them; one of many days is looked for by its first alone, and taken by its width
  await connection.run(`
    CREATE TABLE lying AS
    SELECT record_id, dataset, country_code AS country, date_to - date_from > ${WIDEST_DAYS} AS is_wide,
      unnest(generate_series(date_from, least(date_to, date_from + ${WIDEST_DAYS}), INTERVAL 1 DAY))::DATE AS day
    FROM current_records
    WHERE file NOT IN (SELECT file FROM files WHERE synthetic) AND date_from IS NOT NULL AND date_to IS NOT NULL`);
  await connection.run(`
    CREATE TABLE beside AS
    SELECT day, country FROM (
      SELECT DISTINCT dataset, unnest([day - 1, day, day + 1]) AS day, country FROM lying
    )
    GROUP BY day, country
    HAVING count(DISTINCT dataset) > 1`);
  await connection.run(`
    CREATE TABLE chosen AS
    SELECT DISTINCT record_id FROM (
      SELECT record_id FROM lying WHERE is_wide
      UNION ALL SELECT l.record_id FROM lying l SEMI JOIN told t ON l.day = t.day AND l.country = t.country
      UNION ALL SELECT l.record_id FROM lying l SEMI JOIN told t ON l.day = t.day AND (l.country IS NULL OR t.country IS NULL)
      UNION ALL SELECT l.record_id FROM lying l SEMI JOIN beside b ON l.day = b.day AND l.country = b.country
      UNION ALL SELECT l.record_id FROM lying l WHERE l.country IS NULL AND ${Number(sets) > 1}
      UNION ALL SELECT l.record_id FROM lying l SEMI JOIN (SELECT DISTINCT day FROM lying WHERE country IS NULL AND ${Number(sets) > 1}) n USING (day)
      UNION ALL SELECT record_id FROM named
    )`);
  await connection.run("DROP TABLE lying");
  return true;
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
    SEMI JOIN chosen USING (record_id)
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
