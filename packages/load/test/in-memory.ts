import type { DuckDBConnection } from "@duckdb/node-api";
import { assembleTables } from "../src/assemble-tables.js";
import type { DatabaseInput } from "../src/index.js";
import { readSql, viewFiles } from "../src/sql-files.js";
import { withConnection } from "../src/with-connection.js";
import { temporaryFolder } from "./rows.js";

/** The tables and views of an input, for as long as `use` takes; faster than a file, and without checks. */
export const inMemory = <T>(
  input: DatabaseInput,
  use: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> =>
  withConnection(":memory:", {}, async (connection) => {
    await assembleTables(connection, temporaryFolder(), input);
    for (const { name } of viewFiles) await connection.run(readSql("views", name));
    return use(connection);
  });

/** The rows of one question to an input. */
export const ask = (input: DatabaseInput, sql: string): Promise<Record<string, unknown>[]> =>
  inMemory(input, async (connection) => (await connection.runAndReadAll(sql)).getRowObjectsJson());
