import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { DatabaseInput, DatabaseRows } from "./database-input.js";
import { isParquet, parquetOf } from "./records/load-records.js";
import { keepOneFileOfSameBytes } from "./same-bytes.js";
import { stage, stageDocuments } from "./staging.js";
import { loadTable, tableLoads } from "./table-loads.js";

type ByLines = Exclude<keyof DatabaseRows, "documents" | "records">;

/** In the order of loading; documents come before them for their sentences, and records after them, which may come as Parquet. */
const othersInOrder = [
  "files",
  "claims",
  "events",
  "members",
  "copies",
  "actors",
  "actorNames",
  "places",
  "placeNames",
  "corrections",
  "judgements",
  "setAside",
  "issues",
] as const satisfies readonly ByLines[];

/**
 * Brings the stages' results into empty tables, typed and sorted; records in Parquet stay where they are, sorted already. `folder`
 * takes the JSON lines that are not in files yet. Gives the names of files that another has the bytes of.
 */
export async function fillTables(
  connection: DuckDBConnection,
  folder: string,
  input: DatabaseInput,
): Promise<string[]> {
  const staging = (name: string) => join(folder, `${name}.ndjson`);
  const meta = Object.entries(input.meta).map(([key, value]) => ({ key, value }));
  await loadTable(connection, tableLoads.meta, await stage(meta, staging("meta")));
  const { documents, sentences } = await stageDocuments(
    input.documents,
    staging("documents"),
    staging("sentences"),
  );
  await loadTable(connection, tableLoads.documents, documents);
  await loadTable(connection, tableLoads.sentences, sentences);
  const load = async (name: ByLines) =>
    loadTable(connection, tableLoads[name], await stage<unknown>(input[name] ?? [], staging(name)));
  for (const name of othersInOrder) await load(name);
  if (!isParquet(input.records))
    await loadTable(connection, tableLoads.records, await stage(input.records, staging("records")));
  return keepOneFileOfSameBytes(connection, parquetOf(input.records));
}
