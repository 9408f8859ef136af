import { join, relative, sep } from "node:path";
import { having, manifestOf, pathOf, stageFolder } from "../stages/stage-context.js";
import { listOf } from "../store/stage-reader.js";
import { databaseOf, foldersOf, workspaceRoot } from "../workspace.js";
import { type AddCommand, examples, OUT_FLAG, type Session } from "./session.js";

export const addSummary: AddCommand = (program, session) => {
  program
    .command("summary")
    .option(...OUT_FLAG)
    .summary("what the last run made, and what to try next")
    .description(
      "Prints where the database and the notebooks are, how much is in them, and the next commands to try.",
    )
    .addHelpText("after", examples("sitrep summary"))
    .action((flags: { out?: string }) =>
      printSummary(foldersOf(flags, session.environment, session.here).out, session),
    );
};

export async function printSummary(
  out: string,
  { streams, here }: Pick<Session, "streams" | "here">,
): Promise<void> {
  const counts: Record<string, number> = {};
  for (const entry of (await manifestOf(out, "load")).entries) Object.assign(counts, entry.counts);
  const rows = await rowsSetAside(out);
  const files = (await manifestOf(out, "notebooks")).entries.map((entry) => entry.input);
  const pages = files
    .filter((name) => name.endsWith(".html") && (!name.includes("/") || name.endsWith(`/${INDEX}`)))
    .sort((left, right) => Number(right === INDEX) - Number(left === INDEX));
  const count = (table: string, one: string, many: string) =>
    `${counts[table] ?? 0} ${counts[table] === 1 ? one : many}`;
  const shown = (path: string) => {
    const short = relative(here, path);
    return short.startsWith(`..${sep}..`) ? path : short;
  };
  const usual = out === join(workspaceRoot, "out");
  const flag = usual ? "" : ` --out ${shown(out)}`;
  await streams.out(
    lines(
      `Database   ${shown(databaseOf(out))}`,
      ...pages.map(
        (name, at) =>
          `${at ? "          " : "Notebooks "} ${shown(join(stageFolder(out, "notebooks"), name))}`,
      ),
      `Made from  ${count("documents", "document", "documents")} and ${counts["files"] ?? 0} files in all: ${count("claims", "claim", "claims")}, ${count("events", "event", "events")}`,
      `Problems   ${counts["set_aside"] ?? 0} set aside${rows}, ${count("issues", "doubt", "doubts")} (tables set_aside and issues)`,
      "",
      "Next, open a notebook in a browser, or try:",
      `  ${TOOL} sql${flag} "SELECT as_of, value, qualifier, said_by, file FROM attack_counts ORDER BY as_of"`,
      `  ${TOOL} sql${flag} "SELECT date, event_type, place, reports, independent_sources FROM strike_chronology ORDER BY date_from"`,
      `  ${TOOL} explain FILE       what was seen in each sentence of a report`,
      `  ${TOOL} run --data DIR     your own folder of reports and tables`,
      `  ${TOOL} --help`,
    ),
  );
}

/** " (5,000 rows of tables)", where tables lost any: one entry may stand for a whole table. */
async function rowsSetAside(out: string): Promise<string> {
  const entries = having((await manifestOf(out, "normalize")).entries, "file");
  const paths = entries.map(({ key }) => pathOf(out, "normalize", key));
  const rows = (await listOf(paths, "file")).reduce((sum, it) => sum + (it.rows_set_aside ?? 0), 0);
  return rows === 0 ? "" : ` (${rows} ${rows === 1 ? "row" : "rows"} of tables)`;
}

/** The page of a folder that leads to the others there. */
const INDEX = "index.html";
const TOOL = "npx -y pnpm@12.21.0 sitrep";
const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join("");
