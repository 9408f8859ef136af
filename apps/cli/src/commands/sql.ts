import { resolve } from "node:path";
import { wrongUsage } from "../failure.js";
import { FORMATS, formatRows } from "../output/rows.js";
import { databaseOf, foldersOf } from "../workspace.js";
import { type AddCommand, examples, OUT_FLAG, oneOf, seconds } from "./session.js";

interface SqlFlags {
  readonly format: string;
  readonly database?: string;
  readonly out?: string;
  readonly timeout: number;
}

export const addSql: AddCommand = (program, session) => {
  program
    .command("sql")
    .argument("<query>", "one SQL statement; quote it for your shell")
    .option("--format <format>", `one of ${FORMATS.join(", ")}`, "table")
    .option("--database <file>", "a database of sitrep (default: sitrep.duckdb of --out)")
    .option(...OUT_FLAG)
    .option("--timeout <seconds>", "stop a query that takes longer", seconds, 60)
    .summary("read-only query of the database")
    .description(
      "Runs one query against the database and prints what it gives. The connection can only read, and reaches nothing but the " +
        "database. docs/tables.md lists every table and view with its columns; `table` shortens long cells, the other formats do not.",
    )
    .addHelpText(
      "after",
      examples(
        'sitrep sql "SELECT as_of, value, qualifier, said_by FROM attack_counts ORDER BY as_of"',
        'sitrep sql "SELECT * FROM disputed_figures" --format csv > disputed.csv',
        'sitrep sql "SHOW TABLES"',
      ),
    )
    .action(async (query: string, flags: SqlFlags) => {
      const format = oneOf(FORMATS, flags.format);
      if (!query.trim())
        throw wrongUsage('sitrep sql: no query given, expected one such as "SELECT * FROM events".');
      const { queryDatabase } = await import("../stages/query.js");
      const { out } = foldersOf(flags, session.environment, session.here);
      const database = flags.database ? resolve(session.here, flags.database) : databaseOf(out);
      await session.streams.out(
        await formatRows(await queryDatabase(database, query, flags.timeout), format),
      );
    });
};
