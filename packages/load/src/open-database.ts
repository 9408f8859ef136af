import { statSync } from "node:fs";
import { type DuckDBConnection, DuckDBInstance, type Json, StatementType } from "@duckdb/node-api";
import { toJson } from "./json-values.js";
import { LoadError, loadErrorOf } from "./load-error.js";

export interface QueryResult {
  /** in order; a name that is twice gets `:1` and so on */
  readonly columns: string[];
  /** DuckDB's types: `VARCHAR`, `BIGINT`, `VARCHAR[]` */
  readonly types: string[];
  /** plain JSON values by column; instants are ISO 8601 in UTC */
  readonly rows: Record<string, Json>[];
}

/** A database opened for questions alone. */
export interface ReadOnlyDatabase {
  readonly path: string;
  /** Answers one statement that reads. Throws a `LoadError` for any other, and for SQL that the engine does not understand. */
  query(sql: string): Promise<QueryResult>;
  /** Closes at once, and may be called again. */
  close(): void;
}

const readingStatements: readonly StatementType[] = [StatementType.SELECT, StatementType.EXPLAIN];

/**
 * Opens a database to read: no writes, no files, no network, no extensions, and no way to change these settings. Instants are shown
 * in UTC. A database that is replaced meanwhile stays open as it was. A query is not bounded in time or memory: run a stranger's
 * in a process of its own.
 */
export async function openDatabase(path: string): Promise<ReadOnlyDatabase> {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry)
    throw new LoadError(
      "no-such-database",
      `${path}: no such file; expected a database that \`sitrep run\` or \`sitrep load\` made`,
    );
  if (!entry.isFile()) throw new LoadError("not-a-database", `${path}: expected a database, found no file`);
  try {
    const instance = await DuckDBInstance.create(path, {
      access_mode: "READ_ONLY",
      enable_external_access: "false",
      allow_community_extensions: "false",
      autoinstall_known_extensions: "false",
    });
    return await lockedDown(path, instance);
  } catch (error) {
    throw loadErrorOf(error, path, "not-a-database");
  }
}

/** From here on an instance only answers: the settings that keep it so cannot be changed. */
export async function lockedDown(path: string, instance: DuckDBInstance): Promise<ReadOnlyDatabase> {
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
  // last: after it no setting can be changed, this one included
  await connection.run("SET lock_configuration = true");
  let open = true;
  return {
    path,
    async query(sql) {
      if (!open) throw new LoadError("closed", `${path}: the database has been closed`);
      return answer(connection, sql);
    },
    close() {
      if (!open) return;
      open = false;
      // both: the file stays locked until the connection and the instance are gone
      connection.disconnectSync();
      instance.closeSync();
    },
  };
}

async function answer(connection: DuckDBConnection, sql: string): Promise<QueryResult> {
  if (!hasWords(sql)) throw new LoadError("bad-sql", "Unexpected empty query, expected one SELECT");
  const statements = await connection.extractStatements(sql).catch((error: unknown) => {
    throw loadErrorOf(error, "SQL", "bad-sql");
  });
  if (statements.count !== 1) {
    throw new LoadError(
      "several-statements",
      `Unexpected ${statements.count} statements, expected one (a PIVOT needs its values: ON column IN (…))`,
    );
  }
  try {
    const statement = await statements.prepare(0);
    if (!readingStatements.includes(statement.statementType)) {
      const found = StatementType[statement.statementType] ?? "a statement";
      throw new LoadError(
        "not-a-query",
        `Unexpected ${found}, expected a SELECT: the database is open for reading only`,
      );
    }
    const result = await statement.runAndReadAll();
    return {
      columns: result.deduplicatedColumnNames(),
      types: result.columnTypes().map(String),
      rows: result.convertRowObjects(toJson),
    };
  } catch (error) {
    throw error instanceof LoadError ? error : new LoadError("bad-sql", saidBy(error), [], { cause: error });
  }
}

const saidBy = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The engine fails without a word on a text of comments and semicolons alone. */
const hasWords = (sql: string): boolean =>
  sql.replace(/--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g, "").replace(/[\s;]+/g, "") !== "";
