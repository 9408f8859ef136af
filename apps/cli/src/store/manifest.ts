import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

export interface Entry {
  /** the input file, relative to the data folder; `*` for a stage that reads all inputs at once */
  readonly input: string;
  /** hash of the input and of what made it: the name of the stage file */
  readonly key: string;
  /** key of the file of the stage before that this was made from; null at the start of the way */
  readonly from: string | null;
  /** lines by tag */
  readonly counts: Readonly<Record<string, number>>;
  /** of a shard alone: where the file belongs among those of all shards */
  readonly place?: Place;
}

/** Where a stage file of a shard belongs when all shards are brought together. */
export interface Place {
  /** its place in the order of all inputs */
  readonly at: number;
  /** where it holds some rows of a table: the key of the file with all of them; else null */
  readonly whole: string | null;
}

/** One of the equal shares of a folder's documents and rows that are worked on apart. */
export interface Shard {
  /** counted from 1 */
  readonly index: number;
  readonly count: number;
}

/** What one run of a stage made: the only files that the next stage reads. */
export interface Manifest {
  readonly stage: string;
  /** hash of the code and tables that made it */
  readonly code: string;
  /** where it is of a shard: which, and a hash of all that the shards are of */
  readonly shard?: Shard & { readonly inputs: string };
  readonly entries: readonly Entry[];
}

const MANIFEST = "manifest.json";

/** The manifest of a stage's folder; null where there is none, or one that no run of ours wrote. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(folder, MANIFEST), "utf8"));
    return isManifest(manifest) ? manifest : null;
  } catch {
    return null;
  }
}

/** Looked at by hand: commands that do nothing but read a manifest would take twice as long to start with zod. */
function isManifest(value: unknown): value is Manifest {
  const fields = fieldsOf(value);
  const entries = fields.get("entries");
  return (
    isText(fields.get("stage")) && isText(fields.get("code")) && isList(entries) && entries.every(isEntry)
  );
}

function isEntry(value: unknown): boolean {
  const fields = fieldsOf(value);
  const from = fields.get("from");
  const counts = [...fieldsOf(fields.get("counts")).values()];
  const isNamed = isText(fields.get("input")) && isText(fields.get("key"));
  return isNamed && (from === null || isText(from)) && fields.has("counts") && counts.every(Number.isInteger);
}

const isText = (value: unknown): boolean => typeof value === "string";
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);

export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const path = join(folder, MANIFEST);
  await writeFile(`${path}.tmp`, `${JSON.stringify(manifest, null, 1)}\n`);
  await rename(`${path}.tmp`, path);
}

export const stageFile = (folder: string, key: string): string => join(folder, `${key}.ndjson`);

/** Where the records of an event table stand, beside the stage file of the same key. */
export const recordsFile = (folder: string, key: string): string => join(folder, `${key}.parquet`);
