import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder of this test's own, removed when the file of tests is done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "sitrep-load-"));
  folders.push(folder);
  return folder;
}
