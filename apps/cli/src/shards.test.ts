import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { documentId, sha256 } from "@sitrep/model";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shardIn, shardOf } from "./stages/shards.js";
import { runSitrep } from "./testing/run-sitrep.js";
import { scratchFolder, writeFiles } from "./testing/scratch.js";
import { smallReports } from "./testing/small-reports.js";
import { workspaceRoot } from "./workspace.js";

const TOWNS = ["Mosul", "Kirkuk", "Erbil", "Tikrit", "Ramadi"];
const textOf = (at: number): string =>
  `Gunmen attacked a base near ${TOWNS[at % 5]} in Iraq on ${1 + (at % 28)} January 2024, killing ${2 + (at % 7)} soldiers and wounding ${10 + at}.\n\nAbout ${1000 + at * 10} US troops are stationed in Iraq.`;

/** A made-up table: good rows, two with one text, some without a text, a day, or with a day that is none. */
function articles(rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const text = at % 17 === 5 ? "" : textOf(at % 23 === 7 ? at - 1 : at);
    const published =
      at % 13 === 4 ? "soon" : at % 11 === 3 ? null : `2024-02-${String(1 + (at % 28)).padStart(2, "0")}`;
    return JSON.stringify({ id: `r${at}`, title: `Report ${at}`, text, published, publisher: "The Courier" });
  });
  return `${lines.join("\n")}\n`;
}

/** The data that we ship, and beside it made reports, a table of them, and texts that are in two places. */
function fill(folder: string): void {
  cpSync(join(workspaceRoot, "data"), join(folder, "data"), { recursive: true });
  writeFiles(join(folder, "data"), {
    "made/a.txt": smallReports["reports/second.txt"] ?? "",
    "made/copy-of-a.txt": smallReports["reports/second.txt"] ?? "",
    "made/b.txt": textOf(3),
    "made/alone.sitrep.json": "{}",
    "made/news.ndjson": articles(120),
    "made/more.ndjson": articles(40),
    "made/more.sitrep.json": JSON.stringify({
      dataset: { name: "More", licence: "CC0-1.0", citation: "Made" },
    }),
    "made/torn.csv": "id,title,text,published\n1,One,About 900 US troops are in Syria.,2024-01-03\n2,Two\n",
  });
}

const STAGES = ["parse", "extract", "normalize"] as const;
const linesOf = (path: string, tag: string): string[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.startsWith(`{"${tag}":`));

/** The files of a stage folder, by their names: lines of what is in order, and the others sorted. */
const contentsOf = (folder: string) =>
  readdirSync(folder)
    .sort()
    .map((name) => {
      const path = join(folder, name);
      if (name === "manifest.json") return [name, JSON.parse(readFileSync(path, "utf8"))];
      if (!name.endsWith(".ndjson")) return [name, readFileSync(path, "base64")];
      const ordered = ["document", "drafts", "claim"].flatMap((tag) => linesOf(path, tag));
      return [name, ordered, readFileSync(path, "utf8").split("\n").sort()];
    });

const TABLES = ["files", "documents", "claims", "records", "events", "event_members", "set_aside", "issues"];
const ask = async (folder: string, out: string) => {
  const tables: string[] = [];
  for (const table of TABLES) {
    const sql = `SELECT * FROM ${table} ORDER BY ALL`;
    tables.push((await runSitrep(["sql", sql, "--out", out, "--format", "json"], folder)).out);
  }
  return tables;
};

async function shards(folder: string, count: number): Promise<string[]> {
  const outs = Array.from({ length: count }, (_, at) => `out/${count}-${at + 1}`);
  for (const [at, out] of outs.entries())
    expect(
      await runSitrep(["run", "--data", "data", "--out", out, "--shard", `${at + 1}/${count}`], folder),
    ).toMatchObject({
      code: 0,
      out: expect.stringContaining(`Shard ${at + 1}/${count} is read`),
    });
  return outs;
}

describe("a folder that is read in shards", () => {
  // one for all of these tests, as one run takes as long as all shards
  const folder = mkdtempSync(join(tmpdir(), "sitrep-test-"));
  beforeAll(async () => {
    fill(folder);
    for (const stage of [...STAGES, "link", "load"])
      expect(await runSitrep([stage, "--data", "data", "--out", "out/one"], folder)).toMatchObject({
        code: 0,
      });
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([1, 3, 12])(
    "gives the stage files and the database of one run: %d shards",
    async (count) => {
      const outs = await shards(folder, count);
      const to = `out/${count}`;
      const brought = await runSitrep(["load", "--from", ...outs, "--data", "data", "--out", to], folder);
      expect(brought).toMatchObject({ code: 0 });
      // what was doubtful in any of them is reported
      expect(brought.err).toContain("made/copy-of-a.txt");
      expect(brought.err).toContain("duplicate-text");
      for (const stage of STAGES)
        expect(contentsOf(join(folder, to, stage)), stage).toEqual(
          contentsOf(join(folder, "out/one", stage)),
        );
      expect(readdirSync(join(folder, to, "link"))).toEqual(readdirSync(join(folder, "out/one/link")));
      expect(await ask(folder, to)).toEqual(await ask(folder, "out/one"));
      if (count > 1) expect(new Set(outs.map((out) => claimsIn(folder, out))).size).toBeGreaterThan(1);
      // a second time there is nothing to do
      const again = await runSitrep(["load", "--from", ...outs, "--data", "data", "--out", to], folder);
      expect(again.progress).not.toMatch(/ [1-9]\d* done/);
    },
    120_000,
  );

  it("keeps what one run would make of it", async () => {
    const outs = await shards(folder, 3);
    await runSitrep(["load", "--from", ...outs, "--data", "data", "--out", "out/kept"], folder);
    const run = await runSitrep(["extract", "--out", "out/kept"], folder);
    expect(run.progress).toContain(", 0 done");
  });
});

describe("shards that do not belong together", () => {
  const small = () => {
    const folder = scratchFolder();
    writeFiles(join(folder, "data"), { ...smallReports, "reports/news.ndjson": articles(9) });
    return folder;
  };
  const load = (folder: string, ...from: string[]) =>
    runSitrep(["load", "--data", "data", "--out", "out/all", "--from", ...from], folder);

  it("are refused, with what is wrong", async () => {
    const folder = small();
    const [a = "", b = "", c = ""] = await shards(folder, 3);
    expect(await load(folder, a, c)).toMatchObject({
      code: 2,
      err: expect.stringContaining("lacks shard 2/3"),
    });
    expect(await load(folder, a, b, c, b)).toMatchObject({
      code: 2,
      err: expect.stringContaining("is shard 2/3, as "),
    });
    const [two = ""] = await shards(folder, 2);
    expect(await load(folder, a, b, c, two)).toMatchObject({
      code: 2,
      err: expect.stringContaining("3 shards"),
    });
    expect(await load(folder, "out/nowhere")).toMatchObject({
      code: 2,
      err: expect.stringContaining("nothing there yet"),
    });
    for (const stage of STAGES) await runSitrep([stage, "--data", "data", "--out", "out/whole"], folder);
    expect(await load(folder, "out/whole")).toMatchObject({
      code: 2,
      err: expect.stringContaining("without --shard"),
    });
    const own = await runSitrep(["load", "--data", "data", "--out", a, "--from", a, b, c], folder);
    expect(own).toMatchObject({ code: 2, err: expect.stringContaining("is one of --from") });
    expect(existsSync(join(folder, "out/all/sitrep.duckdb"))).toBe(false);
    expect(await load(folder, a, b, c)).toMatchObject({ code: 0 });
  });

  it("are refused where the data changed between them", async () => {
    const folder = small();
    await shards(folder, 2);
    appendFileSync(join(folder, "data/reports/second.txt"), "\nThree soldiers were killed in Basra, Iraq.\n");
    rmSync(join(folder, "out/2-2"), { recursive: true });
    await runSitrep(["run", "--data", "data", "--out", "out/2-2", "--shard", "2/2"], folder);
    expect(await load(folder, "out/2-1", "out/2-2")).toMatchObject({
      code: 2,
      err: expect.stringContaining("is of other files than"),
    });
  });

  it("are not in one folder, and are not linked alone", async () => {
    const folder = small();
    const [a = ""] = await shards(folder, 3);
    const into = (words: string[]) => runSitrep([...words, "--data", "data", "--out", a], folder);
    for (const words of [["run"], ["parse"], ["parse", "--shard", "2/3"], ["extract", "--shard", "2/3"]])
      expect(await into(words), words.join(" ")).toMatchObject({
        code: 2,
        err: expect.stringContaining("holds shard 1/3"),
      });
    for (const words of [["link"], ["load"]])
      expect(await into(words)).toMatchObject({
        code: 2,
        err: expect.stringContaining("sitrep load --from"),
      });
    for (const words of [["extract"], ["normalize", "--shard", "1/3"]])
      expect(await into(words)).toMatchObject({ code: 0 });
  });
});

describe("a shard", () => {
  it("has what its hash says, and shares are of one size", () => {
    const counts = [0, 0, 0, 0];
    for (let at = 0; at < 4000; at++) {
      const shard = shardOf(documentId(sha256(`${at}`)), 4);
      counts[shard - 1] = (counts[shard - 1] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
    // never another one, or the shards of yesterday do not fit those of today
    expect([1, 3, 12, 500].map((count) => shardOf(sha256("a report"), count))).toEqual([1, 2, 2, 482]);
  });

  it.each(["0/3", "4/3", "a", "1", "1/", "1/501", "-1/3", "1.5/3"])("is not %s", (words) => {
    expect(() => shardIn(words)).toThrow("as 2/12");
  });
});

const claimsIn = (folder: string, out: string): number =>
  readdirSync(join(folder, out, "normalize"))
    .filter((name) => name.endsWith(".ndjson"))
    .reduce((sum, name) => sum + linesOf(join(folder, out, "normalize", name), "claim").length, 0);
