import { readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runSitrep } from "./testing/run-sitrep.js";
import { scratchFolder, writeFiles } from "./testing/scratch.js";

/** Files below a folder that this process has open. */
const openBelow = (folder: string): string[] =>
  readdirSync("/proc/self/fd").flatMap((name) => {
    try {
      const path = readlinkSync(join("/proc/self/fd", name));
      return path.startsWith(folder) ? [path] : [];
    } catch {
      // the folder of open files was open itself, while it was read
      return [];
    }
  });

it("closes each file that a stage has read, however many there are", async () => {
  const folder = scratchFolder();
  const reports = Array.from({ length: 40 }, (_, at) => [
    `data/${at}.txt`,
    `Gunmen attacked a base near Mosul in Iraq on 3 January 2024, killing ${at + 2} soldiers.\n`,
  ]);
  writeFiles(folder, Object.fromEntries(reports));
  for (const stage of ["parse", "extract", "normalize", "link", "load"]) {
    expect(await runSitrep([stage, "--data", "data", "--out", "out"], folder)).toMatchObject({ code: 0 });
    expect(openBelow(folder), stage).toEqual([]);
  }
});
