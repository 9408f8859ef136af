import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const MARK = ".tmp-";
/** Folders of this process that are in use; two builds may run in one process. */
const inUse = new Set<string>();

/**
 * A folder of this process's own beside `path`, on the same file system, so that what is built in it can be renamed into place.
 * Folders that dead processes left behind are removed.
 */
export function openTemporaryFolder(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  removeStaleFolders(path);
  for (let number = 0; ; number++) {
    const folder = `${path}${MARK}${process.pid}-${number}`;
    if (inUse.has(folder)) continue;
    inUse.add(folder);
    mkdirSync(folder);
    return folder;
  }
}

/** Removes the folder with all that is in it: database, write-ahead log, spilled rows, staged rows. */
export function closeTemporaryFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  inUse.delete(folder);
}

function removeStaleFolders(path: string): void {
  const stem = `${basename(path)}${MARK}`;
  for (const name of readdirSync(dirname(path))) {
    const process = name.startsWith(stem) ? /^(\d+)-\d+$/.exec(name.slice(stem.length))?.[1] : undefined;
    const folder = join(dirname(path), name);
    if (process !== undefined && !inUse.has(folder) && isDead(Number(process)))
      rmSync(folder, { recursive: true, force: true });
  }
}

/** A folder with this process's number that it does not use was left by an earlier process of the same number. */
function isDead(processId: number): boolean {
  if (processId === process.pid) return true;
  try {
    process.kill(processId, 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}
