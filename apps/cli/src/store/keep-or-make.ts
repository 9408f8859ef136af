import { access, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Entry, type Manifest, type Place, readManifest, stageFile, writeManifest } from "./manifest.js";
import { type Sink, writeStageFile } from "./sink.js";
import type { TagCounts } from "./stage-line.js";
import { countTags } from "./stage-reader.js";

/** One file that a stage is to have, and how to make it. */
export interface Task {
  readonly input: string;
  readonly key: string;
  readonly from: string | null;
  readonly place?: Place | undefined;
  readonly make: (sink: Sink) => Promise<void>;
}

export interface Made {
  readonly kept: number;
  readonly done: number;
  readonly removed: number;
  readonly entries: readonly Entry[];
}

/**
 * Makes the stage files that are not there yet, lists all in the manifest, and removes what the manifest does not list.
 * A file under its key is whole and right by its name, so it is never looked into; the manifest is written before anything is removed.
 */
export async function keepOrMake(
  folder: string,
  stage: string,
  code: string,
  tasks: readonly Task[],
  onStep: (kept: number, done: number) => void = () => undefined,
  shard?: Manifest["shard"],
): Promise<Made> {
  await mkdir(folder, { recursive: true });
  const known = new Map((await readManifest(folder))?.entries.map((entry) => [entry.key, entry.counts]));
  const entries: Entry[] = [];
  let [kept, done] = [0, 0];
  for (const { input, key, from, place, make } of tasks) {
    const path = stageFile(folder, key);
    const there = await exists(path);
    const counts = there ? (known.get(key) ?? (await countTags(path))) : await writeStageFile(path, make);
    if (there) kept++;
    else done++;
    entries.push({ input, key, from, counts: plain(counts), ...(place && { place }) });
    onStep(kept, done);
  }
  await writeManifest(folder, { stage, code, ...(shard && { shard }), entries });
  return {
    kept,
    done,
    removed: await removeUnlisted(folder, new Set(entries.map((entry) => `${entry.key}.ndjson`))),
    entries,
  };
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Stage files of other runs and what a killed run left half written; nothing but our own kinds of names. */
export async function removeUnlisted(folder: string, listed: ReadonlySet<string>): Promise<number> {
  const names = (await readdir(folder)).filter(
    (name) => OURS.test(name) && !listed.has(name.replace(/\.parquet$/, ".ndjson")),
  );
  for (const name of names) await rm(join(folder, name), { recursive: true, force: true });
  return names.length;
}

/** A stage file, the records beside it, and what they were written to first. */
const OURS = /\.(?:ndjson(?:\.\d+\.tmp)?|parquet(?:\.tmp-\d+-\d+)?)$/;

export const plain = (counts: TagCounts): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).map(([tag, count]) => [tag, count ?? 0]));
