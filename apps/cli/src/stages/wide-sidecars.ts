import { readFile } from "node:fs/promises";
import { type Issue, issue } from "@sitrep/model";
import { z } from "zod";
import { fitsPath } from "./fits-path.js";
import type { InputFile, SidecarFile } from "./inventory.js";

/** A sidecar that holds for all files whose names fit a pattern. */
export interface WideSidecar {
  readonly sidecar: SidecarFile;
  /** it has a slip, so that nobody knows all that it names */
  readonly isBroken: boolean;
  /** as it writes them */
  readonly patterns: readonly string[];
  /** whether it gives just this file's name, relative to the data folder */
  names(file: string): boolean;
  /** whether one of its patterns fits the name */
  matches(file: string): boolean;
}

export const SIDECAR = ".sitrep.json";
/** A sidecar has a few hundred lines at most. */
const LARGEST = 1 << 20;
const Files = z.object({ files: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]) });

/**
 * Those of some files that are sidecars with `files`: names or patterns, relative to the folder that the sidecar is in. The name of a file
 * that is there is no pattern, whatever marks it has: a sheet may be called "Data?".
 */
export async function wideSidecars(files: ReadonlyMap<string, InputFile>): Promise<WideSidecar[]> {
  const wide: WideSidecar[] = [];
  for (const input of files.values()) {
    if (!input.file.endsWith(SIDECAR) || input.bytes > LARGEST) continue;
    const text = await readFile(input.path, "utf8").catch(() => "");
    const patterns = patternsIn(text);
    if (patterns === null || patterns.length === 0) continue;
    const folder = folderOf(input.file);
    const full = patterns.map((pattern) => folder + pattern);
    const names = new Set(full.filter((name) => files.has(name)));
    const open = full.filter((name) => !names.has(name)).map((pattern) => pattern.split("/"));
    wide.push({
      sidecar: input,
      isBroken: contentOf(text) === null,
      patterns,
      names: (file) => names.has(file),
      matches: (file) => open.some((pattern) => fitsPath(file.split("/"), pattern)),
    });
  }
  return wide;
}

/** One doubt for each pattern that no file fits. */
export function idlePatterns({ sidecar, patterns }: WideSidecar, files: readonly string[]): Issue[] {
  const folder = folderOf(sidecar.file);
  return patterns.flatMap((pattern) => {
    const full = (folder + pattern).split("/");
    if (files.some((file) => fitsPath(file.split("/"), full))) return [];
    const expected = `the name of a report or a table in ${folder === "" ? "the data folder" : folder}, with * for any letters and **/ for any folders`;
    return [issue("parse", "sidecar-alone", sidecar.file, `no file that matches ${pattern}`, expected)];
  });
}

/**
 * What a sidecar with this text holds for: nothing for one without `files`; null where the text is no JSON and nothing like `files` is in
 * it. One with a slip elsewhere still holds for what it names: those files must not be read as if nothing had been said of them.
 */
export function patternsIn(text: string): string[] | null {
  const content = contentOf(text);
  if (content === null) return patternsNear(text);
  const read = Files.safeParse(content);
  return read.success ? [read.data.files].flat() : [];
}

const NAMED = '"files"';

/** The words in quotes that are behind "files", up to the end of their list or, where that does not end, of their line. */
function patternsNear(text: string): string[] | null {
  const at = text.indexOf(NAMED);
  if (at < 0) return null;
  const behind = text.slice(at + NAMED.length).replace(/^[\s:]+/, "");
  const end = behind.startsWith("[") ? behind.indexOf("]") : behind.indexOf("\n");
  const words = behind.slice(0, end < 0 ? behind.length : end).match(/"[^"\n]+"/g) ?? [];
  const patterns = (behind.startsWith("[") ? words : words.slice(0, 1)).map((word) => word.slice(1, -1));
  return patterns.length === 0 ? null : patterns;
}

export const folderOf = (file: string): string => file.slice(0, file.lastIndexOf("/") + 1);

function contentOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
}
