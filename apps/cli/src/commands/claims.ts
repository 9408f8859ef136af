import { wrongUsage } from "../failure.js";
import { type AddCommand, examples, STRICT_FLAG, seconds } from "./session.js";

interface ClaimsFlags {
  readonly strict?: boolean;
  readonly stated?: boolean;
  readonly stdin?: boolean;
  readonly maxSeconds?: number;
}

export const addClaims: AddCommand = (program, session) => {
  program
    .command("claims")
    .argument("[files...]", "reports, tables of figures or of articles, or folders of them")
    .option("--stdin", "documents on standard input instead: NDJSON, one a line, in and out")
    .option("--max-seconds <seconds>", "of --stdin: give up a document that takes longer", seconds)
    .option("--stated", "slots that the claim's own clause states; those filled from elsewhere are empty")
    .option(...STRICT_FLAG)
    .summary("claims of reports and tables as NDJSON on standard output")
    .description(
      "Prints every claim, one a line: kind, value, qualifier, window, who said it, the words (quote) and where they stand " +
        "(char_start and char_end in code points, or line), and where each slot came from (actor_basis and its like). Problems go to standard error. No file is written. " +
        "With --stdin each line is an object with text and, where known, id, title, published, publisher, url, zone; what is written are objects " +
        "with the id and a claim, an issue or a set_aside, in the order of the lines. A line that cannot be read costs itself.",
    )
    .addHelpText(
      "after",
      examples(
        "sitrep claims report.txt",
        "sitrep claims data/reports > claims.ndjson",
        "sitrep claims report.txt | head -1",
        "sitrep claims report.txt --stated",
        "sitrep claims --stdin < documents.ndjson > claims.ndjson",
      ),
    )
    .action(async (paths: string[], flags: ClaimsFlags) => {
      if (flags.stdin) {
        if (paths.length > 0) throw wrongUsage(`${paths.join(" ")}: expected no file beside --stdin.`);
        const { readStream } = await import("../worker/read-stream.js");
        const { threadEntry } = await import("../worker/thread-entry.js");
        const problems = await readStream(session.streams, {
          entry: threadEntry(),
          stated: flags.stated === true,
          maxSeconds: flags.maxSeconds ?? null,
        });
        if (flags.strict && problems > 0) session.exitCode = 1;
        return;
      }
      if (paths.length === 0) throw wrongUsage("sitrep claims: no file given, expected files or --stdin.");
      if (flags.maxSeconds !== undefined) throw wrongUsage("--max-seconds: expected --stdin beside it.");
      const { statedAlone } = await import("@sitrep/model");
      const { printingSink } = await import("../output/printing-sink.js");
      const { withInputsAt } = await import("../stages/named-inputs.js");
      const { writeClaims } = await import("../stages/one-input.js");
      const sink = printingSink(session.streams, flags.stated ? statedAlone : undefined);
      await withInputsAt(paths, session.here, async (inputs) => {
        for (const input of inputs) {
          await writeClaims(input, sink);
          await sink.drain();
        }
      });
      sink.end();
      if (flags.strict && sink.problems() > 0) session.exitCode = 1;
    });
};
