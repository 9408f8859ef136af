import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runSitrep } from "./testing/run-sitrep.js";
import { scratchFolder, writeFiles } from "./testing/scratch.js";
import { smallReports } from "./testing/small-reports.js";

it("exports the last run, and says what is left out", async () => {
  const folder = scratchFolder();
  writeFiles(join(folder, "data"), smallReports);
  const folders = { SITREP_DATA: "data", SITREP_OUT: "out" };
  const run = (...words: string[]) => runSitrep(words, folder, folders);
  expect((await run("run")).code).toBe(0);

  const ran = await run("export", "--out", "figures");
  expect(ran.code).toBe(0);
  expect(ran.out).toMatch(/^figures: \d+ tables and views as CSV and Parquet, with datapackage\.json\n$/);
  expect(ran.err).toContain("Left out: The full text of reports");
  expect(ran.err).toContain("--include-restricted");
  expect(readdirSync(join(folder, "figures")).sort()).toEqual(["csv", "datapackage.json", "parquet"]);
  expect(readFileSync(join(folder, "figures/csv/documents.csv"), "utf8")).not.toContain("Militants fired");

  const all = await run("export", "--out", "figures", "--include-restricted");
  expect(all).toMatchObject({ code: 0, err: "" });
  expect(readFileSync(join(folder, "figures/csv/documents.csv"), "utf8")).toContain("Militants fired");
});

it("ends with 2 where there is no database, no folder named, or other files in it", async () => {
  const folder = scratchFolder();
  const run = (...words: string[]) => runSitrep(words, folder, { SITREP_OUT: "out" });
  expect(await run("export")).toMatchObject({ code: 2, err: expect.stringContaining("--out") });
  const none = await run("export", "--out", "figures");
  expect(none).toMatchObject({ code: 2, err: expect.stringContaining("out/sitrep.duckdb") });
  expect(existsSync(join(folder, "figures"))).toBe(false);
  writeFiles(folder, { "mine/thesis.txt": "", "a.duckdb": "" });
  const mine = await run("export", "--out", "mine", "--database", "a.duckdb");
  expect(mine).toMatchObject({ code: 2, err: expect.stringContaining("holds other files") });
});
