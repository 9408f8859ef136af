import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkFiles, describeDatabase, readSql, type SqlFile, tableFiles, viewFiles } from "../src/index.js";
import { tableLoads } from "../src/table-loads.js";

const lists: ["tables" | "views" | "checks", readonly SqlFile[]][] = [
  ["tables", tableFiles],
  ["views", viewFiles],
  ["checks", checkFiles],
];

describe("SQL files", () => {
  it.each(lists)("sql/%s holds what the list in sql-files.ts names, and nothing else", (folder, list) => {
    const found = readdirSync(new URL(`../sql/${folder}/`, import.meta.url)).sort();
    expect(found.length).toBeGreaterThan(0);
    expect(list.map(({ name }) => `${name}.sql`).sort()).toEqual(found);
  });

  it.each(lists.slice(0, 2).flatMap(([folder, list]) => list.map(({ name }) => [folder, name] as const)))(
    "%s/%s.sql makes the one thing that it is named for",
    (folder, name) => {
      const made = readSql(folder, name).match(/^CREATE (?:TABLE|VIEW|MACRO) \w+/gm);
      const kinds = folder === "tables" ? ["TABLE"] : ["VIEW", "MACRO"];
      expect(made).toHaveLength(1);
      expect(kinds.map((kind) => `CREATE ${kind} ${name.replaceAll("-", "_")}`)).toContain(made?.[0]);
    },
  );

  it("fill every table", () => {
    const loaded = Object.values(tableLoads).map(({ table }) => table);
    expect(loaded.sort()).toEqual(tableFiles.map(({ name }) => name.replaceAll("-", "_")).sort());
  });
});

const MACROS = ["claims_as_of", "events_as_of", "records_as_of", "resolved_events", "resolved_figures"];

describe("describeDatabase", () => {
  it("tells every table and view, and what each column of a table means", async () => {
    const { tables } = await describeDatabase();
    expect(tables.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
      ...tableFiles.map(({ name }) => `table ${name.replaceAll("-", "_")}`),
      ...viewFiles
        .map(({ name }) => `view ${name.replaceAll("-", "_")}`)
        .filter((name) => !MACROS.includes(name.slice(5))),
    ]);
    const silent = tables.flatMap(({ name, kind, comment, columns }) => [
      ...(comment ? [] : [name]),
      ...(kind === "table" ? columns.filter((it) => !it.comment).map((it) => `${name}.${it.name}`) : []),
    ]);
    expect(silent).toEqual([]);
  });

  it("tells the questions with a parameter", async () => {
    const { macros } = await describeDatabase();
    expect(macros.map(({ name, parameters }) => `${name}(${parameters})`)).toEqual([
      "claims_as_of(day)",
      "events_as_of(day)",
      "records_as_of(day)",
      "resolved_events(by_policy)",
      "resolved_figures(by_policy)",
    ]);
    expect(macros.map(({ name }) => name)).toEqual(MACROS);
    for (const { comment } of macros) expect(comment).toContain("FROM ");
  });

  it("gives the columns of current_records the meaning that they have in records", async () => {
    const { tables } = await describeDatabase();
    const columns = (name: string) => tables.find((it) => it.name === name)?.columns;
    const meanings = (name: string) => columns(name)?.map((it) => [it.name, it.type, it.comment]);
    expect(meanings("current_records")).toEqual(meanings("records"));
  });

  it("says of a column that may be NULL what NULL means", async () => {
    const { tables } = await describeDatabase();
    const optional = tables
      .filter(({ kind }) => kind === "table")
      .flatMap(({ name, columns }) =>
        columns
          .filter(({ type, nullable }) => nullable && !type.endsWith("[]"))
          .map((it) => ({ table: name, ...it })),
      );
    expect(optional.length).toBeGreaterThan(50);
    expect(
      optional
        .filter(({ comment }) => !/NULL|null/.test(comment ?? ""))
        .map((it) => `${it.table}.${it.name}`),
    ).toEqual([]);
  });

  it("passes the meaning of a table's column on to the views that show it", async () => {
    const { tables } = await describeDatabase();
    const counts = tables.find(({ name }) => name === "attack_counts");
    expect(counts?.columns.slice(0, 3).map(({ name }) => name)).toEqual([
      "event_type",
      "as_of",
      "as_of_from",
    ]);
    expect(counts?.columns.filter(({ comment }) => !comment).map(({ name }) => name)).toEqual([]);
    expect(counts?.columns.find(({ name }) => name === "since")).toMatchObject({
      type: "VARCHAR",
      comment: expect.stringContaining("Start of the window"),
    });
  });
});
