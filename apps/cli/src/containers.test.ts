import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { zipOf } from "@sitrep/testing";
import { expect, it } from "vitest";
import { runSitrep } from "./testing/run-sitrep.js";
import { scratchFolder, writeFiles } from "./testing/scratch.js";
import { smallReports } from "./testing/small-reports.js";
import { workspaceRoot } from "./workspace.js";

const WORDS = ["--data", "data", "--out", "out"];
const contentOf = (name: string): string => smallReports[name] ?? "";
const packed = () => ({
  "README.md": "# Data\n\n| file | what it is | licence |\n|---|---|---|\n| `old.zip` | counts | CC0 1.0 |\n",
  "old.zip": zipOf([
    { name: "reports/first.md", content: contentOf("reports/first.md") },
    { name: "reports/locked.txt", content: "x", flag: 0x801 },
    { name: "tables/counts.csv.gz", content: gzipSync(contentOf("tables/counts.csv")) },
  ]),
  "second.txt.gz": gzipSync(contentOf("reports/second.txt")),
  "third.html": contentOf("reports/third.html"),
});
const rowsOf = async (sql: string, folder: string): Promise<unknown[]> =>
  JSON.parse((await runSitrep(["sql", sql, "--out", "out", "--format", "json"], folder)).out);

it("gives from archives what the files in them give, with the archive in their names", async () => {
  const [folder, plain] = [scratchFolder(), scratchFolder()];
  writeFiles(join(folder, "data"), packed());
  writeFiles(join(plain, "data"), smallReports);
  expect((await runSitrep(["run", ...WORDS], folder)).code).toBe(0);
  expect((await runSitrep(["run", ...WORDS], plain)).code).toBe(0);
  const figures = "SELECT kind, value, quote, line FROM claims ORDER BY ALL";
  const found = await rowsOf(figures, folder);
  expect(found.length).toBeGreaterThan(5);
  expect(found).toEqual(await rowsOf(figures, plain));
  expect(await rowsOf("SELECT file, container, part, role, licence, rows_read FROM files", folder)).toEqual([
    { file: "README.md", container: null, part: null, role: "ignored", licence: null, rows_read: null },
    { file: "old.zip", container: null, part: null, role: "container", licence: "CC0 1.0", rows_read: null },
    {
      ...{ file: "old.zip/reports/first.md", container: "old.zip", part: "reports/first.md" },
      ...{ role: "report", licence: "CC0 1.0", rows_read: null },
    },
    {
      ...{ file: "old.zip/reports/locked.txt", container: "old.zip", part: "reports/locked.txt" },
      ...{ role: "set_aside", licence: "CC0 1.0", rows_read: null },
    },
    {
      ...{ file: "old.zip/tables/counts.csv.gz", container: "old.zip", part: "tables/counts.csv.gz" },
      ...{ role: "container", licence: "CC0 1.0", rows_read: null },
    },
    {
      ...{ file: "old.zip/tables/counts.csv.gz/counts.csv", container: "old.zip/tables/counts.csv.gz" },
      ...{ part: "counts.csv", role: "table", licence: "CC0 1.0", rows_read: 3 },
    },
    { file: "second.txt.gz", container: null, part: null, role: "container", licence: null, rows_read: null },
    {
      ...{ file: "second.txt.gz/second.txt", container: "second.txt.gz", part: "second.txt" },
      ...{ role: "report", licence: null, rows_read: null },
    },
    { file: "third.html", container: null, part: null, role: "report", licence: null, rows_read: null },
  ]);
  expect(await rowsOf("SELECT file, code FROM set_aside", folder)).toEqual([
    { file: "old.zip/reports/locked.txt", code: "encrypted" },
    { file: "old.zip/tables/counts.csv.gz/counts.csv", code: "bad-date" },
  ]);
  expect((await runSitrep(["tables", "--out", "out"], folder)).out).toContain(
    "old.zip/tables/counts.csv.gz/counts.csv",
  );
});

it("prints the claims of an archive, of one part of it and of a part of a part, and keeps no file", async () => {
  const folder = scratchFolder();
  writeFiles(folder, packed());
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith("sitrep-parts-"));
  const filesIn = async (path: string) => {
    const { out } = await runSitrep(["claims", path], folder);
    return [
      ...new Set(
        out
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line).file),
      ),
    ];
  };
  const [report, table] = ["old.zip/reports/first.md", "old.zip/tables/counts.csv.gz/counts.csv"];
  expect(await filesIn("old.zip")).toEqual([report, table]);
  expect(await filesIn(report)).toEqual([report]);
  expect(await filesIn("old.zip/tables")).toEqual([table]);
  expect(await filesIn("second.txt.gz")).toEqual(["second.txt.gz/second.txt"]);
  expect((await runSitrep(["explain", report], folder)).out).toContain("17 ballistic missiles");
  expect(await runSitrep(["explain", "old.zip"], folder)).toMatchObject({
    code: 2,
    err: expect.stringContaining(`sitrep explain ${report}`),
  });
  expect(await runSitrep(["claims", "old.zip/none.txt"], folder)).toMatchObject({
    code: 2,
    err: expect.stringContaining("old.zip/none.txt: nothing of this name in old.zip."),
  });
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith("sitrep-parts-"))).toEqual(before);
});

it("reads a stage again only where the archive changed, and says what to run where its parts are gone", async () => {
  const folder = scratchFolder();
  writeFiles(join(folder, "data"), packed());
  await runSitrep(["run", ...WORDS], folder);
  expect((await runSitrep(["parse", ...WORDS], folder)).progress).toContain("9 kept");
  rmSync(join(folder, "out/normalize"), { recursive: true });
  rmSync(join(folder, "out/parts"), { recursive: true });
  expect(await runSitrep(["normalize", ...WORDS], folder)).toMatchObject({
    code: 2,
    err: expect.stringMatching(/Run `sitrep parse` first/),
  });
  await runSitrep(["parse", ...WORDS], folder);
  expect((await runSitrep(["normalize", ...WORDS], folder)).code).toBe(0);
});

it("leaves nothing half unpacked when it is killed, and ends as if it had not been", async () => {
  const folder = scratchFolder();
  const lines = Array.from({ length: 400_000 }, (_, at) => `${at},${(at * 7919) % 1_000_003},Orlan\n`);
  mkdirSync(join(folder, "data"));
  writeFileSync(
    join(folder, "data/big.csv.gz"),
    gzipSync(`id,figure,place\n${lines.join("")}`, { level: 1 }),
  );
  const main = join(workspaceRoot, "apps/cli/dist/main.js");
  const child = spawn(process.execPath, [main, "parse", ...WORDS], { cwd: folder, stdio: "ignore" });
  const parts = join(folder, "out/parts");
  const half = () => (existsSync(parts) ? readdirSync(parts) : []);
  while (half().length === 0 && child.exitCode === null) await pause(1);
  child.kill("SIGKILL");
  await new Promise((resolve) => child.on("exit", resolve));
  expect(half().join()).toMatch(/\.tmp$/);
  expect((await runSitrep(["parse", ...WORDS], folder)).code).toBe(0);
  expect(half().join()).toMatch(/^\w+$/);
});
