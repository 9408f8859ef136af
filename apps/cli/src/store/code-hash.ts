import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { idOf, type Stage, sha256 } from "@sitrep/model";
import { codeFolder, workspaceRoot } from "../workspace.js";

/**
 * The rooms whose code decides what a stage writes. `lexicon` is hashed with its compiled tables. Tables of figures are read while
 * they are normalized, so that a change of `parse` reaches both.
 */
const ROOMS: Readonly<Record<Stage, readonly string[]>> = {
  parse: ["packages/model", "packages/parse"],
  extract: ["packages/model", "packages/lexicon", "packages/extract"],
  normalize: ["packages/model", "packages/lexicon", "packages/parse", "packages/normalize"],
  link: ["packages/model", "packages/lexicon", "packages/link"],
  load: ["packages/model", "packages/lexicon", "packages/load"],
  notebooks: ["packages/model", "packages/load", "apps/notebooks"],
};

const hashes = new Map<string, Promise<string>>();

/** A hash of the code that makes a stage's files, and of this app's own stage runner; read once per process. */
export async function codeHash(stage: Stage): Promise<string> {
  const rooms = await Promise.all(ROOMS[stage].map((room) => folderHash(room)));
  return idOf("code", stage, ...rooms, await folderHash("apps/cli", ["stages", "store"]));
}

function folderHash(room: string, within: readonly string[] = [""]): Promise<string> {
  const known = hashes.get(room);
  if (known) return known;
  const hash = hashFiles(room, within);
  hashes.set(room, hash);
  return hash;
}

async function hashFiles(room: string, within: readonly string[]): Promise<string> {
  const folder = join(workspaceRoot, room);
  const parts: string[] = [sha256(await readFile(join(folder, "package.json")))];
  for (const part of [...within.map((name) => join(codeFolder, name)), "generated", "sql"]) {
    for (const file of await filesUnder(join(folder, part))) {
      parts.push(`${part}/${file}`, sha256(await readFile(join(folder, part, file))));
    }
  }
  return idOf(...parts);
}

/** Files that run: no tests, types or source maps. Sorted, with `/`; none where the folder does not exist. */
async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter(
      (entry) =>
        entry.isFile() &&
        /\.(js|ts|sql|css|csv)$/.test(entry.name) &&
        !/\.(test|corpus|d)\.\w+$/.test(entry.name),
    )
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
