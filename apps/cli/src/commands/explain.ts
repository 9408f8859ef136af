import { wrongUsage } from "../failure.js";
import type { InputFile } from "../stages/inventory.js";
import { foldersOf } from "../workspace.js";
import { type AddCommand, DATA_FLAG, examples, OUT_FLAG, type Session } from "./session.js";

interface ExplainFlags {
  readonly line?: number;
  readonly json?: boolean;
  readonly event?: string;
  readonly data?: string;
  readonly out?: string;
}

export const addExplain: AddCommand = (program, session) => {
  program
    .command("explain")
    .argument("[file]", "a report, or a table of articles")
    .option(
      "--event <id>",
      "an event of the last run instead: why its members are together, and what nearly joined",
    )
    .option("--line <number>", "of a table of articles the report on this line", lineNumber)
    .option(...DATA_FLAG)
    .option(...OUT_FLAG)
    .option("--json", "the same as one JSON object")
    .summary("what was seen in each sentence, or why claims are one event")
    .description(
      "Prints each sentence, with what was seen in it: names, numbers and dates (seen); what a rule made of them " +
        "(states, with the basis, the words and the refinement of each slot), what that means for this document (settled), and what was taken back, by which refinement and why (not). " +
        "Of a table of articles each row is explained, or that of --line. Of furniture (menus, adverts, links to other stories) only the words: nothing is taken from it. " +
        "With --event: each claim of the event with the one that it agrees with best, every feature that joined them with its points, " +
        "and the claims of other events that come nearest, with what keeps them apart.",
    )
    .addHelpText(
      "after",
      examples(
        "sitrep explain report.txt",
        "sitrep explain report.txt --json",
        "sitrep explain articles.csv --line 7",
        "sitrep explain --event 0a486e",
      ),
    )
    .action(async (path: string | undefined, flags: ExplainFlags) => {
      if (flags.event !== undefined) return explainOneEvent(flags.event, flags, session);
      if (path === undefined)
        throw wrongUsage("sitrep explain: no report given, expected a file or --event ID.");
      const { explainDocument, extractDrafts } = await import("@sitrep/extract");
      const { settleClaims } = await import("@sitrep/normalize");
      const { printingSink } = await import("../output/printing-sink.js");
      const { explanationText } = await import("../output/explanation-text.js");
      const { withInputsAt } = await import("../stages/named-inputs.js");
      const { eachDocument } = await import("../stages/one-input.js");
      let explained = 0;
      await withInputsAt([path], session.here, async (inputs) => {
        const input = inputs.find((it) => it.file === path);
        if (!input) throw wrongUsage(`${path}: a folder, expected one report.`);
        if (input.role === "ignored") throw wrongUsage(`${path}: not read as evidence, expected a report.`);
        if (input.role === "container")
          throw wrongUsage(
            `${path}: a file that holds others, expected one report: ${reportsOf(inputs) || "there is none in it"}.`,
          );
        const isRead = await eachDocument(input, printingSink(session.streams), async (document) => {
          if (flags.line !== undefined && document.line !== flags.line) return;
          explained++;
          const explanation = explainDocument(document);
          if (flags.json) return session.streams.out(`${JSON.stringify(explanation, null, 2)}\n`);
          const { value } = settleClaims(document, extractDrafts(document).value);
          await session.streams.out(explanationText(explanation, value));
        });
        if (!isRead && input.role === "table")
          throw wrongUsage(
            `${path}: a table, expected a report. \`sitrep claims ${path}\` shows the claims of its rows.`,
          );
        if (isRead && explained === 0 && flags.line !== undefined)
          throw wrongUsage(`${path}: no report on line ${flags.line}, expected the first line of a row.`);
      });
      if (explained === 0) session.exitCode = 1;
    });
};

/** The first reports in a container, as one names them. */
const reportsOf = (inputs: readonly InputFile[]): string =>
  inputs
    .filter(({ role }) => role === "report")
    .slice(0, 3)
    .map(({ file }) => `\`sitrep explain ${file}\``)
    .join(", ");

function lineNumber(text: string): number {
  const line = Number(text);
  if (!Number.isInteger(line) || line < 1)
    throw wrongUsage(`${text}: expected the number of a line, 1 or more.`);
  return line;
}

async function explainOneEvent(id: string, flags: ExplainFlags, session: Session): Promise<void> {
  const { explainEvent, readJudgements } = await import("@sitrep/link");
  const { judgementsIn, JUDGEMENTS, linkInput } = await import("../stages/link-stage.js");
  const { eventExplanation } = await import("../output/event-explanation.js");
  const { data, out } = foldersOf(flags, session.environment, session.here);
  const { value: judgements } = readJudgements(await judgementsIn(data), JUDGEMENTS);
  const explained = explainEvent(await linkInput(out, judgements), id);
  if (!explained)
    throw wrongUsage(
      `${id}: not the id of one event, expected one of \`SELECT event_id FROM events\`, or its beginning.`,
    );
  await session.streams.out(
    flags.json ? `${JSON.stringify(explained, null, 2)}\n` : eventExplanation(explained),
  );
}
