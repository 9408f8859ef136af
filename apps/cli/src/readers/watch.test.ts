import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { scratchFolder, writeFiles } from "../testing/scratch.js";
import { workspaceRoot } from "../workspace.js";

const WATCH = pathToFileURL(join(workspaceRoot, "apps/cli/dist/readers/watch.js")).href;

/** Begins a process in an endless loop and says its number. */
const PARENT = `
import { spawn } from "node:child_process";
const { pid } = spawn(process.execPath, ["busy.mjs", String(process.pid)], { stdio: "ignore" });
console.log(pid);
setInterval(() => undefined, 1000);
`;
const BUSY = `
import { endWith } from ${JSON.stringify(WATCH)};
endWith(Number(process.argv[2]));
setTimeout(() => { for (;;); }, 300);
`;

const isThere = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

it("ends a busy process when the one that began it was killed, and not before", async () => {
  const folder = scratchFolder();
  writeFiles(folder, { "parent.mjs": PARENT, "busy.mjs": BUSY });
  const parent = spawn(process.execPath, ["parent.mjs"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const busy = Number(await new Promise((resolve) => parent.stdout.once("data", resolve)));
  await pause(1500);
  expect(isThere(busy)).toBe(true);
  parent.kill("SIGKILL");
  for (let look = 0; isThere(busy) && look < 100; look++) await pause(100);
  expect(isThere(busy)).toBe(false);
}, 20_000);
