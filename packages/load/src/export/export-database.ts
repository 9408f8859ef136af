import { createHash } from "node:crypto";
import {
  createReadStream,
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
import { describeDatabase } from "../describe-database.js";
import { LoadError, loadErrorOf } from "../load-error.js";
import { quotedName, quotedText } from "../quoting.js";
import { closeTemporaryFolder, openTemporaryFolder } from "../temporary-folder.js";
import { withConnection } from "../with-connection.js";
import { csvCell } from "./csv-cells.js";
import { dataPackage, type ExportedDataset, type ExportedFile, PACKAGE_NAME } from "./data-package.js";
import { type ExportedTable, exportedTables } from "./exported-tables.js";
import { leftOutOf } from "./left-out.js";
import { copyWithoutRestricted } from "./open-database-copy.js";
import { type Field, fieldOf } from "./table-schema.js";

export interface ExportInput {
  /** a database that `buildDatabase` made */
  readonly database: string;
  /** where the export shall stand; an old export there is replaced as a whole */
  readonly folder: string;
  /** whether cells of restricted data sets and the text of reports are written too */
  readonly includeRestricted: boolean;
}

export interface ExportResult {
  /** rows of each table and view */
  readonly counts: Readonly<Record<string, number>>;
  /** sentences on what is not there; none where all is */
  readonly leftOut: readonly string[];
}

/** Single-threaded: several threads write row groups as they finish, and never the same bytes twice. */
const options = { threads: "1" };

/**
 * Writes tables and views as CSV and Parquet with a `datapackage.json`, beside the folder, and renames all of it into place. Throws a
 * `LoadError`; an old export is then as it was.
 */
export async function exportDatabase({
  database,
  folder,
  includeRestricted,
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
    for (const kind of ["csv", "parquet"]) mkdirSync(join(written, kind), { recursive: true });
    const tables = exportedTables(includeRestricted);
    const result = includeRestricted
      ? await withConnection(database, { ...options, access_mode: "READ_ONLY" }, (connection) =>
          writeAll(connection, tables, written, []),
        )
      : await withConnection(join(temporary, "open.duckdb"), options, async (connection) => {
          await copyWithoutRestricted(connection, database);
          return writeAll(connection, tables, written, await leftOutOf(connection));
        });
    putIntoPlace(written, folder, temporary);
    return result;
  } catch (error) {
    throw loadErrorOf(error, folder);
  } finally {
    if (temporary !== null) closeTemporaryFolder(temporary);
  }
}

async function writeAll(
  connection: DuckDBConnection,
  tables: readonly ExportedTable[],
  folder: string,
  leftOut: readonly string[],
): Promise<ExportResult> {
  const meanings = await meaningsOf();
  const files: ExportedFile[] = [];
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const columns = await columnsOf(connection, table);
    const meaning = meanings.get(table.name);
    const fields = columns.map(({ name, type }) => fieldOf(name, type, meaning?.columns.get(name) ?? null));
    const select = (cells: readonly string[]) => `SELECT ${cells.join(", ")} FROM ${table.from}`;
    const csv = select(columns.map(({ name, type }) => csvCell(name, type)));
    const parquet = select(columns.map(({ name }) => quotedName(name)));
    const write = async (format: "csv" | "parquet", sql: string, how: string) => {
      const path = `${format}/${table.name}.${format}`;
      const rows = await copied(connection, `COPY (${sql}) TO ${quotedText(join(folder, path))} (${how})`);
      counts[table.name] = rows;
      files.push(await fileOf(folder, path, format, table.name, meaning?.comment ?? null, fields, rows));
    };
    await write("csv", csv, "FORMAT csv, HEADER");
    await write("parquet", parquet, "FORMAT parquet, COMPRESSION zstd");
  }
  const descriptor = dataPackage({
    files,
    datasets: await datasetsOf(connection),
    licences: await licencesOf(connection),
    leftOut,
  });
  writeFileSync(join(folder, DESCRIPTOR), `${JSON.stringify(descriptor, null, 2)}\n`);
  return { counts, leftOut };
}

const DESCRIPTOR = "datapackage.json";

async function copied(connection: DuckDBConnection, sql: string): Promise<number> {
  const [[count] = []] = (await connection.runAndReadAll(sql)).getRowsJson();
  return Number(count);
}

async function fileOf(
  folder: string,
  path: string,
  format: "csv" | "parquet",
  name: string,
  comment: string | null,
  fields: readonly Field[],
  rows: number,
): Promise<ExportedFile> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(join(folder, path))) hash.update(piece);
  return {
    name,
    path,
    format,
    comment,
    fields,
    rows,
    bytes: statSync(join(folder, path)).size,
    hash: hash.digest("hex"),
  };
}

async function columnsOf(
  connection: DuckDBConnection,
  { from, without }: ExportedTable,
): Promise<{ name: string; type: string }[]> {
  const result = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${from}`);
  return result
    .getRowsJson()
    .map(([name, type]) => ({ name: String(name), type: String(type) }))
    .filter(({ name }) => !without.includes(name));
}

async function meaningsOf() {
  const { tables } = await describeDatabase();
  return new Map(
    tables.map(({ name, comment, columns }) => [
      name,
      { comment, columns: new Map(columns.map((column) => [column.name, column.comment])) },
    ]),
  );
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
  return (
    names.every((name) => ["csv", "parquet", DESCRIPTOR].includes(name)) &&
    existsSync(join(folder, DESCRIPTOR)) &&
    readFileSync(join(folder, DESCRIPTOR), "utf8").includes(`"name": "${PACKAGE_NAME}"`)
  );
}

function putIntoPlace(written: string, folder: string, temporary: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  if (existsSync(folder)) renameSync(folder, join(temporary, "old"));
  renameSync(written, folder);
}
