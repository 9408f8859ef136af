import { parseArgs } from "node:util";
import { seconds } from "../commands/session.js";
import { type ExitCode, Failure, systemSentence, wrongUsage } from "../failure.js";
import { endQuietlyOnClosedPipe, processStreams, type Streams } from "../output/streams.js";
import { readStream } from "./read-stream.js";

const OPTIONS = {
  "max-seconds": { type: "string" },
  stated: { type: "boolean" },
  strict: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

const HELP = `Usage: node sitrep-worker.mjs [options] < documents.ndjson > claims.ndjson

Reads documents, one a line: {"id", "text", "title", "published", "publisher", "url", "zone"}; text alone must be there.
Writes lines in the order of the documents: {"id", "claim"}, {"id", "issue"} or {"id", "set_aside"}. The same as \`sitrep claims --stdin\`.

Options:
  --max-seconds <seconds>  give up a document that takes longer
  --stated                 slots that the claim's own clause states; those filled from elsewhere are empty
  --strict                 end with 1 if anything was doubtful or set aside
  -h, --help               this text
`;

/** The command of the one file: reads standard input until it ends, then ends the process. */
export async function runWorker(entry: URL): Promise<void> {
  endQuietlyOnClosedPipe();
  const exitCode = await codeOf(process.argv.slice(2), entry, processStreams());
  process.stdout.write("", () => process.exit(exitCode));
}

async function codeOf(words: string[], entry: URL, streams: Streams): Promise<ExitCode> {
  try {
    const flags = flagsOf(words);
    if (flags.help) {
      await streams.out(HELP);
      return 0;
    }
    const maxSeconds = flags["max-seconds"] === undefined ? null : seconds(flags["max-seconds"]);
    const problems = await readStream(streams, { entry, maxSeconds, stated: flags.stated === true });
    return flags.strict && problems > 0 ? 1 : 0;
  } catch (error) {
    const sentence = error instanceof Failure ? error.message : systemSentence(error);
    const found = error instanceof Error ? (error.stack ?? error.message) : String(error);
    streams.err(`sitrep-worker: ${sentence ?? found}\n`);
    return error instanceof Failure ? error.exitCode : 1;
  }
}

function flagsOf(words: string[]) {
  try {
    return parseArgs({ args: words, options: OPTIONS }).values;
  } catch (error) {
    throw wrongUsage(`${error instanceof Error ? error.message : error} (add --help for what there is)`);
  }
}
