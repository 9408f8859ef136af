import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { chance } from "@sitrep/testing";
import { describe, expect, it } from "vitest";
import { scratchFolder, writeFiles } from "../testing/scratch.js";
import { changedBytes } from "./changed-bytes.js";
import { pointsOf } from "./points.js";
import { sitrep } from "./sitrep-process.js";
import { type RowNumbers, tableForms } from "./table-forms.js";

const HEADER =
  "event_id_cnty,event_date,event_type,country,latitude,longitude,fatalities,notes,timestamp".split(",");
const ROWS_A_FILE = 250;
/** What a cell may hold that it should not. */
const ODD = [
  "",
  " ",
  "\u00a0",
  "NULL",
  "nan",
  "-",
  "2024-02-31",
  "31/12/2024",
  "1e99",
  "-7",
  "9".repeat(400),
  "190",
  "[1,2]",
  '{"a":{"b":1}}',
  'a "word"',
  "two\nlines",
  "1,5",
  "שלום",
  "🙂",
  "=1+1",
  "#REF!",
  "true",
  "__proto__",
  "event_date",
  "x".repeat(40_000),
];

/** Rows of a table, one in `every` of which was changed. */
function changedRows(file: number, count: number, below: (limit: number) => number): string[][] {
  return Array.from({ length: count }, (_, row) => {
    const cells = [
      `SYN${file}-${row}`,
      "2024-01-20",
      "Battles",
      "Iraq",
      "33.31",
      "44.36",
      String(row % 9),
      `Note ${row} of file ${file}`,
      "1706054400",
    ];
    if (below(6) === 0)
      for (let times = 1 + below(3); times > 0; times--)
        cells[below(cells.length)] = ODD[below(ODD.length)] ?? "";
    return below(40) === 0 ? cells.map(() => (below(2) ? "" : " ")) : cells;
  });
}

/** Numbers of the rows that say anything; in a text a row has as many lines as its cells. */
function linesOf(rows: readonly (readonly string[])[], { firstLine, isText }: RowNumbers): number[] {
  let next = firstLine;
  return rows.flatMap((cells) => {
    const line = next;
    next += isText ? cells.join("").split("\n").length : 1;
    return cells.some((cell) => cell.trim() !== "") ? [line] : [];
  });
}

interface Read {
  readonly file: string;
  readonly role: string;
  readonly rows_read: number | null;
  readonly rows_taken: number | null;
  readonly rows_set_aside: number | null;
}

/** What a run says of files: of each table its rows, and the lines of those that were taken and set aside. */
async function ran(folder: string) {
  const { code, err } = await sitrep(folder, ["run", "--data", "data", "--out", "out"]);
  expect({ code, stack: err.match(/^ {4}at .*/m)?.[0], said: code === 0 ? "" : err.slice(-2000) }).toEqual({
    code: 0,
    stack: undefined,
    said: "",
  });
  const ask = async (query: string) => {
    const { out } = await sitrep(folder, ["sql", query, "--out", "out", "--format", "json"]);
    return JSON.parse(out);
  };
  const files: Read[] = await ask(
    "SELECT file, role, rows_read, rows_taken, rows_set_aside FROM files ORDER BY file",
  );
  const lines: { file: string; line: number; taken: boolean }[] = await ask(
    "SELECT file, line::INTEGER AS line, true AS taken FROM records UNION ALL SELECT file, coalesce(line, 0)::INTEGER, false FROM set_aside ORDER BY ALL",
  );
  const linesBy = new Map<string, { taken: number[]; aside: number[] }>();
  for (const { file, line, taken } of lines) {
    const of = linesBy.get(file) ?? { taken: [], aside: [] };
    (taken ? of.taken : of.aside).push(line);
    linesBy.set(file, of);
  }
  return { files, of: (file: string) => linesBy.get(file) ?? { taken: [], aside: [] } };
}

/** Writes a table as Parquet by another program, all columns texts but for those that are numbers throughout. */
async function parquetOf(
  path: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<void> {
  writeFileSync(
    `${path}.json`,
    JSON.stringify(rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at]])))),
  );
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const columns = header.map((name) => `${name}: 'VARCHAR'`).join(", ");
  await connection.run(
    `COPY (FROM read_json('${path}.json', maximum_object_size = 100000000, columns = {${columns}})) TO '${path}' (FORMAT parquet, ROW_GROUP_SIZE 2048)`,
  );
  connection.closeSync();
}

/** Rows that DuckDB reads, each cell of them; null where it finds the file broken. */
async function parquetRows(path: string): Promise<number | null> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  try {
    const rows = (await connection.runAndReadAll(`FROM read_parquet('${path}')`)).getRowsJson();
    return rows.filter((cells) => cells.some((cell) => String(cell ?? "").trim() !== "")).length;
  } catch {
    return null;
  } finally {
    connection.closeSync();
  }
}

const PARQUET = { ending: "parquet", part: null, firstLine: 1, isText: false } as const;
const nameOf = (
  file: number,
  { ending, part }: { ending: string; part: string | null },
): { file: string; table: string } => {
  const name = `t${file}.${ending}`;
  return { file: name, table: part === null ? name : `${name}/${part === "csv" ? `t${file}.csv` : part}` };
};

describe("a table in another form than CSV", () => {
  it("loses no row: those taken and those set aside are the rows that are there, each at its line", {
    timeout: 7_200_000,
  }, async ({ annotate }) => {
    const folder = scratchFolder();
    const each = pointsOf(40, 20_000);
    const expected = new Map<string, number[]>();
    const below = chance(7);
    let nth = 0;
    for (const form of [...tableForms, PARQUET])
      for (let left = each; left > 0; left -= ROWS_A_FILE) {
        const rows = changedRows(nth, Math.min(left, ROWS_A_FILE), below);
        const { file, table } = nameOf(nth++, form);
        writeFiles(
          join(folder, "data"),
          "write" in form ? { [file]: form.write(HEADER, rows) } : { [file]: "" },
        );
        if (!("write" in form)) await parquetOf(join(folder, "data", file), HEADER, rows);
        expected.set(table, linesOf(rows, form));
      }
    const { files, of } = await ran(folder);
    const tables = new Map(files.map((it) => [it.file, it]));
    const all = [...expected.keys()].map(of);
    const taken = all.reduce((sum, found) => sum + found.taken.length, 0);
    const aside = all.reduce((sum, found) => sum + found.aside.length, 0);
    await annotate(
      `${taken + aside} rows of ${expected.size} tables in ${tableForms.length + 1} forms: ${taken} taken, ${aside} set aside`,
    );
    for (const [table, lines] of expected) {
      const found = of(table);
      const told = [...found.taken, ...found.aside].sort((left, right) => left - right);
      expect.soft({ table, lines: told }).toEqual({ table, lines });
      expect.soft({ ...tables.get(table) }).toMatchObject({
        role: "table",
        rows_read: lines.length,
        rows_taken: found.taken.length,
        rows_set_aside: found.aside.length,
      });
    }
    expect(aside).toBeGreaterThan(taken / 100);
    expect(taken).toBeGreaterThan(aside);
  });

  it("whose bytes are damaged is set aside, or loses no row that another reader finds", {
    timeout: 7_200_000,
  }, async ({ annotate }) => {
    const folder = scratchFolder();
    const below = chance(11);
    const strict = new Map<string, number | null>();
    const copies = pointsOf(2, 80);
    let nth = 0;
    for (const form of [...tableForms, PARQUET])
      for (let copy = 0; copy < copies; copy++) {
        const rows = changedRows(nth, 60, below);
        const { file, table } = nameOf(nth++, form);
        const path = join(folder, "data", file);
        writeFiles(join(folder, "data"), { [file]: "write" in form ? form.write(HEADER, rows) : "" });
        if (!("write" in form)) await parquetOf(path, HEADER, rows);
        const bytes = changedBytes(readFileSync(path), below);
        writeFileSync(path, bytes);
        strict.set(table, "write" in form ? (form.count?.(bytes) ?? null) : await parquetRows(path));
      }
    const begun = performance.now();
    const { files, of } = await ran(folder);
    const seconds = (performance.now() - begun) / 1000;
    const tables = files.filter(({ role }) => role === "table");
    const refused = files.filter(({ role }) => role === "set_aside");
    const compared = tables.filter(({ file }) => typeof strict.get(file) === "number");
    await annotate(
      `${strict.size} damaged files in ${seconds.toFixed(0)} s: ${refused.length} set aside, ${tables.length} tables read, ${compared.length} of them compared`,
    );
    for (const { file, rows_read, rows_taken, rows_set_aside } of tables) {
      expect
        .soft({ file, sum: Number(rows_taken) + Number(rows_set_aside) })
        .toEqual({ file, sum: rows_read });
      expect.soft({ file, taken: of(file).taken.length }).toEqual({ file, taken: rows_taken });
    }
    for (const { file, rows_read } of compared)
      expect.soft({ file, rows: rows_read }).toEqual({ file, rows: strict.get(file) });
    for (const { file } of refused)
      expect.soft({ file, aside: of(file).aside }).not.toEqual({ file, aside: [] });
    for (const table of strict.keys()) {
      const isTold = files.some(({ file }) => file === table || table.startsWith(`${file}/`));
      expect.soft({ table, isTold }).toEqual({ table, isTold: true });
    }
  });
});
