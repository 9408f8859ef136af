import { relative, resolve } from "node:path";
import { wrongUsage } from "../failure.js";
import { FORMATS, formatRows } from "../output/rows.js";
import { type AddCommand, examples, oneOf, seconds } from "./session.js";

interface ViewsFlags {
  readonly on: string;
  readonly save?: string;
  readonly format: string;
  readonly timeout: number;
}

/** What there is to ask, where nothing is asked. */
const LIST = "SELECT view_name AS name, comment FROM duckdb_views() WHERE NOT internal ORDER BY view_oid";

export const addViews: AddCommand = (program, session) => {
  program
    .command("views")
    .argument("[query]", "one SQL statement; without it the tables and views are listed")
    .requiredOption("--on <dir>", "folder that `sitrep export --format parquet` wrote")
    .option("--save <file>", "write a small DuckDB database of views over the folder instead")
    .option("--format <format>", `one of ${FORMATS.join(", ")}`, "table")
    .option("--timeout <seconds>", "stop a query that takes longer", seconds, 60)
    .summary("the same tables and views over a folder of Parquet files")
    .description(
      "Opens every table and view of the database over Parquet files, without loading them, and answers one query. The connection can only " +
        "read, and reaches nothing but that folder. With --save the views are written as a small database (no rows, the folder's full path), " +
        "which any tool that reads DuckDB files opens: `duckdb views.duckdb`.",
    )
    .addHelpText(
      "after",
      examples(
        'sitrep views --on /tmp/rest "SELECT as_of, value, said_by FROM attack_counts"',
        "sitrep views --on /tmp/rest --save views.duckdb",
      ),
    )
    .action(async (query: string | undefined, flags: ViewsFlags) => {
      const format = oneOf(FORMATS, flags.format);
      if (query !== undefined && (!query.trim() || flags.save !== undefined))
        throw wrongUsage('sitrep views: expected either a query, as "SELECT * FROM events", or --save.');
      const { queryParquet, saveViews } = await import("../stages/query.js");
      const folder = resolve(session.here, flags.on);
      if (flags.save === undefined) {
        await session.streams.out(
          await formatRows(await queryParquet(folder, query ?? LIST, flags.timeout), format),
        );
        return;
      }
      const path = resolve(session.here, flags.save);
      await saveViews(folder, path);
      const shown = relative(session.here, path);
      await session.streams.out(`${shown.startsWith("..") ? path : shown}: views over ${folder}\n`);
    });
};
