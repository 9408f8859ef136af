import { userInfo } from "node:os";
import { Failure, systemCode, wrongUsage } from "../failure.js";
import { databaseOf, foldersOf } from "../workspace.js";
import { type AddCommand, DATA_FLAG, examples, OUT_FLAG } from "./session.js";

interface ReviewFlags {
  readonly data?: string;
  readonly out?: string;
  readonly port: number;
  readonly by?: string;
}

export const addReview: AddCommand = (program, session) => {
  program
    .command("review")
    .option(...OUT_FLAG)
    .option(...DATA_FLAG)
    .option("--port <number>", "port of this machine; 0 takes one that is free", portNumber, 0)
    .option("--by <name>", "who decides (default: your name on this machine)")
    .summary("a page to check and correct what was read")
    .description(
      "Serves a page on this machine alone, for a browser of this machine: a queue of claims, the most doubtful and weightiest first, " +
        "each with its sentence, the words of each slot, and what else says the same. What you decide is appended, one line a decision, to " +
        "corrections.csv and judgements.csv of --data; the next `sitrep run` applies it. The address that is printed is the key: give it to nobody. Ctrl+C ends it.",
    )
    .addHelpText("after", examples("sitrep review", 'sitrep review --by "M. K." --port 4123'))
    .action(async (flags: ReviewFlags) => {
      const { startReview } = await import("../stages/review.js");
      const { data, out } = foldersOf(flags, session.environment, session.here);
      const who = (flags.by ?? userInfo().username).trim();
      if (who === "") throw wrongUsage("sitrep review: --by is empty, expected a name.");
      const desk = await startReview({ data, database: databaseOf(out), who, port: flags.port }).catch(
        (error: unknown) => {
          if (systemCode(error) === "EADDRINUSE")
            throw new Failure(`Port ${flags.port} is taken, expected one that is free: leave --port out.`);
          throw error;
        },
      );
      await session.streams.out(`${desk.address}\n`);
      session.streams.err(
        `Open this address in a browser of this machine. ${who} decides; decisions go to ${data}. Ctrl+C ends the desk.\n`,
      );
      await interrupted();
      await desk.close();
    });
};

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });

function portNumber(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw wrongUsage(`${text}: expected a port, 0 to 65535.`);
  return port;
}
