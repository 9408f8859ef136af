import { relative, resolve } from "node:path";
import { databaseOf, foldersOf } from "../workspace.js";
import { type AddCommand, examples } from "./session.js";

interface ExportFlags {
  readonly out: string;
  readonly database?: string;
  readonly includeRestricted?: true;
}

export const addExport: AddCommand = (program, session) => {
  program
    .command("export")
    .requiredOption("--out <dir>", "folder for the export; an earlier one there is replaced")
    .option(
      "--database <file>",
      "a database of sitrep (default: sitrep.duckdb of the last run, see SITREP_OUT)",
    )
    .option("--include-restricted", "write also what must not be given on: for your own use")
    .summary("tables and views as CSV and Parquet, with a Data Package")
    .description(
      "Writes the tables and views of the database as CSV and Parquet, with a datapackage.json (Frictionless Data Package) that tells " +
        "what each column means, its unit, the licences, and how to cite each data set. The rows of data sets that must not be given on " +
        "(ACLED, GTD) keep only ids, days, country codes and what was derived from them, and the full text of reports is left out; " +
        "what is left out is told. In CSV, text that a spreadsheet would run as a formula has an apostrophe before it.",
    )
    .addHelpText(
      "after",
      examples("sitrep export --out /tmp/figures", "sitrep export --out own-use --include-restricted"),
    )
    .action(async (flags: ExportFlags) => {
      const { exportTo } = await import("../stages/export.js");
      const { out } = foldersOf({}, session.environment, session.here);
      const database = flags.database ? resolve(session.here, flags.database) : databaseOf(out);
      const folder = resolve(session.here, flags.out);
      const { counts, leftOut } = await exportTo(database, folder, flags.includeRestricted === true);
      for (const sentence of leftOut) session.streams.err(`Left out: ${sentence}\n`);
      if (leftOut.length > 0) session.streams.err("With --include-restricted all of it is written.\n");
      const shown = relative(session.here, folder);
      await session.streams.out(
        `${shown.startsWith("..") ? folder : shown || "."}: ${Object.keys(counts).length} tables and views as CSV and Parquet, with datapackage.json\n`,
      );
    });
};
