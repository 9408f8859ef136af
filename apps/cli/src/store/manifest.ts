import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const Entry = z.strictObject({
  /** the input file, relative to the data folder; `*` for a stage that reads all inputs at once */
  input: z.string(),
  /** hash of the input and of what made it: the name of the stage file */
  key: z.string(),
  /** key of the file of the stage before that this was made from; null at the start of the way */
  from: z.string().nullable(),
  /** lines by tag */
  counts: z.record(z.string(), z.int()),
});
export type Entry = z.infer<typeof Entry>;

const Manifest = z.strictObject({
  stage: z.string(),
  /** hash of the code and tables that made it */
  code: z.string(),
  entries: z.array(Entry),
});
/** What one run of a stage made: the only files that the next stage reads. */
export type Manifest = z.infer<typeof Manifest>;

const MANIFEST = "manifest.json";

/** The manifest of a stage's folder; null where there is none, or one that no run of ours wrote. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  try {
    return Manifest.parse(JSON.parse(await readFile(join(folder, MANIFEST), "utf8")));
  } catch {
    return null;
  }
}

export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const path = join(folder, MANIFEST);
  await writeFile(`${path}.tmp`, `${JSON.stringify(manifest, null, 1)}\n`);
  await rename(`${path}.tmp`, path);
}

export const stageFile = (folder: string, key: string): string => join(folder, `${key}.ndjson`);

/** Where the records of an event table stand, beside the stage file of the same key. */
export const recordsFile = (folder: string, key: string): string => join(folder, `${key}.parquet`);
