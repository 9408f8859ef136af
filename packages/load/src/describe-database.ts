import { createSchema } from "./create-schema.js";
import { withConnection } from "./with-connection.js";

export interface ColumnDescription {
  readonly name: string;
  readonly type: string;
  /** whether it may be NULL; of a view's column the engine does not know, and it is true */
  readonly nullable: boolean;
  /** meaning, unit or zone, what NULL means; for a view's column that is passed on from a table, the table's */
  readonly comment: string | null;
}

export interface TableDescription {
  readonly name: string;
  readonly kind: "table" | "view";
  readonly comment: string | null;
  readonly columns: readonly ColumnDescription[];
}

/** A question with a parameter: `FROM records_as_of(DATE '2024-01-31')`. */
export interface MacroDescription {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly comment: string | null;
}

export interface DatabaseDescription {
  /** tables first, then views, each in the order in which they are made */
  readonly tables: readonly TableDescription[];
  readonly macros: readonly MacroDescription[];
}

/** What every database of Sitrep holds, read from the SQL files by making an empty one in memory. */
export async function describeDatabase(): Promise<DatabaseDescription> {
  return withConnection(":memory:", {}, async (connection) => {
    await createSchema(connection);
    const read = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJson();
    const tables = await read(`
      SELECT 'table', table_name, comment, table_oid AS made FROM duckdb_tables()
      UNION ALL SELECT 'view', view_name, comment, view_oid FROM duckdb_views() WHERE NOT internal
      ORDER BY 1, made`);
    const columns = await read(`
      SELECT table_name, column_name, data_type, is_nullable, comment FROM duckdb_columns() WHERE NOT internal ORDER BY table_oid, column_index`);
    const macros = await read(`
      SELECT function_name, parameters, comment FROM duckdb_functions()
      WHERE function_type = 'table_macro' AND NOT internal ORDER BY function_name`);
    return {
      macros: macros.map(([name, parameters, comment]) => ({
        name: String(name),
        parameters: Array.isArray(parameters) ? parameters.map(String) : [],
        comment: textOf(comment),
      })),
      tables: tables.map(([kind, name, comment]) => ({
        name: String(name),
        kind: kind === "view" ? "view" : "table",
        comment: textOf(comment),
        columns: columns
          .filter(([table]) => table === name)
          .map(([, column, type, nullable, says]) => ({
            name: String(column),
            type: String(type),
            nullable: nullable === true,
            comment: textOf(says),
          })),
      })),
    };
  });
}

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);
