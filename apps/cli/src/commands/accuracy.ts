import { FORMATS, type Format, formatRows } from "../output/rows.js";
import { databaseOf, foldersOf } from "../workspace.js";
import { type AddCommand, examples, OUT_FLAG, oneOf } from "./session.js";

interface AccuracyFlags {
  readonly out?: string;
  readonly all?: boolean;
  readonly format: string;
}

export const addAccuracy: AddCommand = (program, session) => {
  program
    .command("accuracy")
    .option("--all", "of all claims that were judged, for whatever reason, not of the random sample")
    .option("--format <format>", `one of ${FORMATS.join(", ")}`, "table")
    .option(...OUT_FLAG)
    .summary("how often what was read is right, by what people judged")
    .description(
      "Prints from corrections.csv how many of the judged claims are right: as a whole, by kind, and slot by slot, with the 95 % interval " +
        "and how many more to judge until it reaches 3 points to each side. Only the random sample of `sitrep sample` speaks for all claims: " +
        "what was judged because it was doubtful does not. The view accuracy has both.",
    )
    .addHelpText("after", examples("sitrep accuracy", "sitrep accuracy --all --format csv"))
    .action(async (flags: AccuracyFlags) => {
      const format: Format = oneOf(FORMATS, flags.format);
      const { queryDatabase } = await import("../stages/query.js");
      const { out } = foldersOf(flags, session.environment, session.here);
      const rows = await queryDatabase(databaseOf(out), accuracyQuery(flags.all === true), SECONDS);
      if (rows.rows.length === 0) session.streams.err(flags.all ? NOTHING_JUDGED : NOTHING_DRAWN);
      else await session.streams.out(await formatRows(rows, format));
    });
};

const SECONDS = 60;
const NOTHING_JUDGED = "Nobody has judged a claim yet: open the desk with `sitrep review`.\n";
const NOTHING_DRAWN =
  "The first claim of the random sample is not judged yet. `sitrep sample 100` lists what to judge, `sitrep review` is where; --all counts what was judged for other reasons.\n";

const accuracyQuery = (all: boolean): string => `
SELECT measure, what, judged, "right", precision, low, high, more
FROM accuracy
WHERE chosen = '${all ? "any" : "at random"}'
ORDER BY measure, what <> 'all', judged DESC, what`;
