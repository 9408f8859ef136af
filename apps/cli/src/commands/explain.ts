import { wrongUsage } from "../failure.js";
import { type AddCommand, examples } from "./session.js";

export const addExplain: AddCommand = (program, session) => {
  program
    .command("explain")
    .argument("<file>", "a report")
    .option("--json", "the same as one JSON object")
    .summary("what was seen in each sentence: mentions, rules, slots, and why not")
    .description(
      "Prints each sentence, with what was seen in it: names, numbers and dates (seen); what a rule made of them " +
        "(states, with the basis, the words and the refinement of each slot), what that means for this document (settled), and what was taken back, by which refinement and why (not). " +
        "Of furniture (menus, adverts, links to other stories) only the words: nothing is taken from it.",
    )
    .addHelpText("after", examples("sitrep explain report.txt", "sitrep explain report.txt --json"))
    .action(async (path: string, flags: { json?: boolean }) => {
      const { explainDocument, extractDrafts } = await import("@sitrep/extract");
      const { settleClaims } = await import("@sitrep/normalize");
      const { printingSink } = await import("../output/printing-sink.js");
      const { explanationText } = await import("../output/explanation-text.js");
      const { inputsAt } = await import("../stages/named-inputs.js");
      const { documentOf } = await import("../stages/one-input.js");
      const input = (await inputsAt([path], session.here)).find((it) => it.file === path);
      if (!input) throw wrongUsage(`${path}: a folder, expected one report.`);
      if (input.role === "ignored") throw wrongUsage(`${path}: not read as evidence, expected a report.`);
      if (input.role === "table")
        throw wrongUsage(
          `${path}: a table, expected a report. \`sitrep claims ${path}\` shows the claims of its rows.`,
        );
      const document = await documentOf(input, printingSink(session.streams));
      if (!document) {
        session.exitCode = 1;
        return;
      }
      const explanation = explainDocument(document);
      if (flags.json) await session.streams.out(`${JSON.stringify(explanation, null, 2)}\n`);
      else
        await session.streams.out(
          explanationText(explanation, settleClaims(document, extractDrafts(document).value).value),
        );
    });
};
