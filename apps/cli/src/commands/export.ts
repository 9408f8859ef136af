import { relative, resolve } from "node:path";
import type { ExportFormat, PartitionKey } from "@sitrep/load/export-format";
import { wrongUsage } from "../failure.js";
import { databaseOf, foldersOf } from "../workspace.js";
import { type AddCommand, examples, oneOf, type Session } from "./session.js";

interface ExportFlags {
  readonly out: string;
  readonly format: string;
  readonly partition?: string;
  readonly database?: string;
  readonly includeRestricted?: true;
}

/** What each format holds, as the last line names it. */
const HOLDS: Readonly<Record<ExportFormat, string>> = {
  tables: "tables and views as CSV and Parquet",
  parquet: "tables as Parquet",
  geojson: "files of GeoJSON",
  geoparquet: "files of GeoParquet",
  ftm: "file of FollowTheMoney statements",
};
const FORMATS: readonly ExportFormat[] = ["tables", "parquet", "geojson", "geoparquet", "ftm"];
const KEYS: readonly PartitionKey[] = ["month", "country"];

export const addExport: AddCommand = (program, session) => {
  program
    .command("export")
    .requiredOption("--out <dir>", "folder for the export; an earlier one there is replaced")
    .option("--format <format>", `one of ${FORMATS.join(", ")}`, "tables")
    .option("--partition <keys>", `for parquet: folders by ${KEYS.join(",")}, or one of them`)
    .option(
      "--database <file>",
      "a database of sitrep (default: sitrep.duckdb of the last run, see SITREP_OUT)",
    )
    .option("--include-restricted", "include restricted data, for your own use: do not redistribute it")
    .summary("the database for other tools, with a Data Package")
    .description(
      "Writes the database in a form that other tools read, with a datapackage.json (Frictionless Data Package) that says what each column " +
        "means, its unit, the licences, and how to cite each data set. `tables`: tables and views as CSV and Parquet. `parquet`: the tables " +
        "alone, a folder each, on which `sitrep views` answers. `geojson`, `geoparquet`: events and records with their points. `ftm`: " +
        "FollowTheMoney statements. The rows of data sets that must not be redistributed (ACLED, GTD) keep only ids, " +
        "days, country codes and what was derived from them, and the full text of reports is left out; what is left out is said. In CSV, " +
        "text that a spreadsheet would run as a formula has an apostrophe before it. docs/exports.md has each form.",
    )
    .addHelpText(
      "after",
      examples(
        "sitrep export --out /tmp/figures",
        "sitrep export --format parquet --partition month,country --out /tmp/rest",
        "sitrep export --format geojson --out /tmp/map",
        "sitrep export --out own-use --include-restricted",
      ),
    )
    .action(async (flags: ExportFlags) => {
      const format = oneOf(FORMATS, flags.format);
      const partition = keysOf(flags.partition);
      if (partition.length > 0 && format !== "parquet")
        throw wrongUsage("--partition: expected --format parquet with it.");
      await exported(flags, format, partition, session);
    });
};

const keysOf = (words: string | undefined): PartitionKey[] => [
  ...new Set(
    (words ?? "")
      .split(",")
      .filter(Boolean)
      .map((word) => oneOf(KEYS, word.trim())),
  ),
];

async function exported(
  flags: ExportFlags,
  format: ExportFormat,
  partition: readonly PartitionKey[],
  { streams, environment, here }: Session,
): Promise<void> {
  const { exportTo } = await import("../stages/export.js");
  const { out } = foldersOf({}, environment, here);
  const database = flags.database ? resolve(here, flags.database) : databaseOf(out);
  const folder = resolve(here, flags.out);
  const includeRestricted = flags.includeRestricted === true;
  const { counts, withheld, notes } = await exportTo({
    database,
    folder,
    includeRestricted,
    format,
    partition,
  });
  for (const sentence of withheld) streams.err(`Left out: ${sentence}\n`);
  if (withheld.length > 0) streams.err("With --include-restricted all of it is written.\n");
  for (const sentence of notes) streams.err(`Note: ${sentence}\n`);
  const shown = relative(here, folder);
  await streams.out(
    `${shown.startsWith("..") ? folder : shown || "."}: ${Object.keys(counts).length} ${HOLDS[format]}, with datapackage.json\n`,
  );
}
