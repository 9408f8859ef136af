import { Command, CommanderError } from "commander";
import { addAccuracy } from "./commands/accuracy.js";
import { addClaims } from "./commands/claims.js";
import { addExplain } from "./commands/explain.js";
import { addExport } from "./commands/export.js";
import { addLeftovers } from "./commands/leftovers.js";
import { addMap } from "./commands/map.js";
import { addReview } from "./commands/review.js";
import { addRun, addStages } from "./commands/run.js";
import { addSample } from "./commands/sample.js";
import { type AddCommand, examples, type Session } from "./commands/session.js";
import { addSql } from "./commands/sql.js";
import { addSummary } from "./commands/summary.js";
import { addTables } from "./commands/tables.js";
import { addViews } from "./commands/views.js";
import { type ExitCode, Failure, systemSentence } from "./failure.js";

/** In the order in which help lists them: the whole first, its stages, then ways to look at what came of it. */
const COMMANDS: readonly AddCommand[] = [
  addRun,
  addStages,
  addClaims,
  addExplain,
  addLeftovers,
  addReview,
  addSample,
  addAccuracy,
  addMap,
  addTables,
  addSql,
  addExport,
  addViews,
  addSummary,
];

/** The `sitrep` command with all its subcommands. */
export function programOf(session: Session): Command {
  const program = new Command("sitrep")
    .description(
      "An evidence ledger for reported conflict figures: reports and tables in, a DuckDB database and chart notebooks out.",
    )
    .helpCommand("help [command]", "the same as --help")
    .showHelpAfterError("(add --help for what there is)")
    .exitOverride()
    .configureOutput({ writeOut: (text) => void session.streams.out(text), writeErr: session.streams.err })
    .configureHelp({ helpWidth: 100, showGlobalOptions: false })
    .addHelpText(
      "after",
      `${examples("sitrep run", "sitrep claims report.txt", 'sitrep sql "SELECT * FROM attack_counts"')}\n${EXITS}`,
    );
  for (const add of COMMANDS) add(program, session);
  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
}

const EXITS = `Exit codes: 0 done, 1 a stage failed (with --strict also: something was doubtful or set aside), 2 wrong usage.
SITREP_DATA and SITREP_OUT stand for --data and --out; a flag wins.
`;

/** Runs the words after `sitrep`; gives the exit code. */
export async function runCommand(words: readonly string[], session: Session): Promise<ExitCode> {
  try {
    await programOf(session).parseAsync(words, { from: "user" });
    return session.exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof Failure) {
      session.streams.err(`sitrep: ${error.message}\n`);
      return error.exitCode;
    }
    session.streams.err(`sitrep: ${systemSentence(error) ?? stackOf(error)}\n`);
    return 1;
  }
}

const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
