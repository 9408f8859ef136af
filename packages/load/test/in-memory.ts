import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll } from "vitest";
import { fillTables } from "../src/fill-tables.js";
import type { DatabaseInput } from "../src/index.js";
import { schemaSql } from "../src/sql-files.js";
import { temporaryFolder } from "./rows.js";

let instance: DuckDBInstance;
let connection: DuckDBConnection;
const folder = temporaryFolder();

// one empty database for a file of tests: making the schema takes longer than most tests
beforeAll(async () => {
  instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
  await connection.run(schemaSql());
});
afterAll(() => {
  connection.disconnectSync();
  instance.closeSync();
});

/** The tables and views of an input, for as long as `use` takes; without checks. One at a time. */
export async function inMemory<T>(
  input: DatabaseInput,
  use: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  await connection.run("BEGIN");
  try {
    await fillTables(connection, folder, input);
    return await use(connection);
  } finally {
    await connection.run("ROLLBACK");
  }
}

/** The rows of one question to an input. */
export const ask = (input: DatabaseInput, sql: string): Promise<Record<string, unknown>[]> =>
  inMemory(input, async () => (await connection.runAndReadAll(sql)).getRowObjectsJson());
