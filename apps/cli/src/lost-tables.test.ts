import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runSitrep } from "./testing/run-sitrep.js";
import { scratchFolder, writeFiles } from "./testing/scratch.js";

const many = (row: (at: number) => string, count = 3_000) =>
  Array.from({ length: count }, (_, at) => row(at)).join("\n");

/** What a run over these files tells, and what `sitrep tables` shows of each: rows, taken, set aside. */
async function ranOver(files: Readonly<Record<string, string>>, ...flags: readonly string[]) {
  const folder = scratchFolder();
  writeFiles(join(folder, "data"), files);
  const ran = await runSitrep(["run", "--data", "data", "--out", "out", ...flags], folder);
  const shown = await runSitrep(["tables", "--out", "out", "--format", "json"], folder);
  const tables: { file: string; rows: number; taken: number; set_aside: number }[] = JSON.parse(shown.out);
  const claims = (file: string) => runSitrep(["claims", `data/${file}`], folder);
  const rows = tables.map(({ file, rows, taken, set_aside }) => [file, rows, taken, set_aside]);
  return { ...ran, rows, claims };
}

describe("H2: a lost table", () => {
  it("is shown with its rows: of no layout, of a sidecar with mistakes, of a sidecar that names other columns", async () => {
    const { code, out, err, rows } = await ranOver({
      "none.csv": `date,city,dead\n${many((at) => `2024-01-20,Homs,${at}`)}\n`,
      "slip.csv": "date,city\n2024-01-20,Homs\n2024-01-21,Hama\n",
      "slip.sitrep.json": '{\n  "columns": { "event_dat": "date" }\n}',
      "other.csv": "date,city\n2024-01-20,Homs\n",
      "other.sitrep.json": '{ "columns": { "event_date": "day" } }',
    });
    expect(rows).toEqual([
      ["none.csv", 3_000, 0, 3_000],
      ["other.csv", 1, 0, 1],
      ["slip.csv", 2, 0, 2],
    ]);
    expect(code).toBe(0);
    expect(out).toContain("Problems   3 set aside (3003 rows of tables), 1 doubt");
    expect(err).toContain("slip.sitrep.json:2: Unexpected columns.event_dat");
    expect(err).toContain(
      "other.csv:1: Unexpected 1 row under the columns date, city, expected what its sidecar names: the column day (for event_date)",
    );
  });

  it("ends with 1 under --strict", async () => {
    expect(await ranOver({ "none.csv": "date,city\n2024-01-20,Homs\n" }, "--strict")).toMatchObject({
      code: 1,
    });
    expect(await ranOver({ "note.txt": "Nothing happened today.\n" }, "--strict")).toMatchObject({ code: 0 });
  });
});

describe("M: a table of which every row fails for one column", () => {
  const files = {
    "all.csv": `day,dead\n${many((at) => `${(at % 28) + 1}/1/20,1`)}\n`,
    "all.sitrep.json": '{ "columns": { "event_date": "day", "fatalities": "dead" } }',
  };

  it("is one sentence with the count and the first three lines; every row is still set aside as it stands", async () => {
    const { err, rows, claims } = await ranOver(files);
    expect(rows).toEqual([["all.csv", 3_000, 0, 3_000]]);
    const lines = err.split("\n").filter((line) => line.startsWith("all.csv"));
    expect(lines).toEqual([
      'all.csv:2:day: Unexpected 1/1/20, expected a date such as 2024-01-20, 2024-01 or 2024; another form needs a "format", such as M/d/yyyy or M/d/yy (bad-cell); set aside; the same 3000 times, lines 2, 3, 4 …',
    ]);
    const told = (await claims("all.csv")).err.trim().split("\n");
    expect(told).toHaveLength(4);
    expect(told[3]).toContain("; the same 3000 times");
  });

  it("and is read by the format that the sentence names", async () => {
    const format =
      '{ "columns": { "event_date": { "from": "day", "format": "d/M/yy" }, "fatalities": "dead" } }';
    expect((await ranOver({ ...files, "all.sitrep.json": format })).rows).toEqual([
      ["all.csv", 3_000, 3_000, 0],
    ]);
  });
});

it("sets aside a row that says something in none of the columns that are read", async () => {
  const folder = scratchFolder();
  writeFiles(join(folder, "data"), {
    "a.csv":
      "remark,kind,type,day,value,country,source_url\n,event_count,attack,2024-01-20,5,IQ,https://example.org/a\nonly a remark,,,,,,\n",
    "a.sitrep.json":
      '{"kind": "figures", "columns": {"kind": "kind", "event_type": "type", "as_of": "day", "value": "value", "country": "country", "source_url": "source_url"}}',
    "b.json": JSON.stringify([
      { ...FIGURE, value: 7 },
      {},
      { ...FIGURE, value: null, kind: " " },
      Object.fromEntries(Object.keys(FIGURE).map((name) => [name, null])),
    ]),
  });
  expect((await runSitrep(["run", "--data", "data", "--out", "out"], folder)).code).toBe(0);
  const ask = async (sql: string) =>
    JSON.parse((await runSitrep(["sql", sql, "--out", "out", "--format", "json"], folder)).out);
  expect(
    await ask(
      "SELECT file, rows_read, rows_taken, rows_set_aside FROM files WHERE role = 'table' ORDER BY file",
    ),
  ).toEqual([
    { file: "a.csv", rows_read: 2, rows_taken: 1, rows_set_aside: 1 },
    { file: "b.json", rows_read: 2, rows_taken: 1, rows_set_aside: 1 },
  ]);
  expect(await ask("SELECT file, line, found FROM set_aside WHERE file = 'a.csv'")).toEqual([
    { file: "a.csv", line: 3, found: "nothing in the columns that are read" },
  ]);
});

const FIGURE = {
  kind: "event_count",
  event_type: "attack",
  as_of: "2024-01-20",
  country: "IQ",
  source_url: "https://example.org/b",
};
