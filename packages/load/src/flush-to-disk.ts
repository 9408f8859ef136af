import { closeSync, fsyncSync, openSync } from "node:fs";

/** Before a rename: after a power cut the new name must not point to an empty file. */
export function flushToDisk(path: string): void {
  const descriptor = openSync(path, "r+");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
