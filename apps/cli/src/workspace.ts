import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds `packages/` and `apps/`: three up from this file, built or not. */
export const workspaceRoot = fileURLToPath(new URL("../../../", import.meta.url));

/** `dist` where the built command runs, `src` where tests run from source. */
export const codeFolder = import.meta.url.endsWith(".ts") ? "src" : "dist";

/** Flags as typed, relative to where the user is. */
export interface FolderFlags {
  readonly data?: string | undefined;
  readonly out?: string | undefined;
}

export interface Folders {
  /** the evidence: reports and tables */
  readonly data: string;
  /** stage files, database, notebooks */
  readonly out: string;
}

/** A flag wins over its variable, the variable over `data` and `out` beside `packages/`. Absolute paths. */
export function foldersOf(flags: FolderFlags, environment: NodeJS.ProcessEnv, here: string): Folders {
  const folder = (flag: string | undefined, variable: string | undefined, usual: string) => {
    if (flag) return resolve(here, flag);
    return variable ? resolve(here, variable) : resolve(workspaceRoot, usual);
  };
  return {
    data: folder(flags.data, environment["SITREP_DATA"], "data"),
    out: folder(flags.out, environment["SITREP_OUT"], "out"),
  };
}

export const databaseOf = (out: string): string => resolve(out, "sitrep.duckdb");
