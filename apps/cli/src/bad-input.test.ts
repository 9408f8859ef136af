import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runSitrep } from "./testing/run-sitrep.js";
import { scratchFolder, writeFiles } from "./testing/scratch.js";
import { smallReports } from "./testing/small-reports.js";

const GOOD = { "good.txt": smallReports["reports/second.txt"] ?? "" };

/** A good report beside strange files: what is in `set_aside`, once the run is through. */
async function setAsideBeside(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = scratchFolder();
  writeFiles(join(folder, "data"), { ...GOOD, ...files });
  const run = await runSitrep(["run", "--data", "data", "--out", "out"], folder);
  const ask = async (sql: string) =>
    JSON.parse((await runSitrep(["sql", sql, "--out", "out", "--format", "json"], folder)).out);
  expect(await ask("SELECT count(*) AS n FROM claims WHERE file = 'good.txt'")).not.toEqual([{ n: 0 }]);
  return { folder, run, ask, rows: await ask("SELECT file, line, code FROM set_aside ORDER BY ALL") };
}

describe("a strange file costs itself and nothing else", () => {
  it("an empty file, a binary file, an unknown form", async () => {
    const { run, rows } = await setAsideBeside({
      "empty.txt": "",
      "picture.txt": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      "sheet.xlsx": "not a sheet",
    });
    expect(run.code).toBe(0);
    expect(rows.map((row: { file: string }) => row.file)).toEqual(["empty.txt", "picture.txt", "sheet.xlsx"]);
    expect(run.err.trim().split("\n")).toHaveLength(3);
  });

  it("the same bytes under a second name", async () => {
    const { rows, run } = await setAsideBeside({ "same.txt": GOOD["good.txt"] });
    expect(rows).toEqual([{ file: "same.txt", line: null, code: "duplicate-file" }]);
    expect(run.err).toContain("same.txt: Unexpected the same bytes as good.txt, expected each file once");
  });

  it("a link that leads nowhere", async () => {
    const folder = scratchFolder();
    writeFiles(join(folder, "data"), GOOD);
    symlinkSync(join(folder, "nowhere"), join(folder, "data", "lost.txt"));
    const run = await runSitrep(["parse", "--data", "data", "--out", "out"], folder);
    expect(run).toMatchObject({
      code: 0,
      err: expect.stringContaining("lost.txt: Unexpected there is no such file"),
    });
  });

  it("a report of 10 MB on one line", async () => {
    const folder = scratchFolder();
    const line = "The talks went on in the capital without an end in sight. ".repeat(175_000);
    writeFiles(folder, { ...GOOD, "long.txt": `${line}Twelve soldiers were injured in an attack in Iraq.` });
    const { code, out } = await runSitrep(["claims", "."], folder);
    expect(code).toBe(0);
    const claims = out
      .trim()
      .split("\n")
      .map((text) => JSON.parse(text));
    expect(claims.filter(({ file }) => file === "./good.txt").length).toBeGreaterThan(0);
    expect(claims.filter(({ file, kind }) => file === "./long.txt" && kind === "casualty")).toMatchObject([
      { value: 12 },
    ]);
  });

  it("a table with a broken quote in the middle, and one with a column too few", async () => {
    const lines = (smallReports["tables/counts.csv"] ?? "").split("\n").slice(0, 3);
    const broken = [
      ...lines,
      'event_count,attack,"150,exactly,2023-10-17,2024-01-20,IQ,us,us,Pentagon,Example,https://example.org/d',
      lines[1],
      "event_count,attack,5",
    ];
    const { run, rows, ask } = await setAsideBeside({ "broken.csv": `${broken.join("\n")}\n` });
    expect(run.code).toBe(0);
    expect(rows.length).toBeGreaterThan(0);
    expect(
      rows.every((row: { file: string; line: number }) => row.file === "broken.csv" && row.line >= 4),
    ).toBe(true);
    expect(
      await ask(
        "SELECT rows_read - rows_taken - rows_set_aside AS lost FROM files WHERE file = 'broken.csv'",
      ),
    ).toEqual([{ lost: 0 }]);
    expect(await ask("SELECT line FROM claims WHERE file = 'broken.csv' AND line < 4 ORDER BY line")).toEqual(
      [{ line: 2 }, { line: 3 }],
    );
  });

  it("a table whose columns nobody knows", async () => {
    const { rows, run } = await setAsideBeside({ "strange.csv": "colour,taste\nred,sweet\ngreen,sour\n" });
    expect(rows).toEqual([{ file: "strange.csv", line: 1, code: "unknown-layout" }]);
    expect(run.err).toMatch(
      /the columns colour, taste, expected a known layout, or a sidecar .*`sitrep map strange.csv` begins one/,
    );
  });

  it("a long table whose columns nobody knows is reported once, with its rows", async () => {
    const row = "2024-01-20,Erbil,3\n";
    const { rows, ask } = await setAsideBeside({
      "long.csv": `date,city,dead\n${row.repeat(12_000)}1,"open\n`,
    });
    expect(rows).toEqual([{ file: "long.csv", line: 1, code: "unknown-layout" }]);
    expect(await ask("SELECT role, rows_read, rows_set_aside FROM files WHERE file = 'long.csv'")).toEqual([
      { role: "set_aside", rows_read: 12_001, rows_set_aside: 12_001 },
    ]);
  });

  it("with --strict each of them ends the run with 1", async () => {
    const folder = scratchFolder();
    writeFiles(join(folder, "data"), { ...GOOD, "empty.txt": "" });
    expect((await runSitrep(["parse", "--strict", "--data", "data", "--out", "out"], folder)).code).toBe(1);
    expect((await runSitrep(["claims", "--strict", "data"], folder)).code).toBe(1);
    expect((await runSitrep(["claims", "data"], folder)).code).toBe(0);
  });
});

describe("wrong usage ends with 2", () => {
  it.each([
    ["run", "--data", "nowhere"],
    ["run", "--data", "file.txt"],
    ["claims", "nowhere.txt"],
    ["explain", "nowhere.txt"],
    ["explain", "."],
    ["leftovers", "empty"],
    ["sql", "SELECT 1", "--out", "empty"],
    ["sql", ""],
    ["sql", "SELECT 1", "--format", "xml"],
    ["run", "--wait", "long"],
    ["nonsense"],
    ["claims"],
    ["summary", "--out", "empty"],
    ["tables", "--out", "empty"],
  ])("%s %s %s", async (...words) => {
    const folder = scratchFolder();
    writeFiles(folder, { "file.txt": "x" });
    mkdirSync(join(folder, "empty"));
    const ran = await runSitrep(
      words.filter((word) => word !== undefined),
      folder,
    );
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).not.toBe("");
    expect(ran.err).not.toMatch(/^ {4}at /m);
  });
});

it("says so when it cannot write, and ends with 1", async () => {
  const folder = scratchFolder();
  writeFiles(folder, { "data/good.txt": GOOD["good.txt"], out: "a file" });
  const ran = await runSitrep(["run", "--data", "data", "--out", "out"], folder);
  expect(ran).toMatchObject({
    code: 1,
    err: expect.stringContaining("a file stands where a folder should be"),
  });
  expect(readFileSync(join(folder, "out"), "utf8")).toBe("a file");
});

it("reads no file that it wrote itself, and none of hidden folders", async () => {
  const folder = scratchFolder();
  writeFiles(folder, { ...GOOD, ".git/config.txt": "x", "node_modules/a/notes.txt": "x" });
  await runSitrep(["run", "--data", ".", "--out", "out"], folder);
  const manifest = JSON.parse(readFileSync(join(folder, "out/parse/manifest.json"), "utf8"));
  expect(manifest.entries.map((entry: { input: string }) => entry.input)).toEqual(["good.txt"]);
});

it("refuses to write through sql", async () => {
  const folder = scratchFolder();
  writeFiles(join(folder, "data"), GOOD);
  await runSitrep(["run", "--data", "data", "--out", "out"], folder);
  const before = readFileSync(join(folder, "out/sitrep.duckdb"));
  for (const sql of [
    "DELETE FROM claims",
    "DROP TABLE claims",
    "COPY claims TO 'x.csv'",
    "SELECT * FROM read_text('data/good.txt')",
    "SELEKT 1",
  ]) {
    expect(await runSitrep(["sql", sql, "--out", "out"], folder)).toMatchObject({ code: 1, out: "" });
  }
  expect(readFileSync(join(folder, "out/sitrep.duckdb")).equals(before)).toBe(true);
  writeFileSync(join(folder, "not.duckdb"), "text");
  expect((await runSitrep(["sql", "SELECT 1", "--database", "not.duckdb"], folder)).code).toBe(1);
});
