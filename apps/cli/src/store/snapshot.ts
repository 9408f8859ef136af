import { createHash } from "node:crypto";
import { closeSync, openSync, readSync, type Stats, statSync } from "node:fs";

/** A file as it stands: whoever changes it changes its mark, but for what follows so soon that the clock of the disk does not tell. */
export interface Marked {
  /** by which it is known, whatever the folder */
  readonly name: string;
  readonly path: string;
  /** its size, times and number on the disk; nobody can set the time of the last change back */
  readonly mark: string;
  /** milliseconds since 1970 */
  readonly changedAt: number;
}

/** Many files as they stood at a moment. */
export interface Snapshot {
  readonly digest: string;
  /** hashes, by name, of files that had changed just before: for these a mark alone proves nothing */
  readonly young: Readonly<Record<string, string>>;
}

/** Longer than any disk's clock stands still: FAT counts two seconds, others milliseconds. */
export const SETTLED = 2000;

export const markOf = ({ size, mtimeMs, ctimeMs, ino }: Stats): Pick<Marked, "mark" | "changedAt"> => ({
  mark: `${size} ${mtimeMs} ${ctimeMs} ${ino}`,
  changedAt: Math.max(mtimeMs, ctimeMs),
});

/** Null where there is no such file. */
export function markedAt(name: string, path: string): Marked | null {
  const info = statSync(path, { throwIfNoEntry: false });
  return info ? { name, path, ...markOf(info) } : null;
}

/** To be taken before the files are read: `now` is the time before the first of them was marked. */
export const snapshotOf = (files: readonly Marked[], now: number): Snapshot => ({
  digest: digestOf(files),
  young: Object.fromEntries(files.filter(isYoung(now)).map(({ name, path }) => [name, hashOf(path)])),
});

/** Whether these files are the ones of the snapshot, unchanged. */
export function isUnchanged(files: readonly Marked[], { digest, young }: Snapshot): boolean {
  if (digestOf(files) !== digest) return false;
  const paths = new Map(files.map(({ name, path }) => [name, path]));
  return Object.entries(young).every(([name, hash]) => hashOf(paths.get(name) ?? name) === hash);
}

/** The same snapshot, after its files were found unchanged at `now`: those that are no longer young need no hash. */
export function settled(files: readonly Marked[], { digest, young }: Snapshot, now: number): Snapshot {
  const still = new Set(files.filter(isYoung(now)).map(({ name }) => name));
  return { digest, young: Object.fromEntries(Object.entries(young).filter(([name]) => still.has(name))) };
}

const isYoung =
  (now: number) =>
  ({ changedAt }: Marked): boolean =>
    changedAt + SETTLED > now;

/** One word for the names and marks of all of them. */
export const digestOf = (files: readonly Marked[]): string =>
  createHash("sha256")
    .update(files.map(({ name, mark }) => `${name}\0${mark}\n`).join(""))
    .digest("hex");

/** In pieces: a table may be larger than what memory holds. A file that cannot be read has no hash. */
function hashOf(path: string): string {
  const hash = createHash("sha256");
  const piece = Buffer.allocUnsafe(1 << 18);
  try {
    const file = openSync(path, "r");
    try {
      const next = () => readSync(file, piece, 0, piece.length, null);
      for (let read = next(); read > 0; read = next()) hash.update(piece.subarray(0, read));
    } finally {
      closeSync(file);
    }
  } catch {
    return "";
  }
  return hash.digest("hex");
}
