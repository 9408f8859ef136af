import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { LoadError, loadErrorOf } from "../load-error.js";
import { closeTemporaryFolder, openTemporaryFolder } from "../temporary-folder.js";
import { withConnection } from "../with-connection.js";
import { dataPackage, type ExportedDataset, PACKAGE_NAME } from "./data-package.js";
import type { ExportFormat, PartitionKey } from "./export-format.js";
import { leftOutOf } from "./left-out.js";
import { copyWithoutRestricted } from "./open-database-copy.js";
import { writeParquet } from "./write-parquet.js";
import { writeGeoJson, writeGeoParquet } from "./write-points.js";
import { writeStatements } from "./write-statements.js";
import { writeTables } from "./write-tables.js";
import type { Writing, Written } from "./written-files.js";

export interface ExportInput {
  /** a database that `buildDatabase` made */
  readonly database: string;
  /** where the export shall are; an old export there is replaced as a whole */
  readonly folder: string;
  /** whether cells of restricted data sets and the text of reports are written too */
  readonly includeRestricted: boolean;
  /** `tables` unless said otherwise */
  readonly format?: ExportFormat;
  /** for `parquet`: what claims, records and events are parted by */
  readonly partition?: readonly PartitionKey[];
}

export interface ExportResult {
  /** rows of each table and view */
  readonly counts: Readonly<Record<string, number>>;
  /** sentences on what must not be redistributed and is not there; none where all is */
  readonly withheld: readonly string[];
  /** sentences on what the form itself cannot hold */
  readonly notes: readonly string[];
}

/** Single-threaded: several threads write row groups as they finish, and never the same bytes twice. */
const options = { threads: "1" };

/**
 * Writes the database in one of the formats with a `datapackage.json`, beside the folder, and renames all of it into place. Throws a
 * `LoadError`; an old export is then as it was.
 */
export async function exportDatabase({
  database,
  folder,
  includeRestricted,
  format = "tables",
  partition = [],
}: ExportInput): Promise<ExportResult> {
  if (!statSync(database, { throwIfNoEntry: false })?.isFile())
    throw new LoadError(
      "no-such-database",
      `${database}: no such file; expected a database that \`sitrep run\` or \`sitrep load\` made`,
    );
  if (!isFree(folder))
    throw new LoadError(
      "in-the-way",
      `${folder}: expected no folder, an empty one or an earlier export; it holds other files`,
    );
  let temporary: string | null = null;
  try {
    temporary = openTemporaryFolder(folder);
    const written = join(temporary, "export");
    mkdirSync(written);
    const writing = { folder: written, includeRestricted, partition };
    const result = includeRestricted
      ? await withConnection(database, { ...options, access_mode: "READ_ONLY" }, (connection) =>
          writeAll(format, { ...writing, connection }, []),
        )
      : await withConnection(join(temporary, "open.duckdb"), options, async (connection) => {
          await copyWithoutRestricted(connection, database);
          return writeAll(format, { ...writing, connection }, await leftOutOf(connection));
        });
    putIntoPlace(written, folder, temporary);
    return result;
  } catch (error) {
    throw loadErrorOf(error, folder);
  } finally {
    if (temporary !== null) closeTemporaryFolder(temporary);
  }
}

const DESCRIPTOR = "datapackage.json";

const writers: Readonly<Record<ExportFormat, (writing: Writing) => Promise<Written>>> = {
  tables: writeTables,
  parquet: writeParquet,
  geojson: writeGeoJson,
  geoparquet: writeGeoParquet,
  ftm: writeStatements,
};

const forms: Readonly<Record<ExportFormat, string>> = {
  tables:
    "Each table stands here twice, as CSV and as Parquet. In CSV lists and objects are JSON, and a text that a spreadsheet would run as a formula has an apostrophe before it.",
  parquet:
    "Each table is a folder of Parquet files; `sitrep views --on` opens every view over them. Folders are named for the month of a row (of an undated claim the month of its report) and its country: `several` where it has more than one, `unknown` where none is known.",
  geojson: "Events and the newest rows of event tables as GeoJSON (RFC 7946).",
  geoparquet: "Events and the newest rows of event tables as GeoParquet 1.0.",
  ftm: "What claims and rows say of events, as statements of FollowTheMoney.",
};

async function writeAll(
  format: ExportFormat,
  writing: Writing,
  withheld: readonly string[],
): Promise<ExportResult> {
  const { connection, folder } = writing;
  const { files, notes } = await writers[format](writing);
  const leftOut = [...withheld, ...notes];
  const descriptor = dataPackage({
    form: forms[format],
    files,
    datasets: await datasetsOf(connection),
    licences: await licencesOf(connection),
    leftOut,
  });
  writeFileSync(join(folder, DESCRIPTOR), `${JSON.stringify(descriptor, null, 2)}\n`);
  return { counts: Object.fromEntries(files.map(({ name, rows }) => [name, rows])), withheld, notes };
}

async function datasetsOf(connection: DuckDBConnection): Promise<ExportedDataset[]> {
  const result = await connection.runAndReadAll(`
    SELECT
      dataset, coalesce(list_sort(list(DISTINCT licence) FILTER (licence IS NOT NULL)), []) AS licences,
      coalesce(list_sort(list(DISTINCT citation) FILTER (citation IS NOT NULL)), []) AS citations, bool_or(restricted) AS restricted,
      coalesce(list(DISTINCT vintage ORDER BY vintage) FILTER (vintage IS NOT NULL), []) AS vintages, sum(rows)::DOUBLE AS rows
    FROM vintages
    GROUP BY dataset
    ORDER BY dataset`);
  return result.getRowsJson().map(([name, licences, citations, restricted, vintages, rows]) => ({
    name: String(name),
    licences: textsOf(licences),
    citations: textsOf(citations),
    restricted: restricted === true,
    vintages: textsOf(vintages),
    rows: Number(rows),
  }));
}

async function licencesOf(connection: DuckDBConnection): Promise<string[]> {
  const result = await connection.runAndReadAll(
    "SELECT DISTINCT licence FROM files WHERE licence IS NOT NULL AND role IN ('report', 'table') ORDER BY licence",
  );
  return result.getRowsJson().map(([licence]) => String(licence));
}

const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** Nothing is there, or what an earlier export left. */
function isFree(folder: string): boolean {
  const entry = statSync(folder, { throwIfNoEntry: false });
  if (!entry) return true;
  if (!entry.isDirectory()) return false;
  const names = readdirSync(folder);
  if (names.length === 0) return true;
  if (!existsSync(join(folder, DESCRIPTOR))) return false;
  const told = readFileSync(join(folder, DESCRIPTOR), "utf8");
  return (
    told.includes(`"name": "${PACKAGE_NAME}"`) &&
    names.every((name) => name === DESCRIPTOR || told.includes(`"${name}/`) || told.includes(`"${name}"`))
  );
}

function putIntoPlace(written: string, folder: string, temporary: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  if (existsSync(folder)) renameSync(folder, join(temporary, "old"));
  renameSync(written, folder);
}
