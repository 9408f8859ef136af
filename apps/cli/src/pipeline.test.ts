import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type Ran, runSitrep } from "./testing/run-sitrep.js";
import { scratchFolder, writeFiles } from "./testing/scratch.js";
import { smallReports } from "./testing/small-reports.js";

interface House {
  readonly folder: string;
  readonly run: (...words: string[]) => Promise<Ran>;
  readonly ask: (sql: string) => Promise<unknown>;
}

/** A folder with `data/` of these files, and the command with `--data data --out out` there. */
function house(files: Readonly<Record<string, string | Uint8Array>> = smallReports): House {
  const folder = scratchFolder();
  writeFiles(join(folder, "data"), files);
  const folders = { SITREP_DATA: "data", SITREP_OUT: "out" };
  return {
    folder,
    run: (...words) => runSitrep(words, folder, folders),
    async ask(sql) {
      const { code, out, err } = await runSitrep(["sql", sql, "--format", "json"], folder, folders);
      expect(err).toBe("");
      expect(code).toBe(0);
      return JSON.parse(out);
    },
  };
}

/** The last line that each stage showed, without what led to it. */
const shown = ({ progress }: Ran): string[] =>
  progress.split("\n").flatMap((line) => line.split("\r").at(-1) || []);

it("goes from a folder to a database and notebooks", async () => {
  const { folder, run, ask } = house();
  const ran = await run("run");
  expect(ran.code).toBe(0);
  expect(ran.out).toContain("out/sitrep.duckdb");
  expect(existsSync(join(folder, "out/notebooks/attack-counts.html"))).toBe(true);
  expect(await ask("SELECT count(*) AS n FROM documents")).toEqual([{ n: 3 }]);
  expect(
    await ask("SELECT count(*) AS n FROM claims WHERE kind = 'event_count' AND line IS NOT NULL"),
  ).toEqual([{ n: 2 }]);
  expect(
    await ask(
      "SELECT layout, rows_read, rows_taken, rows_set_aside, licence FROM files WHERE role = 'table'",
    ),
  ).toEqual([{ layout: "figures", rows_read: 3, rows_taken: 2, rows_set_aside: 1, licence: "CC0 1.0" }]);
  expect(ran.err).toMatch(/tables\/counts\.csv:4:as_of: Unexpected .*2024-02-31.*set aside/);
});

it("does no work twice, and only what a change calls for", async () => {
  const { folder, run, ask } = house();
  const first = await run("run", "--strict");
  const kept = [
    "parse: 5 kept, 0 done",
    "extract: 3 kept, 0 done",
    "normalize: 4 kept, 0 done",
    "link: 1 kept, 0 done",
    "load: 1 kept, 0 done",
  ];
  const again = await run("run", "--strict");
  expect(shown(again).slice(0, 5)).toEqual(kept);
  // and so do the stages, where nobody knows whether anything has changed
  rmSync(join(folder, "out/.last-run.json"));
  const looked = await run("run", "--strict");
  expect(shown(looked)).toEqual(shown(again));
  for (const { code, out, err } of [again, looked])
    expect({ code, out, err }).toEqual({ code: 1, out: first.out, err: first.err });
  const report = join(folder, "data/reports/first.md");
  const text = readFileSync(report, "utf8");
  writeFileSync(report, text.replace("at least 143", "at least 144"));
  expect(shown(await run("run")).slice(0, 5)).toEqual([
    "parse: 4 kept, 1 done, 1 removed",
    "extract: 2 kept, 1 done, 1 removed",
    "normalize: 3 kept, 1 done, 1 removed",
    "link: 0 kept, 1 done, 1 removed",
    "load: 0 kept, 1 done",
  ]);
  expect(
    await ask("SELECT value FROM claims WHERE kind = 'event_count' AND file = 'reports/first.md'"),
  ).toEqual([{ value: 144 }]);
});

it("makes the same of the same files, wherever they are and whatever was there before", async () => {
  const [first, second] = [
    house(),
    house({ ...smallReports, "reports/more.txt": "More\n\nTwo soldiers were killed in Syria.\n" }),
  ];
  await second.run("run");
  rmSync(join(second.folder, "data/reports/more.txt"));
  for (const { run } of [first, second]) await run("run");
  for (const stage of ["parse", "extract", "normalize", "link"]) {
    const names = readdirSync(join(first.folder, "out", stage)).sort();
    expect(readdirSync(join(second.folder, "out", stage)).sort()).toEqual(names);
    for (const name of names) {
      const [left, right] = [first, second].map(({ folder }) =>
        readFileSync(join(folder, "out", stage, name), "utf8"),
      );
      expect(left).toBe(right);
    }
  }
  for (const table of ["meta", "files", "claims", "events", "event_members", "strike_chronology"]) {
    expect(await first.ask(`SELECT * FROM ${table} ORDER BY ALL`)).toEqual(
      await second.ask(`SELECT * FROM ${table} ORDER BY ALL`),
    );
  }
});

it("leaves nothing behind of a report that was deleted", async () => {
  const { folder, run, ask } = house();
  await run("run");
  rmSync(join(folder, "data/reports/second.txt"));
  expect((await run("run")).code).toBe(0);
  for (const stage of ["parse", "extract", "normalize", "link"]) {
    const texts = readdirSync(join(folder, "out", stage)).map((name) =>
      readFileSync(join(folder, "out", stage, name), "utf8"),
    );
    expect(texts.filter((text) => text.includes("second.txt"))).toEqual([]);
  }
  for (const table of ["files", "documents", "claims"]) {
    expect(await ask(`SELECT count(*) AS n FROM ${table} WHERE file LIKE '%second%'`)).toEqual([{ n: 0 }]);
  }
});

it("reads a sidecar with its report, and again when it changes", async () => {
  const { folder, run, ask } = house({
    "a.txt": "A report\n\nFour soldiers were injured in an attack on Al-Asad Air Base on Tuesday.\n",
  });
  const sidecar = join(folder, "data/a.sitrep.json");
  await run("run");
  expect(await ask("SELECT published FROM documents")).toEqual([{ published: null }]);
  writeFileSync(sidecar, '{"published":"2024-01-24"}');
  await run("run");
  expect(await ask("SELECT published, published_basis FROM documents")).toEqual([
    { published: "2024-01-24", published_basis: "sidecar" },
  ]);
  rmSync(join(folder, "data/a.txt"));
  const ran = await run("run");
  expect(ran.code).toBe(0);
  expect(ran.err).toContain("a.sitrep.json: Unexpected no report or table of this name");
});

it("runs stage by stage, and says which stage is missing", async () => {
  const { run } = house();
  expect((await run("extract")).err).toContain("Run `sitrep parse` first");
  for (const stage of ["parse", "extract", "normalize", "link", "load", "notebooks"]) {
    const ran = await run(stage);
    expect([stage, ran.code, ran.out]).toEqual([stage, 0, ""]);
  }
  expect((await run("summary")).out).toContain("3 documents");
});

it("will not put stages together that do not belong together", async () => {
  const { folder, run } = house();
  await run("run");
  writeFileSync(
    join(folder, "data/reports/fourth.txt"),
    "A fourth\n\nTwo soldiers were killed in an attack in Syria.\n",
  );
  await run("parse");
  expect(await run("link")).toMatchObject({
    code: 2,
    err: expect.stringContaining("Run `sitrep extract` first"),
  });
});

it("shows progress apart from results", async () => {
  const { run } = house();
  await run("parse");
  expect(shown(await run("parse"))).toEqual(["parse: 5 kept, 0 done"]);
});
