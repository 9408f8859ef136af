import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Stage } from "@sitrep/model";
import { systemCode } from "../failure.js";
import { codeFilesOf } from "../store/code-files.js";
import {
  digestOf,
  isUnchanged,
  type Marked,
  markedAt,
  type Snapshot,
  settled,
  snapshotOf,
} from "../store/snapshot.js";
import { codeFolder, databaseOf, workspaceRoot } from "../workspace.js";
import type { Problems } from "./problems-of.js";
import { STAGES } from "./stage-names.js";
import { type Links, walk } from "./walk.js";

/** What makes one run do other than another. */
export interface RunOf {
  readonly data: string;
  readonly out: string;
  readonly includeRestricted: boolean;
  readonly links: Links;
}

/** What a run told of a stage; a run with nothing to do tells it again. */
export interface StageTold {
  readonly stage: Stage;
  readonly kept: number;
  readonly problems: Problems;
}

/** What a run read, and was made of, before it began. */
export interface Begun {
  /** a hash: no path of the machine is in the file */
  readonly settings: string;
  readonly codeFiles: readonly string[];
  readonly code: Snapshot;
  readonly inputs: Snapshot;
}

interface LastRun extends Begun {
  readonly outputs: string;
  readonly told: readonly StageTold[];
}

const FILE = ".last-run.json";
/** Milliseconds in which a changed output might not show: the clocks of disks that hold databases count ten at most. */
const TICK = 20;

/** What the last run told, if the same run has nothing to do: same settings, code, inputs and outputs. Null in any doubt. */
export function unchangedRun(run: RunOf): readonly StageTold[] | null {
  const now = Date.now();
  const last = readLastRun(run.out);
  if (last === null || last.settings !== settingsOf(run) || existsSync(join(run.out, ".lock"))) return null;
  const code = codeMarks(last.codeFiles);
  if (!isUnchanged(code, last.code)) return null;
  const inputs = inputMarks(run);
  if (!isUnchanged(inputs, last.inputs) || outputsDigest(run.out) !== last.outputs) return null;
  if (Object.keys({ ...last.code.young, ...last.inputs.young }).length > 0)
    writeLastRun(run.out, {
      ...last,
      code: settled(code, last.code, now),
      inputs: settled(inputs, last.inputs, now),
    });
  return last.told;
}

/**
 * To be called before anything is read; null where the code has changed since this process began (milliseconds since 1970), so that
 * nobody knows what runs.
 */
export function beginRun(run: RunOf, processBegan = performance.timeOrigin): Begun | null {
  const now = Date.now();
  const codeFiles = [...codeFilesOf(RUN).keys(), join(workspaceRoot, "pnpm-lock.yaml")].map((path) =>
    relative(workspaceRoot, path),
  );
  const marks = codeMarks(codeFiles);
  if (marks.some(({ changedAt }) => changedAt > processBegan)) return null;
  const code = snapshotOf(marks, now);
  return { settings: settingsOf(run), codeFiles, code, inputs: snapshotOf(inputMarks(run), now) };
}

/** To be called when all is made, by whoever holds the lock. */
export async function keepRun(run: RunOf, begun: Begun, told: readonly StageTold[]): Promise<void> {
  if (!isUnchanged(codeMarks(begun.codeFiles), begun.code)) return;
  await pause(TICK);
  writeLastRun(run.out, { ...begun, outputs: outputsDigest(run.out), told });
}

/** From which all stages are imported. */
const RUN = join(
  workspaceRoot,
  "apps/cli",
  codeFolder,
  "commands",
  codeFolder === "src" ? "run.ts" : "run.js",
);

const settingsOf = ({ data, out, includeRestricted, links }: RunOf): string =>
  hashOf(JSON.stringify([data, out, includeRestricted, links, process.version]));

const codeMarks = (files: readonly string[]): Marked[] =>
  files.flatMap((file) => markedAt(file, join(workspaceRoot, file)) ?? []);

/** As parse will find them; where a folder of inputs is missing, parse says so. */
const inputMarks = ({ data, out, links }: RunOf): Marked[] =>
  existsSync(data)
    ? walk(data, out, links).map(({ file, path, mark, changedAt }) => ({ name: file, path, mark, changedAt }))
    : [];

/** Of outputs the marks are enough: they are kept some time after the last of them was written. */
const outputsDigest = (out: string): string =>
  digestOf(
    [...["parts", ...STAGES].flatMap((folder) => namesIn(out, folder)), basename(databaseOf(out))].flatMap(
      (name) => markedAt(name, join(out, name)) ?? [],
    ),
  );

const namesIn = (out: string, folder: string): string[] =>
  existsSync(join(out, folder))
    ? readdirSync(join(out, folder))
        .sort()
        .map((name) => `${folder}/${name}`)
    : [];

/** Its first line is the hash of the second: what is not whole, or was written by hand, is no last run. */
function readLastRun(out: string): LastRun | null {
  try {
    const [hash, text = ""] = readFileSync(join(out, FILE), "utf8").split("\n");
    if (hash !== hashOf(text)) return null;
    const last: LastRun = JSON.parse(text);
    return last;
  } catch {
    return null;
  }
}

/** Under one name, so that a process that is killed here leaves nothing for long. A disk that is full, or can only be read, costs the next run its time and nothing else. */
function writeLastRun(out: string, last: LastRun): void {
  const [path, text] = [join(out, FILE), JSON.stringify(last)];
  try {
    writeFileSync(`${path}.tmp`, `${hashOf(text)}\n${text}\n`);
    renameSync(`${path}.tmp`, path);
  } catch (error) {
    if (systemCode(error) === null) throw error;
  }
}

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");
