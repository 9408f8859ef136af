#!/usr/bin/env node
import { endQuietlyOnClosedPipe, processStreams } from "./output/streams.js";
import { runCommand } from "./program.js";

endQuietlyOnClosedPipe();
const exitCode = await runCommand(process.argv.slice(2), {
  streams: processStreams(),
  environment: process.env,
  here: process.cwd(),
  exitCode: 0,
});
// not process.exitCode: a query that was given up for its length would keep the process waiting
process.stdout.write("", () => process.exit(exitCode));
