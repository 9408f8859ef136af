import type { DuckDBConnection } from "@duckdb/node-api";
import { quotedName, quotedText } from "../quoting.js";
import { CHUNK_ROWS, ChunkAppender } from "./chunk-appender.js";
import type { Dictionary } from "./dictionary.js";
import { type RecordColumn, recordColumns } from "./record-columns.js";

/** A table of rows, and which of its columns are codes. */
export interface Part {
  readonly table: string;
  readonly coded: ReadonlySet<string>;
}

export const partTable = (number: number, coded: ReadonlySet<string>): Part => ({
  table: `rows_${number}`,
  coded,
});

/** A table of the texts of one column by their codes. */
export async function dictionaryTable(
  connection: DuckDBConnection,
  name: string,
  dictionary: Dictionary,
): Promise<void> {
  const table = await ChunkAppender.create<Entry>(connection, tableOf(name), [
    { name: "code", type: "code", valueIn: ({ code }) => code },
    { name: "text", type: "text", valueIn: ({ text }) => text },
  ]);
  let entries: Entry[] = [{ code: 0, text: null }];
  let code = 0;
  for (const text of dictionary.texts) {
    code++;
    if (entries.push({ code, text }) === CHUNK_ROWS) {
      table.append(entries);
      entries = [];
    }
  }
  if (entries.length > 0) table.append(entries);
  table.close();
}

/** All parts, one after the other and each in its order, as a Parquet file with the columns of records. */
export async function copyOfParts(
  connection: DuckDBConnection,
  parts: readonly Part[],
  path: string,
): Promise<void> {
  // an engine that chooses the larger side to look up would lose the order of the rows
  await connection.run("SET disabled_optimizers = 'join_order,build_side_probe_side'");
  await connection.run(`
    COPY (${parts.map(selectPart).join("\nUNION ALL\n")})
    TO ${quotedText(path)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 40960)`);
}

interface Entry {
  readonly code: number;
  readonly text: string | null;
}

const tableOf = (name: string): string => `texts_of_${name}`;

function selectPart({ table, coded }: Part): string {
  const columns = recordColumns.map((column) => `${valueSql(column, coded)} AS ${quotedName(column.name)}`);
  const joins = [...coded].map((name) => {
    const texts = tableOf(name);
    return `JOIN ${texts} ON ${texts}.code = ${table}.${quotedName(name)}`;
  });
  return `SELECT ${columns.join(", ")} FROM ${table} ${joins.join(" ")}`;
}

function valueSql(column: RecordColumn, coded: ReadonlySet<string>): string {
  const name = quotedName(column.name);
  if (column.kind === "number") return `CASE WHEN NOT isnan(${name}) THEN ${name}::${column.type} END`;
  const text = coded.has(column.name) ? `${tableOf(column.name)}.text` : name;
  if (column.type === "VARCHAR") return text;
  return column.type.endsWith("[]") ? `${text}::JSON::${column.type}` : `${text}::${column.type}`;
}
