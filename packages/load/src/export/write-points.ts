import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { quotedName, quotedText } from "../quoting.js";
import { readSql } from "../sql-files.js";
import type { ExportedFile } from "./data-package.js";
import { fieldOf } from "./table-schema.js";
import {
  type Column,
  columnsOf,
  copied,
  meaningsOf,
  measured,
  type Writing,
  type Written,
} from "./written-files.js";

/** What has a place: a SELECT whose last columns are `longitude` and `latitude`, both NULL where no point may be drawn. */
const things = [
  { name: "events", sql: "event-points", id: "event_id", meaning: "strike_chronology" },
  { name: "records", sql: "record-points", id: "record_id", meaning: "current_records" },
] as const;

/** Events and records as GeoJSON (RFC 7946). */
export const writeGeoJson = (writing: Writing): Promise<Written> =>
  writePoints(writing, "geojson", (connection, path, select, columns, id) => {
    const properties = columns.map(
      ({ name, type }) => `${quotedText(name)}: ${jsonValue(quotedName(name), type)}`,
    );
    return writeFeatures(
      connection,
      path,
      `SELECT json_object(
        'type', 'Feature',
        'id', ${id},
        'geometry', CASE WHEN longitude IS NOT NULL THEN json_object('type', 'Point', 'coordinates', [longitude, latitude]) END,
        'properties', to_json({${properties.join(", ")}})
      )::VARCHAR FROM (${select})`,
    );
  });

/** The same as GeoParquet: DuckDB writes the `geo` metadata for a column of points itself. */
export const writeGeoParquet = (writing: Writing): Promise<Written> =>
  writePoints(writing, "parquet", (connection, path, select, columns) => {
    const cells = columns.map(({ name }) => quotedName(name));
    const point =
      "CASE WHEN longitude IS NOT NULL THEN ('POINT(' || longitude || ' ' || latitude || ')')::GEOMETRY END AS geometry";
    return copied(
      connection,
      `COPY (SELECT ${[...cells, point].join(", ")} FROM (${select})) TO ${quotedText(path)} (FORMAT parquet, COMPRESSION zstd)`,
    );
  });

type WriteThings = (
  connection: DuckDBConnection,
  path: string,
  select: string,
  columns: readonly Column[],
  id: string,
) => Promise<number>;

async function writePoints(
  { connection, folder }: Writing,
  format: "geojson" | "parquet",
  write: WriteThings,
): Promise<Written> {
  const meanings = await meaningsOf();
  const files: ExportedFile[] = [];
  const notes: string[] = [];
  for (const { name, sql, id, meaning } of things) {
    const select = readSql("exports", sql).replace(/;\s*$/, "");
    const columns = (await columnsOf(connection, `(${select})`)).filter(
      (column) => column.name !== "longitude" && column.name !== "latitude",
    );
    const path = `${name}.${format}`;
    const rows = await write(connection, join(folder, path), select, columns, id);
    const known = meanings.get(meaning);
    const fields = columns.map((column) =>
      fieldOf(column.name, column.type, own[column.name] ?? known?.columns.get(column.name) ?? null),
    );
    files.push({ name, path, format, comment: COMMENT, fields, rows, ...(await measured(folder, path)) });
    const without = await copied(
      connection,
      `SELECT count(*)::INTEGER FROM (${select}) WHERE longitude IS NULL`,
    );
    if (without > 0)
      notes.push(
        `${without} of ${rows} ${name} have no point: only their country is known, or less; precision and no_point say which.`,
      );
  }
  return { files, notes };
}

const COMMENT =
  "One feature a row; the point is the middle of a circle of geo_radius_m, in WGS 84. What is known only by its country has no geometry.";

const own: Readonly<Record<string, string>> = {
  precision:
    "How well the place is known: of an event base, city, region or sea, named (a place without a known point), country or none; of a record radius (within geo_radius_m), not said, country, doubtful, none or left out.",
  geo_radius_m: "How far from the point it may have been, metres; NULL where not known.",
  no_point: "Why there is no point; NULL where there is one.",
};

const jsonValue = (column: string, type: string): string =>
  type === "TIMESTAMP WITH TIME ZONE"
    ? `strftime(${column} AT TIME ZONE 'UTC', '%Y-%m-%dT%H:%M:%SZ')`
    : column;

/** Features as they come: a million of them are never in memory together. */
async function writeFeatures(connection: DuckDBConnection, path: string, sql: string): Promise<number> {
  const result = await connection.stream(sql);
  const file = openSync(path, "w");
  let count = 0;
  try {
    writeSync(file, '{"type":"FeatureCollection","features":[\n');
    for (
      let chunk = await result.fetchChunk();
      chunk && chunk.rowCount > 0;
      chunk = await result.fetchChunk()
    ) {
      const features = chunk.getColumnValues(0).map(String);
      writeSync(file, `${count > 0 ? ",\n" : ""}${features.join(",\n")}`);
      count += features.length;
    }
    writeSync(file, "\n]}\n");
  } finally {
    closeSync(file);
  }
  return count;
}
