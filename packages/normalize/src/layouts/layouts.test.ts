import { readdirSync, readFileSync } from "node:fs";
import { Claim, sentenceOf } from "@sitrep/model";
import { describe, expect, test } from "vitest";
import { figuresColumns, type LayoutKind, layoutOf } from "./index.js";
import { headOf, layoutUnder } from "./testing/tables.js";

const CONTEXT = { file: "tables/mine.csv", file_hash: "abc" };

describe("the header", () => {
  test("says how sure it is, and why", () => {
    expect(layoutUnder(["value", " kind", "colour", ""])).toMatchObject({
      name: "figures",
      header: ["value", "kind", "colour", ""],
      headerRows: 1,
      sure: 2 / 3,
      why: "2 of 3 columns are its own: value, kind",
    });
  });

  test("that lacks a column has no layout, and the nearest says which", () => {
    expect(layoutOf(headOf(["value", "country"]))).toEqual({
      layout: null,
      nearest: "figures",
      missing: ["kind"],
      refused: null,
      lacks: 0.5,
    });
    expect(layoutOf(headOf())).toMatchObject({ layout: null, nearest: "figures" });
  });

  test("with unknown columns is one doubt for the file, with the nearest names", () => {
    const header = ["kind", "value", "event_type", "cuntry", "value:Ruritania", "value", "injured_qualifier"];
    const layout = layoutUnder(header);
    const row = { line: 2, cells: ["event_count", "150", "attack", "IQ", "1", "2", ""] };
    const first = layout.readRow(row, CONTEXT);
    expect(first.claims).toMatchObject([{ value: 150, country: [] }]);
    expect(first.issues).toMatchObject([
      {
        code: "unknown-column",
        line: 1,
        column: null,
        found: "the columns cuntry, value:Ruritania, value, injured_qualifier",
        expected:
          "country for cuntry, value: and a country for value:Ruritania, each column once for value, injured for injured_qualifier",
      },
    ]);
    expect(first.issues.map(sentenceOf)[0]).toContain("tables/mine.csv:1: Unexpected the columns cuntry, ");
    expect(layout.readRow({ ...row, line: 3 }, CONTEXT).issues).toEqual([]);
  });

  test("M: a column that is like none of ours gets no nearest one", () => {
    const layout = layoutUnder(["kind", "value", "POW", "report_period"]);
    const row = { line: 2, cells: ["troop_level", "150", "3", "May"] };
    expect(layout.readRow(row, CONTEXT).issues).toMatchObject([
      {
        found: "the columns POW, report_period",
        expected: "columns of figures, such as value, as_of and said_by",
      },
    ]);
  });

  test("every documented column is known", () => {
    const names = figuresColumns.flatMap(({ name }) => name.split(", "));
    expect(names.length).toBeGreaterThan(30);
    expect(layoutUnder(names)).toMatchObject({ sure: 1 });
  });
});

describe("of several layouts", () => {
  const kind = (name: string, columns: readonly string[], sure = 1, refused?: string): LayoutKind => ({
    name,
    says: "",
    recognise({ rows }) {
      const missing = columns.filter((column) => !rows[0]?.cells.includes(column));
      if (missing.length > 0) return refused ? { missing, refused } : { missing };
      const readRow = () => ({ claims: [], record: null, setAside: [], issues: [] });
      const header = rows[0]?.cells ?? [];
      return { layout: { name, says: "", dataset: null, header, headerRows: 1, sure, why: "", readRow } };
    },
  });
  const three = [
    kind("small", ["a"], 0.5),
    kind("wide", ["a", "b", "c", "d"], 0.9),
    kind("late", ["a"], 0.9),
  ];

  test("the surest is taken, of two as sure the first", () => {
    expect(layoutOf(headOf(["a", "b", "c", "d"]), three)).toMatchObject({ layout: { name: "wide" } });
    expect(layoutOf(headOf(["a", "b"]), three)).toMatchObject({ layout: { name: "late" } });
  });

  test("the nearest lacks the smallest part of what it asks for", () => {
    expect(layoutOf(headOf(["b", "c", "d"]), three)).toMatchObject({ nearest: "wide", missing: ["a"] });
    expect(layoutOf(headOf(["x"]), three)).toMatchObject({ nearest: "small", missing: ["a"] });
  });

  test("one that knows the table for something else says so before any other", () => {
    const kinds = [...three, kind("events", ["event", "day"], 1, "a summary by week")];
    expect(layoutOf(headOf(["b", "c", "d"]), kinds)).toMatchObject({
      nearest: "events",
      refused: "a summary by week",
    });
  });

  test("a sidecar may name one", () => {
    const head = headOf(["a", "b", "c", "d"]);
    expect(layoutOf({ ...head, mapping: { layout: "Small" } }, three)).toMatchObject({
      layout: { name: "small" },
    });
    expect(layoutOf({ ...head, mapping: { layout: "other" } }, three)).toMatchObject({
      layout: null,
      refused: "a layout named other, of which there is none among small, wide, late",
    });
  });
});

describe("the shipped tables of figures", () => {
  const folder = new URL("../../../../data/tables/", import.meta.url);
  const files = readdirSync(folder).filter(
    (file) => file.endsWith(".csv") && readFileSync(new URL(file, folder), "utf8").startsWith("kind,"),
  );

  /** Cells of a line of these tables, none of which holds a line break. */
  const cellsOf = (line: string) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map((it) =>
      (it[1] ?? it[2] ?? "").replaceAll('""', '"'),
    );

  test("are there", () => expect(files.length).toBeGreaterThanOrEqual(3));

  test.each(files)("%s: every row is taken, with its full address, and nothing is doubted", (file) => {
    const [header = [], ...rows] = readFileSync(new URL(file, folder), "utf8")
      .trimEnd()
      .split("\n")
      .map(cellsOf);
    const layout = layoutUnder(header);
    expect(layout.sure).toBe(1);
    const ids = new Set<string>();
    let count = 0;
    rows.forEach((cells, index) => {
      expect(cells).toHaveLength(header.length);
      const result = layout.readRow({ line: index + 2, cells }, { file, file_hash: file });
      expect({ setAside: result.setAside, issues: result.issues }).toEqual({ setAside: [], issues: [] });
      for (const claim of result.claims) {
        const { pathname, search } = new URL(Claim.parse(claim).source_url ?? "");
        expect(pathname + search).not.toBe("/");
        ids.add(claim.claim_id);
        count++;
      }
    });
    expect(ids.size).toBe(count);
    expect(count).toBeGreaterThanOrEqual(rows.length);
  });
});
