import { readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where `scripts/bundle.mjs` puts the command as few files, which load in half the time of the many that they are made of. */
const FOLDER = new URL("./bundle/", import.meta.url);
const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** What a bundle was made of: each file of ours, relative to the root, and the lock file for what others wrote. */
export interface BundleSource {
  readonly file: string;
  readonly size: number;
  readonly mtimeMs: number;
}

/** The address of the bundle's first module; null where there is none, or one of other code than is here now. */
export function freshBundle(folder = FOLDER, root = ROOT): string | null {
  try {
    const sources: readonly BundleSource[] = JSON.parse(
      readFileSync(new URL("sources.json", folder), "utf8"),
    );
    const isFresh = sources.every(({ file, size, mtimeMs }) => {
      const info = statSync(root + file);
      return info.size === size && info.mtimeMs === mtimeMs;
    });
    return isFresh && sources.length > 0 ? new URL("start.js", folder).href : null;
  } catch {
    // no bundle, half a bundle, or a file of it is gone: the many files do the same
    return null;
  }
}
