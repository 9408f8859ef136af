import { endQuietlyOnClosedPipe, processStreams } from "./output/streams.js";
import { runCommand } from "./program.js";

/** Runs what was typed, and ends the process. */
export async function start(): Promise<void> {
  endQuietlyOnClosedPipe();
  const exitCode = await runCommand(process.argv.slice(2), {
    streams: processStreams(),
    environment: process.env,
    here: process.cwd(),
    exitCode: 0,
  });
  // not process.exitCode: a query that was given up for its length would keep the process waiting
  process.stdout.write("", () => process.exit(exitCode));
}
