import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { openDatabase, openParquet, type ReadOnlyDatabase } from "@sitrep/load";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runSitrep } from "./testing/run-sitrep.js";
import { writeFiles } from "./testing/scratch.js";

const SHIPPED = fileURLToPath(new URL("../../../data", import.meta.url));
const NAMES =
  "SELECT view_name AS name FROM duckdb_views() WHERE NOT internal UNION SELECT table_name FROM duckdb_tables() ORDER BY name";
/** Questions with a parameter, of all days and of one. */
const ASKED = [
  ...["claims_as_of", "events_as_of", "records_as_of"].flatMap((name) => [
    `${name}(NULL)`,
    `${name}(DATE '2024-01-21')`,
  ]),
  "resolved_figures('lowest')",
  "resolved_events('latest')",
];

// one run of the shipped data serves all tests
const folder = mkdtempSync(join(tmpdir(), "sitrep-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = (...words: string[]) => runSitrep(words, folder, { SITREP_DATA: SHIPPED, SITREP_OUT: "out" });
const rows = async (...words: string[]): Promise<Record<string, unknown>[]> => {
  const ran = await run(...words, "--format", "json");
  expect(ran).toMatchObject({ code: 0, err: "" });
  return JSON.parse(ran.out);
};
/** Every row of each table, view and question, as one number. */
async function wholeOf(database: ReadOnlyDatabase, questions: readonly string[]): Promise<string[]> {
  const wholes: string[] = [];
  for (const question of questions) {
    const { rows } = await database.query(
      `SELECT count(*)::INTEGER AS rows, coalesce(sum(hash(v)::HUGEINT), 0)::VARCHAR AS whole FROM ${question} v`,
    );
    wholes.push(`${question}: ${rows[0]?.["rows"]} rows, ${rows[0]?.["whole"]}`);
  }
  database.close();
  return wholes;
}

let loaded: string[];
let questions: string[];
beforeAll(async () => {
  expect((await run("run")).code).toBe(0);
  questions = [...(await rows("sql", NAMES)).map(({ name }) => String(name)), ...ASKED];
  loaded = await wholeOf(await openDatabase(join(folder, "out/sitrep.duckdb")), questions);
  expect(questions.length).toBeGreaterThan(60);
  expect(loaded.filter((it) => !it.includes(": 0 rows")).length).toBeGreaterThan(45);
}, 120_000);

it("answers every view of the shipped data alike, loaded and over Parquet parted by month and country", async () => {
  const parted = ["--partition", "month,country", "--include-restricted"];
  const wrote = await run("export", "--format", "parquet", ...parted, "--out", "rest");
  expect(wrote).toMatchObject({ code: 0, err: "" });
  expect(await wholeOf(await openParquet(join(folder, "rest")), questions)).toEqual(loaded);
}, 300_000);

it("parts claims, records and events by month and country, and says where several and none are", async () => {
  expect(
    (await run("export", "--format", "parquet", "--partition", "country,month", "--out", "parted")).code,
  ).toBe(0);
  const months = readdirSync(join(folder, "parted/claims"));
  expect(months).toContain("in_country=IQ");
  expect(months).toContain("in_country=several");
  expect(readdirSync(join(folder, "parted/events/in_country=IQ"))).toContain("month=2024-01");
  expect(existsSync(join(folder, "parted/documents/data_0.parquet"))).toBe(true);
  // another reader finds the folders as columns, and none of ours hidden by them
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const read = await connection.runAndReadAll(
    `SELECT count(*)::INTEGER AS wrong FROM read_parquet('${join(folder, "parted/claims/**/*.parquet")}', hive_partitioning = true)
     WHERE (in_country = 'several') <> (len(list_distinct(country)) > 1) OR (date_from IS NOT NULL AND month <> strftime(date_from, '%Y-%m'))`,
  );
  expect(read.getRowObjectsJson()).toEqual([{ wrong: 0 }]);
  connection.disconnectSync();
  instance.closeSync();
});

it("writes a small database of views that another tool opens", async () => {
  expect((await run("export", "--format", "parquet", "--partition", "month", "--out", "a [b]*'c")).code).toBe(
    0,
  );
  expect((await run("views", "--on", "a [b]*'c", "--save", "views.duckdb")).out).toContain(
    "views.duckdb: views over ",
  );
  const instance = await DuckDBInstance.create(join(folder, "views.duckdb"), { access_mode: "READ_ONLY" });
  const connection = await instance.connect();
  const read = await connection.runAndReadAll("SELECT count(*)::INTEGER AS events FROM strike_chronology");
  expect(read.getRowObjectsJson()).toEqual(
    await rows("sql", "SELECT count(*)::INTEGER AS events FROM strike_chronology"),
  );
  connection.disconnectSync();
  instance.closeSync();
});

it("leaves out what must not be redistributed, reads nothing outside the folder, and lists what there is", async () => {
  const wrote = await run("export", "--format", "parquet", "--out", "shut");
  expect(wrote.err).toContain("Left out: The full text of reports");
  expect(
    await rows("views", "--on", "shut", "SELECT max(length(text))::INTEGER AS longest FROM documents"),
  ).toEqual([{ longest: 0 }]);
  writeFiles(folder, { "secret.txt": "kept" });
  const outside = await run(
    "views",
    "--on",
    "shut",
    `SELECT * FROM read_text('${join(folder, "secret.txt")}')`,
  );
  expect(outside).toMatchObject({ code: 1, err: expect.stringContaining("Permission Error") });
  expect((await run("views", "--on", "shut")).out).toContain("disputed_figures");
});

it("says what is wrong with a folder or a flag", async () => {
  expect(await run("views", "--on", "nowhere")).toMatchObject({
    code: 2,
    err: expect.stringContaining("no such folder"),
  });
  writeFiles(folder, { "other/readme.txt": "" });
  expect(await run("views", "--on", "other")).toMatchObject({
    code: 1,
    err: expect.stringContaining("no folder for meta, files, documents"),
  });
  expect(await run("export", "--out", "x", "--partition", "month")).toMatchObject({
    code: 2,
    err: expect.stringContaining("--format parquet"),
  });
  expect(await run("export", "--out", "x", "--format", "parquet", "--partition", "year")).toMatchObject({
    code: 2,
    err: expect.stringContaining("month, country"),
  });
});
