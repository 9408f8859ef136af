import type { Document } from "@sitrep/model";
import { wrongUsage } from "../failure.js";
import { type AddCommand, examples, oneOf } from "./session.js";

const FORMS = ["text", "ndjson"] as const;

interface Seen {
  count: number;
  readonly example: string;
  readonly place: string;
}

export const addLeftovers: AddCommand = (program, session) => {
  program
    .command("leftovers")
    .argument("<files...>", "reports, tables of articles, or folders of them")
    .option("--format <form>", `one of ${FORMS.join(", ")}`, "text")
    .summary("numbers and event words that no claim used: the to-do list for rules")
    .description(
      "Prints the numbers and event words of reports that no claim used, by the pattern of words around them, the most frequent first, " +
        "with an example and its place (file@code point). `--format ndjson` prints every one of them.",
    )
    .addHelpText(
      "after",
      examples("sitrep leftovers data/reports", "sitrep leftovers report.txt --format ndjson"),
    )
    .action(async (paths: string[], flags: { format: string }) => {
      const format = oneOf(FORMS, flags.format);
      const { extractDrafts, leftoversOf } = await import("@sitrep/extract");
      const { printingSink } = await import("../output/printing-sink.js");
      const { withInputsAt } = await import("../stages/named-inputs.js");
      const { eachDocument } = await import("../stages/one-input.js");
      const sink = printingSink(session.streams);
      const seen = new Map<string, Seen>();
      await withInputsAt(paths, session.here, async (inputs) => {
        let isRead = false;
        for (const input of inputs) {
          const hasDocuments = await eachDocument(input, sink, async (document) => {
            for (const leftover of leftoversOf(document, extractDrafts(document).value)) {
              const row = document.line === undefined ? {} : { line: document.line };
              if (format === "ndjson")
                await session.streams.out(`${JSON.stringify({ file: input.file, ...row, ...leftover })}\n`);
              const known = seen.get(leftover.pattern);
              const place = placeOf(document, leftover);
              if (known) known.count++;
              else seen.set(leftover.pattern, { count: 1, example: leftover.words, place });
            }
          });
          isRead ||= hasDocuments;
        }
        if (!isRead) throw wrongUsage(`${paths.join(" ")}: no report among these.`);
      });
      sink.end();
      if (format === "text") await session.streams.out(listOf(seen));
    });
};

/** `report.txt@120`, `articles.csv:7@120`. */
const placeOf = ({ file, line }: Document, { start }: { readonly start: number }): string =>
  `${file}${line === undefined ? "" : `:${line}`}@${start}`;

function listOf(seen: ReadonlyMap<string, Seen>): string {
  const sorted = [...seen].sort(([left, a], [right, b]) => b.count - a.count || (left < right ? -1 : 1));
  if (!sorted.length) return "Nothing is left over.\n";
  return sorted
    .map(
      ([pattern, { count, example, place }]) =>
        `${String(count).padStart(4)}  ${pattern}  e.g. ${example} (${place})\n`,
    )
    .join("");
}
