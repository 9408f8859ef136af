import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildDatabase, openDatabase, type ReadOnlyDatabase } from "../src/index.js";
import { inputOf, temporaryFolder } from "./rows.js";

const path = join(temporaryFolder(), "sitrep.duckdb");
let database: ReadOnlyDatabase;

beforeAll(async () => {
  await buildDatabase(inputOf(path));
  database = await openDatabase(path);
});
afterAll(() => database.close());

const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "no failure",
    (error: unknown) => error,
  );

describe("a query", () => {
  it("gives columns, types and rows as JSON", async () => {
    const sql = `SELECT
      42::BIGINT AS small, 9007199254740993::BIGINT AS large, sum(1) AS huge, 1.25 AS decimal, 0.5::DOUBLE AS double,
      DATE '2024-01-20' AS day, TIMESTAMPTZ '2024-01-20 00:15:00+03' AS instant, 'infinity'::TIMESTAMPTZ AS never,
      ['a', NULL] AS list, {'n': 7::BIGINT, 'at': [TIMESTAMPTZ '2024-01-20 00:00:00Z']} AS struct, NULL AS nothing, 1 AS small`;
    const { columns, types, rows } = await database.query(sql);
    expect(columns.slice(0, 3)).toEqual(["small", "large", "huge"]);
    expect(types.slice(0, 6)).toEqual(["BIGINT", "BIGINT", "HUGEINT", "DECIMAL(3,2)", "DOUBLE", "DATE"]);
    expect(rows).toEqual([
      {
        small: 42,
        large: "9007199254740993",
        huge: 1,
        decimal: 1.25,
        double: 0.5,
        day: "2024-01-20",
        instant: "2024-01-19T21:15:00.000Z",
        never: "infinity",
        list: ["a", null],
        struct: { n: 7, at: ["2024-01-20T00:00:00.000Z"] },
        nothing: null,
        "small:1": 1,
      },
    ]);
    expect(() => JSON.stringify(rows)).not.toThrow();
  });

  it.each([
    ["FROM places"],
    ["SELECT 1;"],
    ["-- a remark\nSELECT 1"],
    ["WITH a AS (SELECT 1 AS b) FROM a"],
    ["DESCRIBE claims"],
    ["SHOW TABLES"],
    ["SUMMARIZE places"],
    ["EXPLAIN FROM attack_counts"],
    ["PIVOT places ON kind IN ('base', 'sea') USING count(*)"],
  ])("may be %s", async (sql) => {
    expect((await database.query(sql)).rows.length).toBeGreaterThan(0);
  });

  it.each([
    ["not-a-query", "DELETE FROM claims", "Unexpected DELETE, expected a SELECT"],
    ["not-a-query", "CREATE TEMP TABLE t (a INTEGER)", "Unexpected CREATE"],
    ["not-a-query", "ATTACH ':memory:' AS m", "Unexpected ATTACH"],
    ["bad-sql", "COPY claims TO 'claims.csv'", "disabled"],
    ["not-a-query", "SET threads = 1", "expected a SELECT"],
    ["not-a-query", "SET lock_configuration = false", "expected a SELECT"],
    ["not-a-query", "INSTALL httpfs", "expected a SELECT"],
    ["several-statements", "SELECT 1; SELECT 2", "Unexpected 2 statements, expected one"],
    ["several-statements", "PIVOT places ON kind", "ON column IN"],
    ["bad-sql", "", "Unexpected empty query"],
    ["bad-sql", " ; -- nothing\n /* at all */", "Unexpected empty query"],
    ["bad-sql", "SELEC 1", "syntax error"],
    ["bad-sql", "FROM claimz", "claimz"],
    ["bad-sql", "SELECT nothing FROM claims", "nothing"],
    ["bad-sql", "SELECT 'a'::INTEGER", "Could not convert"],
    ["bad-sql", "EXPLAIN ANALYZE DELETE FROM claims", "read-only"],
    ["bad-sql", "FROM read_text('/etc/hostname')", "disabled"],
    ["bad-sql", "FROM read_csv('https://example.org/a.csv')", "disabled"],
    ["bad-sql", "FROM glob('/*')", "disabled"],
  ])("fails with %s for %s", async (code, sql, says) => {
    expect(await failureOf(database.query(sql))).toMatchObject({
      name: "LoadError",
      code,
      message: expect.stringContaining(says),
    });
  });

  it("cannot change the settings that lock it", async () => {
    const { rows } = await database.query(`
      SELECT name, value FROM duckdb_settings()
      WHERE name IN ('access_mode', 'enable_external_access', 'allow_community_extensions',
        'autoinstall_known_extensions', 'lock_configuration', 'TimeZone')
      ORDER BY lower(name)`);
    expect(Object.fromEntries(rows.map((row) => [row["name"], row["value"]]))).toEqual({
      access_mode: "read_only",
      allow_community_extensions: "false",
      autoinstall_known_extensions: "false",
      enable_external_access: "false",
      lock_configuration: "true",
      TimeZone: "UTC",
    });
  });

  it("leaves the file as it was", async () => {
    const before = readFileSync(path);
    await failureOf(database.query("INSERT INTO meta VALUES ('a', 'b')"));
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

describe("opening", () => {
  it("says where no database is", async () => {
    expect(await failureOf(openDatabase("no/such.duckdb"))).toMatchObject({
      code: "no-such-database",
      message: expect.stringContaining("no/such.duckdb: no such file"),
    });
  });

  it.each([
    ["text", "hello"],
    ["nothing", ""],
    ["a longer text", "x".repeat(50_000)],
  ])("says that %s is no database", async (_name, content) => {
    const file = join(temporaryFolder(), "file.duckdb");
    writeFileSync(file, content);
    expect(await failureOf(openDatabase(file))).toMatchObject({ code: "not-a-database" });
  });

  it("says that a folder is no database", async () => {
    expect(await failureOf(openDatabase(temporaryFolder()))).toMatchObject({ code: "not-a-database" });
  });

  it("works while others read, and after a close", async () => {
    const other = await openDatabase(path);
    other.close();
    other.close();
    expect(await failureOf(other.query("SELECT 1"))).toMatchObject({ code: "closed" });
    expect((await database.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
  });

  it("frees the file: it can be opened to write afterwards", async () => {
    const own = join(temporaryFolder(), "own.duckdb");
    await buildDatabase(inputOf(own));
    (await openDatabase(own)).close();
    const instance = await DuckDBInstance.create(own);
    const connection = await instance.connect();
    await connection.run("INSERT INTO meta VALUES ('a', 'b')");
    connection.disconnectSync();
    instance.closeSync();
  });
});
