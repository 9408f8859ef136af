import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, it } from "vitest";
import { runSitrep } from "./testing/run-sitrep.js";
import { scratchFolder, writeFiles } from "./testing/scratch.js";
import { smallReports } from "./testing/small-reports.js";
import { workspaceRoot } from "./workspace.js";

const MAIN = join(workspaceRoot, "apps/cli/dist/main.js");
const WORDS = ["run", "--data", "data", "--out", "out"];

/** The built command in a process of its own, killed after so many milliseconds. */
const killedAfter = (
  folder: string,
  milliseconds: number,
  signal: NodeJS.Signals = "SIGKILL",
): Promise<NodeJS.Signals | null> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [MAIN, ...WORDS], { cwd: folder, stdio: "ignore" });
    const timer = setTimeout(() => child.kill(signal), milliseconds);
    child.on("exit", (_, killed) => {
      clearTimeout(timer);
      resolve(killed);
    });
  });

/** The built command in a process of its own. */
const ended = (folder: string, words: readonly string[]): Promise<{ code: number | null; err: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [MAIN, ...words], {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let err = "";
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    child.on("exit", (code) => resolve({ code, err }));
  });

it("leaves the old database whole when it is killed, wherever it is, and goes on the next time", async () => {
  const folder = scratchFolder();
  writeFiles(join(folder, "data"), smallReports);
  await runSitrep(WORDS, folder);
  const old = readFileSync(join(folder, "out/sitrep.duckdb"));
  let killed = 0;
  for (const milliseconds of [150, 300, 450, 600, 750]) {
    writeFileSync(
      join(folder, "data/more.txt"),
      `More\n\n${milliseconds} soldiers were killed in an attack in Syria.\n`,
    );
    if ((await killedAfter(folder, milliseconds)) === null) break;
    killed++;
    const now = readFileSync(join(folder, "out/sitrep.duckdb"));
    expect(now.length).toBeGreaterThanOrEqual(old.length / 2);
    expect((await runSitrep(["sql", "SELECT count(*) FROM claims", "--out", "out"], folder)).code).toBe(0);
  }
  expect(killed).toBeGreaterThan(0);
  expect((await runSitrep(WORDS, folder)).code).toBe(0);
  expect(readdirSync(join(folder, "out")).sort()).toEqual([
    ".history.json",
    ".last-run.json",
    "extract",
    "link",
    "load",
    "normalize",
    "notebooks",
    "parse",
    "sitrep.duckdb",
  ]);
  const left = readdirSync(join(folder, "out"), { recursive: true }).filter((name) =>
    String(name).includes("tmp"),
  );
  expect(left).toEqual([]);
});

it("leaves the old database whole when the import of a table is broken off, and nothing half written", async () => {
  const folder = scratchFolder();
  const header = "event_id_cnty,event_date,event_type,country,latitude,longitude,fatalities,notes,timestamp";
  const table = (rows: number) =>
    [
      header,
      ...Array.from(
        { length: rows },
        (_, at) =>
          `SYN${at},2024-01-20,Battles,Iraq,33.31,44.36,${at % 3},"A made-up row, number ${at}",1706054400`,
      ),
    ].join("\n");
  writeFiles(join(folder, "data"), { "events.csv": table(10) });
  expect((await runSitrep(WORDS, folder)).code).toBe(0);
  writeFiles(join(folder, "data"), { "events.csv": table(60_000) });
  const count = async () => {
    const { out } = await runSitrep(
      ["sql", "SELECT count(*) AS rows FROM records", "--out", "out", "--format", "json"],
      folder,
    );
    return JSON.parse(out)[0].rows;
  };
  let killed = 0;
  for (const [at, milliseconds] of [400, 700, 1000, 1500, 2200].entries()) {
    if ((await killedAfter(folder, milliseconds, at % 2 ? "SIGINT" : "SIGKILL")) === null) break;
    killed++;
    expect(await count()).toBe(10);
  }
  expect(killed).toBeGreaterThan(0);
  expect((await runSitrep(WORDS, folder)).code).toBe(0);
  expect(await count()).toBe(60_000);
  const left = readdirSync(join(folder, "out"), { recursive: true }).filter((name) =>
    String(name).includes("tmp"),
  );
  expect(left).toEqual([]);
}, 120_000);

it("lets the second of two runs wait, and both are well", async () => {
  const folder = scratchFolder();
  writeFiles(join(folder, "data"), smallReports);
  const runs = await Promise.all([ended(folder, WORDS), ended(folder, WORDS)]);
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  expect(runs.filter(({ err }) => err.includes("writes into this folder; waiting"))).toHaveLength(1);
  expect(existsSync(join(folder, "out/.lock"))).toBe(false);
});

it("ends quietly when its reader has seen enough", async () => {
  const folder = scratchFolder();
  writeFiles(folder, {
    "many.txt":
      "Twelve soldiers were injured in an attack in Iraq. Nine soldiers were killed in a strike in Syria.\n\n".repeat(
        3000,
      ),
  });
  const child = spawn(process.execPath, [MAIN, "claims", "many.txt"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let err = "";
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on("exit", resolve));
  await pause(10);
  expect({ code, err }).toEqual({ code: 0, err: "" });
});
