import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { systemSentence, wrongUsage } from "../failure.js";

/** A file under a folder, or a name there that cannot be read as one. */
export interface Found {
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
export async function walk(folder: string, except: string | null): Promise<Found[]> {
  const info = await stat(folder).catch(() => null);
  if (!info) throw wrongUsage(`${folder}: there is no such folder, expected a folder of reports and tables.`);
  if (!info.isDirectory())
    throw wrongUsage(`${folder}: this is a file, expected a folder of reports and tables.`);
  const found: Found[] = [];
  const skipped = except === null ? null : await realpath(except).catch(() => null);
  await collect(folder, "", skipped, new Set(), found);
  return found.sort((left, right) => (left.file < right.file ? -1 : 1));
}

async function collect(
  folder: string,
  prefix: string,
  skipped: string | null,
  seen: Set<string>,
  found: Found[],
): Promise<void> {
  const real = await realpath(folder);
  if (real === skipped || seen.has(real)) return;
  seen.add(real);
  const names = await readdir(folder).catch((error: unknown) => said(error));
  if (typeof names === "string") {
    found.push({ file: prefix.replace(/\/$/, ""), path: folder, bytes: 0, trouble: names });
    return;
  }
  for (const name of names) {
    const [path, file] = [join(folder, name), `${prefix}${name}`];
    try {
      const info = await stat(path);
      if (info.isFile()) found.push({ file, path, bytes: info.size, trouble: null });
      else if (!info.isDirectory())
        found.push({ file, path, bytes: 0, trouble: "neither a file nor a folder" });
      else if (!name.startsWith(".") && name !== "node_modules")
        await collect(path, `${file}/`, skipped, seen, found);
    } catch (error) {
      found.push({ file, path, bytes: 0, trouble: said(error) });
    }
  }
}

/** Without the path, which would differ from machine to machine. */
const said = (error: unknown): string =>
  systemSentence(error)?.replace(/^.*: /, "") ?? "an unknown fault of the disk";
