import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildDatabase, LoadError, openDatabase } from "../src/index.js";
import { inputOf, temporaryFolder } from "./rows.js";
import { everything, failureOf, newPath, rowsOf } from "./whole-input.js";

describe("putting into place", () => {
  it("leaves nothing beside the database", async () => {
    const path = newPath();
    await buildDatabase(everything(path));
    await buildDatabase(everything(path));
    expect(readdirSync(dirname(path))).toEqual(["sitrep.duckdb"]);
  });

  it("lets those who read the old one read on", async () => {
    const path = newPath();
    await buildDatabase(everything(path));
    const reader = await openDatabase(path);
    await buildDatabase(inputOf(path));
    expect((await reader.query("SELECT count(*) AS claims FROM claims")).rows).toEqual([{ claims: 4 }]);
    expect(await rowsOf(path, "SELECT count(*) AS claims FROM claims")).toEqual([{ claims: 0 }]);
    reader.close();
  });

  it("builds two at a time", async () => {
    const path = newPath();
    await Promise.all([buildDatabase(everything(path)), buildDatabase(everything(path))]);
    expect(await rowsOf(path, "SELECT count(*) AS claims FROM claims")).toEqual([{ claims: 4 }]);
    expect(readdirSync(dirname(path))).toEqual(["sitrep.duckdb"]);
  });

  it("removes what a dead process left, and leaves a living one's alone", async () => {
    const path = newPath();
    const [dead, living] = [`${path}.tmp-2147480000-0`, `${path}.tmp-1-0`];
    for (const folder of [dead, living]) mkdirSync(folder);
    await buildDatabase(inputOf(path));
    expect(existsSync(dead)).toBe(false);
    expect(existsSync(living)).toBe(true);
  });
});

describe("a load that fails", () => {
  it("keeps the old file whole and leaves nothing else", async () => {
    const path = newPath();
    await buildDatabase(everything(path));
    const before = readFileSync(path);
    const broken = { ...everything(path), members: [] };
    const failure = await failureOf(buildDatabase(broken));
    expect(failure).toBeInstanceOf(LoadError);
    expect(failure).toMatchObject({
      code: "failed-check",
      failedChecks: [{ check: "events-have-members", count: 1 }],
    });
    expect(String(failure)).toContain(
      'Check events-have-members failed: 1 row, expected none\n  {"event_id":',
    );
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(dirname(path))).toEqual(["sitrep.duckdb"]);
  });

  it.each([
    ["broken JSON", "{\n", "records"],
    ["a document of broken JSON", "{not\n", "documents"],
    [
      "a number that is none",
      '{"record_id":"a","file":"f","file_hash":"0","line":"three","dataset":"d"}\n',
      "records",
    ],
    ["a missing id", '{"file":"f","file_hash":"0","line":3,"dataset":"d"}\n', "records"],
  ])("says what is wrong with %s", async (_name, content, rows) => {
    const path = newPath();
    const file = join(temporaryFolder(), "rows.ndjson");
    writeFileSync(file, content);
    expect(await failureOf(buildDatabase({ ...inputOf(path), [rows]: file }))).toMatchObject({
      code: "bad-input",
    });
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  it("names a file of rows that does not exist", async () => {
    const failure = await failureOf(buildDatabase(inputOf(newPath(), { events: "no/such.ndjson" })));
    expect(failure).toMatchObject({ code: "bad-input", message: expect.stringContaining("no/such.ndjson") });
  });

  it("does not build over a folder", async () => {
    const failure = await failureOf(buildDatabase(inputOf(temporaryFolder())));
    expect(failure).toMatchObject({ code: "not-a-database" });
  });

  it("does not build where nothing can be written", async () => {
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    const failure = await failureOf(buildDatabase(inputOf(join(file, "sitrep.duckdb"))));
    expect(failure).toMatchObject({ code: "no-permission" });
  });
});
