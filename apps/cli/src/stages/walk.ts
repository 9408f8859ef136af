import { readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { systemSentence, wrongUsage } from "../failure.js";
import { type Marked, markOf } from "../store/snapshot.js";

/** A file under a folder, or a name there that cannot be read as one. */
export interface Found extends Pick<Marked, "mark" | "changedAt"> {
  /** relative to the folder, with `/` */
  readonly file: string;
  readonly path: string;
  readonly bytes: number;
  /** why it cannot be read, as the system says; null where it can */
  readonly trouble: string | null;
}

/**
 * All files below a folder, sorted by name, so that the same folder gives the same order on every machine. Links are followed, once.
 * Folders whose name starts with a dot and `node_modules` hold no evidence; `except` is the folder that the run itself writes.
 */
export function walk(folder: string, except: string | null): Found[] {
  const info = infoOf(folder);
  if (!info) throw wrongUsage(`${folder}: there is no such folder, expected a folder of reports and tables.`);
  if (!info.isDirectory())
    throw wrongUsage(`${folder}: this is a file, expected a folder of reports and tables.`);
  const found: Found[] = [];
  collect(folder, "", except === null ? null : realOf(except), new Set(), found);
  return found.sort((left, right) => (left.file < right.file ? -1 : 1));
}

function collect(
  folder: string,
  prefix: string,
  skipped: string | null,
  seen: Set<string>,
  found: Found[],
): void {
  const real = realpathSync(folder);
  if (real === skipped || seen.has(real)) return;
  seen.add(real);
  const names = namesIn(folder);
  if (typeof names === "string") {
    found.push(troubled(prefix.replace(/\/$/, ""), folder, names));
    return;
  }
  for (const name of names) {
    const [path, file] = [join(folder, name), `${prefix}${name}`];
    try {
      const info = statSync(path);
      if (info.isFile()) found.push(foundFile(file, path, info));
      else if (!info.isDirectory()) found.push(troubled(file, path, "neither a file nor a folder"));
      else if (!name.startsWith(".") && name !== "node_modules")
        collect(path, `${file}/`, skipped, seen, found);
    } catch (error) {
      found.push(troubled(file, path, said(error)));
    }
  }
}

/** A file that can be read, as far as its folder tells. */
export const foundFile = (file: string, path: string, info: Stats): Found => ({
  file,
  path,
  bytes: info.size,
  trouble: null,
  ...markOf(info),
});

export const troubled = (file: string, path: string, trouble: string): Found => ({
  ...{ file, path, bytes: 0, trouble },
  ...{ mark: trouble, changedAt: 0 },
});

/** Null for what is not there, or cannot be reached. */
export function infoOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** The names in a folder, or why they cannot be read. */
export function namesIn(folder: string): string[] | string {
  try {
    return readdirSync(folder);
  } catch (error) {
    return said(error);
  }
}

function realOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

/** Without the path, which would differ from machine to machine. */
const said = (error: unknown): string =>
  systemSentence(error)?.replace(/^.*: /, "") ?? "an unknown fault of the disk";
