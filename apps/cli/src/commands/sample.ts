import { Failure, wrongUsage } from "../failure.js";
import { FORMATS, formatRows } from "../output/rows.js";
import { databaseOf, foldersOf } from "../workspace.js";
import { type AddCommand, examples, OUT_FLAG, oneOf } from "./session.js";

interface SampleFlags {
  readonly out?: string;
  readonly format: string;
}

export const addSample: AddCommand = (program, session) => {
  program
    .command("sample")
    .argument("<number>", "how many claims of reports to draw", wholeNumber)
    .option("--format <format>", `one of ${FORMATS.join(", ")}`, "table")
    .option(...OUT_FLAG)
    .summary("claims drawn at random, to be judged")
    .description(
      "Prints a random sample of the claims of reports, with what each states, its words, and how it was judged so far. The order of chance " +
        "is the same on every run, so that a larger sample holds the smaller one. Judge all of them at the desk (`sitrep review`, search for " +
        "the id); then `sitrep accuracy` speaks for all claims, not only for the doubtful ones.",
    )
    .addHelpText("after", examples("sitrep sample 100", "sitrep sample 200 --format csv > sample.csv"))
    .action(async (number: number, flags: SampleFlags) => {
      const format = oneOf(FORMATS, flags.format);
      const { queryDatabase } = await import("../stages/query.js");
      const { out } = foldersOf(flags, session.environment, session.here);
      const rows = await queryDatabase(databaseOf(out), sampleQuery(number), SECONDS);
      if (rows.rows.length === 0)
        throw new Failure(
          "The database has no claims of reports, expected at least one: run `sitrep run` over a folder with reports.",
        );
      await session.streams.out(await formatRows(rows, format));
    });
};

const SECONDS = 60;

const sampleQuery = (number: number): string => `
SELECT s.position, s.claim_id, s.verdict, s.kind, e.figure, c.quote, c.file
FROM sampled_claims s
LEFT JOIN claims c USING (claim_id)
LEFT JOIN figures e USING (claim_id)
WHERE s.position <= ${number}
ORDER BY s.position`;

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw wrongUsage(`${text}: expected how many claims to draw, a whole number from 1.`);
  return number;
}
