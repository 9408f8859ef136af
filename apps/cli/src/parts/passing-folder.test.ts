import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { scratchFolder, writeFiles } from "../testing/scratch.js";
import { workspaceRoot } from "../workspace.js";
import { withPassingFolder } from "./passing-folder.js";

const BUILT = pathToFileURL(join(workspaceRoot, "apps/cli/dist/parts/passing-folder.js")).href;
const WAITS = `
import { writeFileSync } from "node:fs";
import { withPassingFolder } from ${JSON.stringify(BUILT)};
await withPassingFolder(async (folder) => {
  writeFileSync(folder + "/1", "part");
  console.log(folder);
  await new Promise((resolve) => setTimeout(resolve, 60_000));
}, "tmp");
`;

/** What is left in \`tmp\`, and how the process ended, when a signal stopped it at work. */
async function leftBy(signal: NodeJS.Signals) {
  const folder = scratchFolder();
  mkdirSync(join(folder, "tmp"));
  writeFiles(folder, { "waits.mjs": WAITS });
  const child = spawn(process.execPath, ["waits.mjs"], { cwd: folder, stdio: ["ignore", "pipe", "ignore"] });
  await new Promise((resolve) => child.stdout.once("data", resolve));
  const ended = new Promise((resolve) => child.once("close", resolve));
  child.kill(signal);
  const code = await ended;
  return { code, tmp: join(folder, "tmp"), left: readdirSync(join(folder, "tmp")) };
}

it.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const)("is removed at %s", async (signal, code) => {
  expect(await leftBy(signal)).toMatchObject({ code, left: [] });
});

it("of a process that was killed is removed by the next one", async () => {
  const { tmp, left } = await leftBy("SIGKILL");
  expect(left).toHaveLength(1);
  await withPassingFolder(
    async (folder) => expect(readdirSync(tmp)).toEqual([folder.slice(tmp.length + 1)]),
    tmp,
  );
  expect(readdirSync(tmp)).toEqual([]);
});

it("leaves those of living processes and of other machines alone", async () => {
  const tmp = scratchFolder();
  const { pid: gone } = spawnSync(process.execPath, ["--version"]);
  const others = [
    `sitrep-parts-${process.pid}-${hostname()}-abcdef`,
    `sitrep-parts-${gone}-elsewhere.x-abcdef`,
  ];
  for (const name of [...others, `sitrep-parts-${gone}-${hostname()}-abcdef`]) mkdirSync(join(tmp, name));
  expect(await withPassingFolder(async (folder) => existsSync(folder), tmp)).toBe(true);
  expect(readdirSync(tmp).sort()).toEqual(others.sort());
});
