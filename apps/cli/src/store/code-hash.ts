import { join, relative, sep } from "node:path";
import { idOf, type Stage, sha256 } from "@sitrep/model";
import { codeFolder, workspaceRoot } from "../workspace.js";
import { codeFilesOf, type ReadCode, readCode } from "./code-files.js";

const hashes = new Map<Stage, string>();

/**
 * A hash of all code that decides what a stage writes: of every file that the stage's module imports, through all packages. Read once
 * a process.
 */
export function codeHash(stage: Stage): string {
  const known = hashes.get(stage);
  if (known !== undefined) return known;
  const hash = hashOfCode(stage);
  hashes.set(stage, hash);
  return hash;
}

/** The same, anew, and with another way to read the files. */
export function hashOfCode(stage: Stage, read: ReadCode = readCode): string {
  const files = [...codeFilesOf(stageModule(stage), read)].map(([path, text]) => [
    nameOf(path),
    sha256(text),
  ]);
  const versions = sha256(read(join(workspaceRoot, "pnpm-lock.yaml")) ?? "");
  return idOf("code", stage, versions, ...files.flat());
}

/** The module that runs a stage. */
export const stageModule = (stage: Stage): string =>
  join(
    workspaceRoot,
    "apps/cli",
    codeFolder,
    "stages",
    `${stage}-stage.${codeFolder === "src" ? "ts" : "js"}`,
  );

/** Relative to the workspace, with `/`: a checkout elsewhere has the same hash. */
const nameOf = (path: string): string => relative(workspaceRoot, path).replaceAll(sep, "/");
