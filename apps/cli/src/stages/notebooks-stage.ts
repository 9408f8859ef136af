import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { idOf } from "@sitrep/model";
import { historyIn, type OwnFile, writeNotebooks } from "@sitrep/notebooks";
import { codeHash } from "../store/code-hash.js";
import { type Entry, readManifest, writeManifest } from "../store/manifest.js";
import { databaseOf } from "../workspace.js";
import { ownNotebooksIn } from "./own-notebooks-in.js";
import { manifestOf, type StageContext, type StageResult, stageFolder } from "./stage-context.js";

/** The database to chart notebooks: written beside the old ones, then moved into their place one by one. */
export async function runNotebooks(context: StageContext): Promise<StageResult> {
  const { out, onStep, includeRestricted } = context;
  const loaded = (await manifestOf(out, "load")).entries;
  const code = codeHash("notebooks");
  const own = ownNotebooksIn(context);
  const key = idOf(
    "notebooks",
    code,
    includeRestricted ? "restricted" : "",
    ...loaded.map((entry) => entry.key),
    ...own.flatMap(({ file, markdown }) => [file, markdown]),
  );
  const folder = stageFolder(out, "notebooks");
  // what a killed run left, even where there is nothing to do
  await rm(join(out, BESIDE), { recursive: true, force: true });
  const before = (await readManifest(folder))?.entries ?? [];
  if (before.length && before.every((entry) => entry.key === key) && (await allThere(folder, before))) {
    onStep("notebooks", before.length, 0);
    return { stage: "notebooks", kept: before.length, done: 0, removed: 0, entries: [] };
  }
  const announce = (names: readonly string[]) =>
    writeManifest(folder, { stage: "notebooks", code, entries: entriesOf(names, UNFINISHED) });
  const old = before.map((entry) => entry.input);
  const { names, faults } = await writeInto(out, folder, { includeRestricted, own }, (made) =>
    announce([...new Set([...old, ...made])].sort()),
  );
  const left = old.filter((name) => !names.includes(name));
  for (const name of left) await rm(join(folder, name), { force: true });
  // cells that could not be made are told again by the next run
  const entries = entriesOf(names, faults.length === 0 ? key : UNFINISHED);
  await writeManifest(folder, { stage: "notebooks", code, entries });
  onStep("notebooks", 0, entries.length);
  return { stage: "notebooks", kept: 0, done: entries.length, removed: left.length, entries: [], faults };
}

/** Where pages are written before they are moved. */
const BESIDE = ".notebooks";

/** What the pages were made of, and what before that: the first page says what changed. A run that finds the same leaves it as it is. */
const HISTORY = ".history.json";

/** The key of pages while they are exchanged: a run that is killed then leaves old and new ones, all of them listed and none of them kept. */
const UNFINISHED = "unfinished";

const entriesOf = (names: readonly string[], key: string): Entry[] =>
  names.map((name) => ({ input: name, key, from: null, counts: {} }));

async function writeInto(
  out: string,
  folder: string,
  asked: { readonly includeRestricted: boolean; readonly own: readonly OwnFile[] },
  announce: (names: readonly string[]) => Promise<void>,
): Promise<{ names: string[]; faults: string[] }> {
  const beside = join(out, BESIDE);
  await mkdir(beside, { recursive: true });
  await mkdir(join(folder, "reports"), { recursive: true });
  try {
    const last = historyIn(await readFile(join(out, HISTORY), "utf8").catch(() => ""));
    const { files, faults, history } = await writeNotebooks({
      ...asked,
      database: databaseOf(out),
      out: beside,
      history: last,
    });
    const names = [...files].sort();
    await announce(names);
    for (const name of names) await rename(join(beside, name), join(folder, name));
    await writeFile(join(out, `${HISTORY}.tmp`), `${JSON.stringify(history)}\n`);
    await rename(join(out, `${HISTORY}.tmp`), join(out, HISTORY));
    return { names, faults };
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

const allThere = async (folder: string, entries: readonly Entry[]): Promise<boolean> => {
  const found = await Promise.all(entries.map((entry) => stat(join(folder, entry.input)).catch(() => null)));
  return found.every((info) => info?.isFile());
};
