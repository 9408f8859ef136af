import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { DatabaseInput, DatabaseRows } from "./database-input.js";
import { keepOneFileOfSameBytes } from "./same-bytes.js";
import { stage, stageDocuments } from "./staging.js";
import { loadTable, tableLoads } from "./table-loads.js";

/** In the order of loading; documents come first, apart, for their sentences. */
const othersInOrder = [
  "files",
  "claims",
  "records",
  "events",
  "members",
  "copies",
  "actors",
  "actorNames",
  "places",
  "placeNames",
  "setAside",
  "issues",
] as const satisfies readonly Exclude<keyof DatabaseRows, "documents">[];

/** Brings the stages' results into empty tables, typed and sorted. `folder` takes the JSON lines that are not in files yet. */
export async function fillTables(
  connection: DuckDBConnection,
  folder: string,
  input: DatabaseInput,
): Promise<void> {
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
  const load = async (name: Exclude<keyof DatabaseRows, "documents">) =>
    loadTable(connection, tableLoads[name], await stage<unknown>(input[name], staging(name)));
  for (const name of othersInOrder) await load(name);
  await keepOneFileOfSameBytes(connection);
}
