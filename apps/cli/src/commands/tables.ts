import type { FileEntry } from "@sitrep/model";
import { FORMATS, formatRows } from "../output/rows.js";
import { having, manifestOf, pathOf } from "../stages/stage-context.js";
import { listOf } from "../store/stage-reader.js";
import { foldersOf } from "../workspace.js";
import { type AddCommand, examples, OUT_FLAG, oneOf } from "./session.js";

const COLUMNS = [
  "file",
  "layout",
  "dataset",
  "vintage",
  "rows",
  "taken",
  "set_aside",
  "flagged",
  "doubts",
  "licence",
];

export const addTables: AddCommand = (program, session) => {
  program
    .command("tables")
    .option(...OUT_FLAG)
    .option("--format <format>", `one of ${FORMATS.join(", ")}`, "table")
    .summary("tables with layout, rows, rows set aside, doubts, licence")
    .description(
      "Prints one line for each table of the last run: how its rows were understood, how many were read, taken and set aside, " +
        "how many doubts there are, and the licence that the data folder's README.md names. The reasons stand in set_aside and issues.",
    )
    .addHelpText("after", examples("sitrep tables", "sitrep tables --format csv"))
    .action(async (flags: { out?: string; format: string }) => {
      const format = oneOf(FORMATS, flags.format);
      const { out } = foldersOf(flags, session.environment, session.here);
      const parsed = (await manifestOf(out, "parse")).entries;
      const tables = new Set(having(parsed, "table").map((entry) => entry.key));
      const rows: (string | number | null)[][] = [];
      const add = (it: FileEntry, doubts: number): void => {
        rows.push([
          ...[it.file, it.layout, it.dataset, it.vintage, it.rows_read, it.rows_taken, it.rows_set_aside],
          ...[it.rows_flagged, doubts, it.licence],
        ]);
      };
      // tables of articles are read by the stage that reads reports
      for (const entry of having(parsed, "articles"))
        for (const it of await listOf([pathOf(out, "parse", entry.key)], "file"))
          add(it, entry.counts["issue"] ?? 0);
      for (const entry of (await manifestOf(out, "normalize")).entries)
        if (tables.has(entry.from ?? ""))
          for (const it of await listOf([pathOf(out, "normalize", entry.key)], "file"))
            add(it, entry.counts["issue"] ?? 0);
      rows.sort(([left], [right]) => (String(left) < String(right) ? -1 : 1));
      await session.streams.out(await formatRows({ columns: COLUMNS, rows }, format));
    });
};
