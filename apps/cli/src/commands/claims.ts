import { type AddCommand, examples, STRICT_FLAG } from "./session.js";

export const addClaims: AddCommand = (program, session) => {
  program
    .command("claims")
    .argument("<files...>", "reports, tables of figures, or folders of them")
    .option("--stated", "slots that the claim's own clause states; those filled from elsewhere are empty")
    .option(...STRICT_FLAG)
    .summary("claims of reports and tables as NDJSON on standard output")
    .description(
      "Prints every claim, one a line: kind, value, qualifier, window, who said it, the words (quote) and where they stand " +
        "(char_start and char_end in code points, or line), and where each slot came from (actor_basis and its like). Problems go to standard error. No file is written.",
    )
    .addHelpText(
      "after",
      examples(
        "sitrep claims report.txt",
        "sitrep claims data/reports > claims.ndjson",
        "sitrep claims report.txt | head -1",
        "sitrep claims report.txt --stated",
      ),
    )
    .action(async (paths: string[], flags: { strict?: boolean; stated?: boolean }) => {
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
