import { resolve } from "node:path";
import type { Stage } from "@sitrep/model";
import type { Command } from "commander";
import { problemLines, stageLine } from "../output/stage-report.js";
import { tableProgress } from "../output/table-progress.js";
import { unchangedRun } from "../stages/last-run.js";
import type { RunSettings } from "../stages/run-stages.js";
import { shardIn, wordsOf } from "../stages/shards.js";
import { SHARD_STAGES, STAGES } from "../stages/stage-names.js";
import type { Shard } from "../store/manifest.js";
import { foldersOf } from "../workspace.js";
import {
  type AddCommand,
  DATA_FLAG,
  examples,
  OUT_FLAG,
  port,
  type Session,
  STRICT_FLAG,
  seconds,
} from "./session.js";
import { printSummary } from "./summary.js";

interface RunFlags {
  readonly data?: string;
  readonly out?: string;
  readonly strict?: boolean;
  readonly wait: number;
  readonly includeRestricted?: boolean;
  readonly watch?: boolean;
  readonly port?: number;
  readonly shard?: Shard;
  readonly from?: readonly string[];
  readonly followLinks?: boolean;
}

const SAYS: Readonly<Record<Stage, string>> = {
  parse: "read every file of the data folder: reports to documents with sentences, tables to their inventory",
  extract: "read what the sentences of the documents state, without knowing when they were written",
  normalize: "settle dates, windows, quantities, places and actors; read tables of figures",
  link: "find which claims speak of one event, and which documents copy one another",
  load: "build out/sitrep.duckdb beside the old one, check it, and put it in its place",
  notebooks: "draw the chart notebooks from the database",
};

/** Problems of one stage that are told one by one. */
const SHOWN_PROBLEMS = 20;

export const addRun: AddCommand = (program, session) => {
  withShard(withRestricted(withLinks(withFlags(program.command("run")))))
    .summary("every stage: database and notebooks from a folder")
    .description(
      "Runs parse, extract, normalize, link, load and notebooks over a folder of reports and tables of figures. " +
        "What has not changed since the last run is kept. Problems are told with file, line and what was expected; " +
        "they stand in the tables set_aside and issues too, and do not stop the run.",
    )
    .addHelpText(
      "after",
      examples("sitrep run", "sitrep run --data ~/reports --out /tmp/sitrep", "sitrep run --strict"),
    )
    .action(async (flags: RunFlags) => {
      if (flags.shard) {
        await work(SHARD_STAGES, flags, session);
        return session.streams.out(
          `Shard ${wordsOf(flags.shard)} is read. When all are: sitrep load --from DIR… --out OUT\n`,
        );
      }
      await work(STAGES, flags, session);
      await printSummary(foldersOf(flags, session.environment, session.here).out, session);
    });
};

export const addStages: AddCommand = (program, session) => {
  for (const stage of STAGES) {
    const before = STAGES[STAGES.indexOf(stage) - 1];
    withOwnFlags(stage, withFlags(program.command(stage)))
      .summary(SAYS[stage])
      .description(
        `${capital(SAYS[stage])}. ${before ? `Reads what \`sitrep ${before}\` wrote` : "The first stage"}; writes ${stage === "load" ? "out/sitrep.duckdb" : `below out/${stage}/`}.`,
      )
      .addHelpText("after", examples(`sitrep ${stage}`, `sitrep ${stage} --out /tmp/sitrep`))
      .action((flags: RunFlags) =>
        flags.watch ? watch(flags, session) : work(flags.from ? ["link", stage] : [stage], flags, session),
      );
  }
};

const withFlags = (command: Command): Command =>
  command
    .option(...DATA_FLAG)
    .option(...OUT_FLAG)
    .option(...STRICT_FLAG)
    .option("--wait <seconds>", "how long to wait for another run into the same folder", seconds, 60);

/** The flags that only one stage has a use for. */
function withOwnFlags(stage: Stage, command: Command): Command {
  if (stage === "parse") return withShard(withLinks(command));
  if (stage === "extract" || stage === "normalize") return withShard(command);
  if (stage === "load") return withFrom(command);
  return stage === "notebooks" ? withWatch(withRestricted(command)) : command;
}

const withLinks = (command: Command): Command =>
  command.option("--follow-links", "read what links of the data folder lead to outside of it, too");

const withShard = (command: Command): Command =>
  command.option(
    "--shard <i/n>",
    "read one of n shares of the files and rows, as 2/12, into its own --out",
    shardIn,
  );

const withFrom = (command: Command): Command =>
  command.option("--from <dirs...>", "bring the shards in these folders together first, and link them");

const withRestricted = (command: Command): Command =>
  command.option(
    "--include-restricted",
    "let the notebooks show words of rows that must not be redistributed (ACLED, GTD): for your own use",
  );

const withWatch = (command: Command): Command =>
  command
    .option("--watch", "make the pages anew whenever the data folder changes, and show them on 127.0.0.1")
    .option("--port <n>", "where --watch listens; 0 for any free port", port, 0);

async function watch(flags: RunFlags, session: Session): Promise<void> {
  const { watchNotebooks } = await import("../watch/watch-notebooks.js");
  const end = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => end.abort());
  await watchNotebooks({
    ...settingsOf(flags, session),
    port: flags.port ?? 0,
    say: (sentence) => session.streams.err(`${sentence}\n`),
    signal: end.signal,
  });
}

async function work(stages: readonly Stage[], flags: RunFlags, session: Session): Promise<void> {
  const problems = await problemsWith(stages, settingsOf(flags, session));
  if (flags.strict && problems > 0) session.exitCode = 1;
}

function settingsOf(flags: RunFlags, session: Session): RunSettings {
  const { err, progress } = session.streams;
  return {
    ...foldersOf(flags, session.environment, session.here),
    includeRestricted: flags.includeRestricted === true,
    shard: flags.shard ?? null,
    from: (flags.from ?? []).map((folder) => resolve(session.here, folder)),
    links: flags.followLinks === true ? "all" : "within",
    waitSeconds: flags.wait,
    shownProblems: SHOWN_PROBLEMS,
    onWait: (sentence) => err(`${sentence}\n`),
    onRows: tableProgress(progress),
    onStep: (stage, kept, done) => progress(`\r${stageLine({ stage, kept, done, removed: 0 })}`),
    onStage(result, found) {
      progress(`\r${stageLine(result)}\n`);
      err(problemLines(found));
    },
  };
}

/** How many problems the stages had. A run that has nothing to do tells what the last one told, without loading any stage. */
async function problemsWith(stages: readonly Stage[], settings: RunSettings): Promise<number> {
  const last = stages === STAGES ? unchangedRun(settings) : null;
  if (last === null) return (await import("../stages/run-stages.js")).runStages(stages, settings);
  let count = 0;
  for (const { stage, kept, problems } of last) {
    settings.onStage({ stage, kept, done: 0, removed: 0, entries: [] }, problems);
    count += problems.setAside + problems.doubts;
  }
  return count;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
