import { statSync } from "node:fs";
import type { DuckDBConnection } from "@duckdb/node-api";
import { createSchema } from "./create-schema.js";
import { LoadError } from "./load-error.js";
import { loadRecords } from "./records/load-records.js";
import { runChecks, sentenceOfFailedChecks } from "./run-checks.js";
import { tableLoads } from "./table-loads.js";
import { inTransaction } from "./with-connection.js";

/**
 * How DuckDB 1.5 writes the same bytes for the same rows. It writes blocks with whatever stood in their unused ends
 * (duckdb/duckdb#23382), so the blocks must come from memory that nobody has used: an allocator of this instance's own, and no
 * sorting in it, which would leave pointers there.
 */
export const sameBytesEveryTime = {
  // several threads fill row groups in the order in which they finish
  threads: "1",
  // reserved, not used up; a load of more than this is the same rows, but not surely the same bytes
  block_allocator_memory: "1GB",
};

/** Bytes of Parquet up to which numbers are written plain: beyond it the size of the file matters more. */
const MOST_PLAIN = 64_000_000;

/**
 * FSST trains on a random sample, and packed numbers have whatever stood in memory where a cell is null: neither writes the same bytes
 * twice. Packing gains nothing in a small database and much in one of millions of records.
 */
async function compressTheSameWay(connection: DuckDBConnection, parquet: readonly string[]): Promise<void> {
  const bytes = parquet.reduce((sum, path) => sum + statSync(path).size, 0);
  const disabled = bytes > MOST_PLAIN ? "fsst" : "fsst,bitpacking";
  await connection.run(`SET disabled_compression_methods = '${disabled}'`);
}

/**
 * Copies the assembled tables into the database as it will stand, with the records that are in Parquet, and runs the checks on that.
 * Gives the rows of each table.
 */
export async function writeDatabase(
  connection: DuckDBConnection,
  assembled: string,
  parquet: readonly string[],
  dropped: readonly string[],
): Promise<Record<string, number>> {
  await compressTheSameWay(connection, parquet);
  await connection.run(`ATTACH '${assembled.replaceAll("'", "''")}' AS assembled (READ_ONLY)`);
  await inTransaction(connection, async () => {
    await createSchema(connection);
    for (const { table } of Object.values(tableLoads)) {
      await connection.run(`INSERT INTO ${table} FROM assembled.${table}`);
      if (table === "records") await loadRecords(connection, parquet, dropped);
    }
  });
  await connection.run("DETACH assembled");
  // before the checks: their joins use the memory that the blocks come from
  await connection.run("CHECKPOINT");
  const failed = await runChecks(connection);
  if (failed.length > 0) throw new LoadError("failed-check", sentenceOfFailedChecks(failed), failed);
  return countsOf(connection);
}

async function countsOf(connection: DuckDBConnection): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { table } of Object.values(tableLoads)) {
    const [[count] = []] = (
      await connection.runAndReadAll(`SELECT count(*)::DOUBLE FROM ${table}`)
    ).getRowsJson();
    counts[table] = Number(count);
  }
  return counts;
}
