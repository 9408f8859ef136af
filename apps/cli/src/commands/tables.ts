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
      const parsed = new Set(
        having((await manifestOf(out, "parse")).entries, "table").map((entry) => entry.key),
      );
      const rows: (string | number | null)[][] = [];
      for (const entry of (await manifestOf(out, "normalize")).entries.filter((it) =>
        parsed.has(it.from ?? ""),
      )) {
        const doubts = entry.counts["issue"] ?? 0;
        for (const it of await listOf([pathOf(out, "normalize", entry.key)], "file")) {
          rows.push([
            ...[it.file, it.layout, it.dataset, it.vintage, it.rows_read, it.rows_taken, it.rows_set_aside],
            ...[it.rows_flagged, doubts, it.licence],
          ]);
        }
      }
      await session.streams.out(formatRows({ columns: COLUMNS, rows }, format));
    });
};
