import { describe, expect, test } from "vitest";
import type { PartLine } from "../rows/part-line.js";
import { readRows } from "./read-rows.js";
import type { TableRow } from "./read-table.js";

async function read(lines: readonly PartLine[], skip = 0) {
  const bytes = new TextEncoder().encode(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  const chunks = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, at) =>
    bytes.subarray(at * 7, at * 7 + 7),
  );
  const rows: TableRow[] = [];
  const table = await readRows({
    file: "a.xlsx/Sheet1",
    chunks,
    stated: { skip },
    onRow: (row) => rows.push(row),
  });
  expect(table.rowsRead).toBe(rows.length + table.setAside.length);
  return { ...table, rows: rows.map(({ line, cells }) => [line, ...cells]) };
}
const sheet = (...rows: string[][]): PartLine[] => rows.map((cells, at) => ({ line: at + 1, cells }));

describe("the header of a sheet", () => {
  test("is below titles, which are set aside", async () => {
    const table = await read(
      sheet(
        ["Incidents of the year"],
        ["as of", "2024-01-20"],
        ["id", "day", "place", "killed"],
        ["1", "2024-01-02", "Heet"],
      ),
    );
    expect(table.rows).toEqual([
      [3, "id", "day", "place", "killed"],
      [4, "1", "2024-01-02", "Heet", ""],
    ]);
    expect(table.setAside.map(({ line, found, raw }) => [line, found, raw])).toEqual([
      [1, "a title", "Incidents of the year"],
      [2, "a title", "as of,2024-01-20"],
    ]);
    expect(table).toMatchObject({ hasHeader: true, rowsRead: 4 });
  });

  test("of two columns, with a title", async () => {
    const table = await read(sheet(["Toll"], ["day", "killed"], ["2024-01-02", "3"]));
    expect(table.rows[0]).toEqual([2, "day", "killed"]);
  });

  test("of two rows is the lower one, where cells are merged over both", async () => {
    const table = await read(
      sheet(
        ["day", "place", "people", ""],
        ["day", "place", "killed", "injured"],
        ["2024-01-02", "Heet", "1", "2"],
      ),
    );
    expect(table.rows[0]).toEqual([2, "day", "place", "killed", "injured"]);
  });

  test("is where the sidecar says that the table begins", async () => {
    const table = await read(sheet(["a", "b", "c"], ["id", "day"], ["1", "2024-01-02"]), 1);
    expect(table).toMatchObject({ rowsRead: 3, setAside: [], hasHeader: true });
    expect(table.rows.slice(1)).toEqual([
      [2, "id", "day"],
      [3, "1", "2024-01-02"],
    ]);
  });

  test("is not the second of two rows of words, nor a row of data", async () => {
    const words = await read(
      sheet(["country", "kind", "side"], ["Iraq", "kind", "army"], ["Syria", "raid", "army"]),
    );
    expect(words.rows[0]).toEqual([1, "country", "kind", "side"]);
    expect(words.setAside).toEqual([]);
    const headless = await read(sheet(["1", "2024-01-02", "3"], ["2", "2024-01-03", "4"]));
    expect(headless).toMatchObject({ hasHeader: false, rowsRead: 2, setAside: [], usualWidth: 3 });
  });
});

test("cells after the last named column are reported once, and cost no row", async () => {
  const table = await read(
    sheet(
      ["id", "day", "", ""],
      ["1", "2024-01-02", "", "checked"],
      ["2", "2024-01-03", "", "twice"],
      ["3", "2024-01-04", " "],
    ),
  );
  expect(table.rows.slice(1)).toEqual([
    [2, "1", "2024-01-02"],
    [3, "2", "2024-01-03"],
    [4, "3", "2024-01-04"],
  ]);
  expect(table.issues).toMatchObject([
    {
      code: "cells-without-name",
      line: 2,
      found: "2 rows with cells behind the last named column, first “checked”",
    },
  ]);
});

test("what could not be read is set aside with its place, and doubts stay doubts", async () => {
  const broken = { code: "bad-item", found: "a number", expected: "an object", raw: "7" };
  const told = {
    code: "cell-error",
    severity: "warning",
    line: 2,
    found: "#N/A",
    expected: "a value",
  } as const;
  const table = await read([...sheet(["id", "n"], ["1", "2"]), { line: 2, broken }, { told }]);
  expect(table.setAside).toMatchObject([{ file: "a.xlsx/Sheet1", line: 2, ...broken }]);
  expect(table.issues).toMatchObject([{ stage: "parse", file: "a.xlsx/Sheet1", ...told }]);
});

test("names that are twice are reported", async () => {
  const table = await read(sheet(["id", "day", "n", "n"], ["1", "2024-01-02", "3", "4"]));
  expect(table.issues).toMatchObject([{ code: "header", found: "two columns named n" }]);
});

test("a sheet of nothing has no rows", async () => {
  expect(await read([])).toMatchObject({ rowsRead: 0, hasHeader: false, rows: [] });
});

test("a row of nothing but blanks is no row, as in a text", async () => {
  const table = await read(
    sheet(["id", "day"], ["1", "2024-01-02"], ["", " "], [" ", "", "far away"], ["2", ""]),
  );
  expect(table.rows).toEqual([
    [1, "id", "day"],
    [2, "1", "2024-01-02"],
    [5, "2", ""],
  ]);
  // what is after the last name is reported
  expect(table.issues).toMatchObject([{ code: "cells-without-name", line: 4 }]);
});
