import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Unpacked } from "./unpacked.js";

/** Where the parts of containers are kept: `<folder>/<key>/`, one folder for what came out of one file. */
export interface PartStore {
  /** where a stored part is; `stored` is `<key>/<name of its file>` */
  pathOf(stored: string): string;
  /** what came out of the file under this key, made where it is not there; `make` writes into the folder that it is given */
  keepOrUnpack(key: string, make: (folder: string) => Promise<Unpacked>): Promise<Unpacked>;
  /** removes what nobody asked for since the store was opened, and what a killed run left */
  removeUnasked(): Promise<void>;
}

const INDEX = "parts.json";

/**
 * Opens a store; only one process may work in it. A folder appears under its key when all in it is written, so that a process that is
 * killed leaves nothing but a folder under a name that nobody asks for.
 */
export function openPartStore(folder: string): PartStore {
  const asked = new Set<string>();
  return {
    pathOf: (stored) => join(folder, stored),
    async keepOrUnpack(key, make) {
      asked.add(key);
      const kept = await indexOf(join(folder, key));
      if (kept) return kept;
      const beside = join(folder, `${key}.${process.pid}.tmp`);
      await rm(beside, { recursive: true, force: true });
      await mkdir(beside, { recursive: true });
      try {
        const unpacked = await make(beside);
        await writeFile(join(beside, INDEX), `${JSON.stringify(unpacked)}\n`);
        await rm(join(folder, key), { recursive: true, force: true });
        await rename(beside, join(folder, key));
        return unpacked;
      } catch (error) {
        await rm(beside, { recursive: true, force: true });
        throw error;
      }
    },
    async removeUnasked() {
      for (const name of await readdir(folder).catch(() => []))
        if (!asked.has(name)) await rm(join(folder, name), { recursive: true, force: true });
    },
  };
}

/** Hangs on more than the bytes: the next run makes it anew. */
const isPassing = ({ why, parts }: Unpacked): boolean =>
  why?.again === true || parts.some((part) => part.why?.again === true);

async function indexOf(folder: string): Promise<Unpacked | null> {
  try {
    const unpacked: Unpacked = JSON.parse(await readFile(join(folder, INDEX), "utf8"));
    return isPassing(unpacked) ? null : unpacked;
  } catch {
    return null;
  }
}
