import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sha256 } from "@sitrep/model";
import { workspaceRoot } from "../workspace.js";

const MAIN = join(workspaceRoot, "apps/cli/dist/main.js");
const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

const FAULTY_DISK = beside("./faulty-disk.mjs");

/** Builds the library; it needs a compiler of C. */
export function buildLibrary(folder: string): string {
  const library = join(folder, "faulty-disk.so");
  const built = spawnSync("cc", ["-shared", "-fPIC", "-o", library, beside("./faulty-disk.c"), "-ldl"]);
  if (built.status !== 0) throw new Error(`cc: ${built.stderr}`);
  return library;
}

/** The built command in a process of its own, in `folder`; `fault` is `ENOSPC@17`, `library` the way to make it. */
export function sitrep(
  folder: string,
  words: readonly string[],
  options: { fault?: string; library?: string | null; environment?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  const { fault, library = null, environment = {} } = options;
  const isModule = fault !== undefined && library === null;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...(isModule ? ["--import", FAULTY_DISK] : []), MAIN, ...words], {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        ...environment,
        ...(fault ? { SITREP_FAULT: fault } : {}),
        ...(fault && library ? { LD_PRELOAD: library } : {}),
      },
    });
    const said = { out: "", err: "" };
    child.stdout.on("data", (chunk) => {
      said.out += chunk;
    });
    child.stderr.on("data", (chunk) => {
      said.err += chunk;
    });
    child.on("close", (code, signal) => resolve({ code, signal, ...said }));
  });
}

/** Every file below a folder with a hash of its bytes; not what a run notes of times, so that the next has less to look at. */
export function bytesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return Object.fromEntries(
    names
      .filter((name) => !HISTORY.has(name) && statSync(join(folder, name)).isFile())
      .map((name) => [name, sha256(withoutChanges(name, readFileSync(join(folder, name))))]),
  );
}

/** What the last run was, which no other run has. */
const HISTORY = new Set([".last-run.json", ".history.json"]);

/** The first page says what is new since the run before: of all pages that list alone depends on it. */
const withoutChanges = (name: string, bytes: Buffer): string | Buffer =>
  name === join("notebooks", "index.html")
    ? without(bytes.toString("utf8"), '<section class="changes">', "</section>\n")
    : bytes;

/** A text without its first stretch from one word to another. */
function without(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  const end = start < 0 ? -1 : text.indexOf(to, start);
  return end < 0 ? text : text.slice(0, start) + text.slice(end + to.length);
}
