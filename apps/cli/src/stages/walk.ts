import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { join, sep } from "node:path";
import { systemSentence, wrongUsage } from "../failure.js";
import type { Refusal } from "../parts/unpacked.js";
import { type Marked, markOf } from "../store/snapshot.js";

/** A file under a folder, or a name there that cannot be read as one. */
export interface Found extends Pick<Marked, "mark" | "changedAt"> {
  /** relative to the folder, with `/` */
  readonly file: string;
  readonly path: string;
  readonly bytes: number;
  /** why it is not read; null where it can be */
  readonly trouble: Refusal | null;
}

/** Which links are followed: those that stay in the folder, or all of them. */
export type Links = "within" | "all";

/**
 * All files below a folder, sorted by name, so that the same folder gives the same order on every machine. Links are followed, once; one
 * that leads out of the folder only where `links` says so, else anybody who can put a file there could have any other file read. Folders whose name starts with a dot and `node_modules` hold no evidence; `except` is the folder that the run itself writes.
 */
export function walk(folder: string, except: string | null, links: Links = "within"): Found[] {
  const info = infoOf(folder);
  if (!info) throw wrongUsage(`${folder}: there is no such folder, expected a folder of reports and tables.`);
  if (!info.isDirectory())
    throw wrongUsage(`${folder}: this is a file, expected a folder of reports and tables.`);
  const found: Found[] = [];
  const top = { within: links === "all" ? null : realpathSync(folder), skipped: except && realOf(except) };
  collect(folder, "", top, new Set(), found);
  return found.sort((left, right) => (left.file < right.file ? -1 : 1));
}

interface Top {
  /** the folder that no link may lead out of; null where any may */
  readonly within: string | null;
  readonly skipped: string | null;
}

function collect(folder: string, prefix: string, top: Top, seen: Set<string>, found: Found[]): void {
  const real = realpathSync(folder);
  if (real === top.skipped || seen.has(real)) return;
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
      if (leadsOut(path, top.within)) found.push(outside(file, path, info));
      else if (info.isFile()) found.push(foundFile(file, path, info));
      else if (!info.isDirectory()) found.push(troubled(file, path, "neither a file nor a folder"));
      else if (!name.startsWith(".") && name !== "node_modules") collect(path, `${file}/`, top, seen, found);
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
  ...{ file, path, bytes: 0 },
  trouble: { code: "unreadable-file", found: trouble, expected: "a file that can be read" },
  ...{ mark: trouble, changedAt: 0 },
});

/** Its marks are those of what it leads to, so that a link that is put right is seen. */
const outside = (file: string, path: string, info: Stats): Found => ({
  ...foundFile(file, path, info),
  bytes: 0,
  trouble: {
    code: "link-leads-out",
    found: "a link that leads out of the folder",
    expected: "a file or folder in it: copy what the link leads to, or run with --follow-links",
  },
});

function leadsOut(path: string, within: string | null): boolean {
  if (within === null || !lstatSync(path).isSymbolicLink()) return false;
  const real = realpathSync(path);
  return real !== within && !real.startsWith(within.endsWith(sep) ? within : within + sep);
}

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
