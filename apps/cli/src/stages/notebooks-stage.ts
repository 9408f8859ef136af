import { mkdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { idOf } from "@sitrep/model";
import { writeNotebooks } from "@sitrep/notebooks";
import { codeHash } from "../store/code-hash.js";
import { type Entry, readManifest, writeManifest } from "../store/manifest.js";
import { databaseOf } from "../workspace.js";
import { manifestOf, type StageContext, type StageResult, stageFolder } from "./stage-context.js";

/** The database to chart notebooks: written beside the old ones, then moved into their place one by one. */
export async function runNotebooks({ out, onStep, includeRestricted }: StageContext): Promise<StageResult> {
  const loaded = (await manifestOf(out, "load")).entries;
  const code = codeHash("notebooks");
  const key = idOf(
    "notebooks",
    code,
    includeRestricted ? "restricted" : "",
    ...loaded.map((entry) => entry.key),
  );
  const folder = stageFolder(out, "notebooks");
  const before = (await readManifest(folder))?.entries ?? [];
  if (before.length && before.every((entry) => entry.key === key) && (await allThere(folder, before))) {
    onStep("notebooks", before.length, 0);
    return { stage: "notebooks", kept: before.length, done: 0, removed: 0, entries: [] };
  }
  const names = await writeInto(out, folder, includeRestricted);
  const entries = names.map((name): Entry => ({ input: name, key, from: null, counts: {} }));
  await writeManifest(folder, { stage: "notebooks", code, entries });
  const left = before.filter((entry) => !names.includes(entry.input));
  for (const entry of left) await rm(join(folder, entry.input), { force: true });
  onStep("notebooks", 0, entries.length);
  return { stage: "notebooks", kept: 0, done: entries.length, removed: left.length, entries: [] };
}

async function writeInto(out: string, folder: string, includeRestricted: boolean): Promise<string[]> {
  const beside = join(out, ".notebooks");
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true });
  await mkdir(join(folder, "reports"), { recursive: true });
  try {
    const { files } = await writeNotebooks({ database: databaseOf(out), out: beside, includeRestricted });
    const names = [...files].sort();
    for (const name of names) await rename(join(beside, name), join(folder, name));
    return names;
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

const allThere = async (folder: string, entries: readonly Entry[]): Promise<boolean> => {
  const found = await Promise.all(entries.map((entry) => stat(join(folder, entry.input)).catch(() => null)));
  return found.every((info) => info?.isFile());
};
