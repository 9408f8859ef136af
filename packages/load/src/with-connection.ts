import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";

const common = { allow_community_extensions: "false", autoinstall_known_extensions: "false" };

/**
 * Opens a database to write for as long as `use` takes, with instants shown in UTC. `:memory:` makes one that is nowhere.
 * Closes connection and instance both: the file stays locked until both are gone.
 */
export async function withConnection<T>(
  path: string,
  options: Readonly<Record<string, string>>,
  use: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  const instance = await DuckDBInstance.create(path, { ...common, ...options });
  try {
    const connection = await instance.connect();
    try {
      await connection.run("SET TimeZone = 'UTC'");
      return await use(connection);
    } finally {
      connection.disconnectSync();
    }
  } finally {
    instance.closeSync();
  }
}

/** All of it or nothing, and one write to the disk instead of one a statement: a schema is some 300 statements. */
export async function inTransaction<T>(connection: DuckDBConnection, work: () => Promise<T>): Promise<T> {
  await connection.run("BEGIN");
  const result = await work();
  await connection.run("COMMIT");
  return result;
}
