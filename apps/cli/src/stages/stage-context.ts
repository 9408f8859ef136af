import { join } from "node:path";
import type { Stage } from "@sitrep/model";
import { Failure, wrongUsage } from "../failure.js";
import { type Entry, type Manifest, readManifest, type Shard, stageFile } from "../store/manifest.js";
import type { Links } from "./walk.js";

export interface StageContext {
  /** absolute path of the evidence */
  readonly data: string;
  /** absolute path of what the run writes */
  readonly out: string;
  /** whether the notebooks show words of rows that must not be redistributed (ACLED, GTD) */
  readonly includeRestricted: boolean;
  /** the share of the folder that is worked on; null for all of it */
  readonly shard: Shard | null;
  /** which links of the data folder are followed */
  readonly links: Links;
  /** how far a stage is: files kept and files done */
  readonly onStep: (stage: Stage, kept: number, done: number) => void;
  /** how far the reading of a table is: told after each piece of the file */
  readonly onRows: (progress: TableProgress) => void;
}

/** How far the reading of a table is. */
export interface TableProgress {
  readonly file: string;
  /** rows so far; at the end the file's own line */
  readonly rows: number;
  readonly bytes: number;
  readonly ofBytes: number;
  /** milliseconds since its reading began */
  readonly spent: number;
}

/** What a stage did. */
export interface StageResult {
  readonly stage: Stage;
  readonly kept: number;
  readonly done: number;
  readonly removed: number;
  /** the stage files; none of load and notebooks, which make other things */
  readonly entries: readonly Entry[];
  /** sentences on what could not be made, of a stage without stage files */
  readonly faults?: readonly string[];
}

export const stageFolder = (out: string, stage: Stage): string => join(out, stage);
/** What was taken out of containers. */
export const partsFolder = (out: string): string => join(out, "parts");
export const partsAreGone = (out: string): Failure =>
  wrongUsage(
    `${partsFolder(out)}: a part that parse took out is not there. Run \`sitrep parse\` first, or \`sitrep run\`.`,
  );
export const pathOf = (out: string, stage: Stage, key: string): string =>
  stageFile(stageFolder(out, stage), key);

/** The manifest of the stage before; where it is missing, that stage was never run. */
export async function manifestOf(out: string, stage: Stage): Promise<Manifest> {
  const manifest = await readManifest(stageFolder(out, stage));
  if (manifest) return manifest;
  throw wrongUsage(
    `${stageFolder(out, stage)}: nothing there yet. Run \`sitrep ${stage}\` first, or \`sitrep run\` for every stage.`,
  );
}

/** Entries whose files hold lines with this tag. */
export const having = (entries: readonly Entry[], tag: string): Entry[] =>
  entries.filter((entry) => (entry.counts[tag] ?? 0) > 0);

/** A stage that was made from other files than the stage before has now must run again before it can be read. */
export function checkMadeFrom(
  out: string,
  stage: Stage,
  entries: readonly Entry[],
  before: readonly Entry[],
): void {
  const [made, wanted] = [
    new Set(entries.map((entry) => entry.from)),
    new Set(before.map((entry) => entry.key)),
  ];
  if (made.size === wanted.size && [...wanted].every((key) => made.has(key))) return;
  throw wrongUsage(
    `${stageFolder(out, stage)}: older than what it is made from. Run \`sitrep ${stage}\` first, or \`sitrep run\`.`,
  );
}

/** The one value that a file must hold. */
export function only<T>(values: readonly T[], path: string): T {
  const value = values[0];
  if (value === undefined)
    throw new Failure(`${path}: holds nothing, expected one line. Delete this file and run again.`);
  return value;
}
