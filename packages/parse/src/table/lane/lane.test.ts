import { chance, changedTable } from "@sitrep/testing";
import { describe, expect, test } from "vitest";
import { readTable, type TableRow } from "../read-table.js";

/** Rows by which the two ways to read are compared. */
const ROWS = Number(process.env["SITREP_ATTACK_ROWS"] ?? 80_000);
const ROWS_A_TABLE = 10_000;

/** What a table is read as: all by papaparse, or its plain rows by the lane. */
async function read(content: string | Uint8Array, isOracle: boolean) {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const rows: TableRow[] = [];
  let inLane = 0;
  const chunks = Array.from({ length: Math.ceil(bytes.length / 65_536) }, (_, at) =>
    bytes.subarray(at * 65_536, (at + 1) * 65_536),
  );
  const onRow = (row: TableRow) => {
    rows.push(row);
  };
  const watched = isOracle ? { onByteRows: null } : {};
  const table = await readTable({ file: "made.csv", chunks, onRow, ...watched });
  if (!isOracle)
    await readTable({
      file: "made.csv",
      chunks,
      onRow: () => undefined,
      onByteRows: ({ count }) => (inLane += count),
    });
  return { table, rows, inLane };
}

async function same(content: string | Uint8Array): Promise<number> {
  const [theirs, ours] = [await read(content, true), await read(content, false)];
  for (const [at, row] of theirs.rows.entries())
    if (JSON.stringify(row) !== JSON.stringify(ours.rows[at])) expect(ours.rows[at]).toEqual(row);
  expect(ours.table).toEqual(theirs.table);
  expect(ours.rows.length).toBe(theirs.rows.length);
  return ours.inLane / ours.rows.length;
}

describe("plain rows are read from bytes as papaparse reads them", () => {
  test.each([5, 50, 500, 2500])("where one row in %i is changed", { timeout: 600_000 }, async (every) => {
    const below = chance(every);
    let share = 0;
    const tables = Math.ceil(ROWS / 4 / ROWS_A_TABLE);
    for (let table = 0; table < tables; table++)
      share += await same(changedTable(ROWS_A_TABLE, every, below));
    // else the test compares papaparse with itself
    if (every > 2000) expect(share / tables).toBeGreaterThan(0.3);
  });

  test.each([
    ["line ends of two kinds", (row: number) => `${row},a,b,c${row % 2 ? "\r" : ""}\n`],
    ["blank lines", (row: number) => `${row},a,b,c\n${row % 50 ? "" : "\n \n"}`],
    ["rows of blanks", (row: number) => (row % 60 ? `${row},a,b,c\n` : ",  ,\u00a0,\n")],
    ["quotes around all", (row: number) => `"${row}","a","b ""x""","c\nd"\n`],
    [
      "the header again, of more columns",
      (row: number) => (row === 9_000 ? "id,a,b,c,d\n" : `${row},a,b,c${row > 9_000 ? ",d" : ""}\n`),
    ],
    ["tails of empty cells", (row: number) => `${row},a,b,c${row % 70 ? "" : ",,,"}\n`],
    ["a cell of 200 kB", (row: number) => `${row},a,b,"${row === 9_000 ? "long\n".repeat(40_000) : "c"}"\n`],
    ["a quote that never closes", (row: number) => `${row},a,b,${row === 9_000 ? '"' : ""}c\n`],
    ["rows wrapped in one cell", (row: number) => (row % 80 ? `${row},a,b,c\n` : `"${row},a,b,""c, d"""\n`)],
    ["letters of many bytes", (row: number) => `${row},Łódź ${row},🙂,"é ""è"""\n`],
  ])("with %s", async (_, line) => {
    const rows = Array.from({ length: 20_000 }, (_, row) => line(row));
    await same(`id,a,b,c\n${rows.join("")}`);
  });

  test("in other encodings, and where the bytes turn out to be no UTF-8", async () => {
    const text = `id,a,b,c\n${Array.from({ length: 20_000 }, (_, row) => `${row},"a, b",b,c\n`).join("")}`;
    await same(Buffer.from(`\ufeff${text}`));
    await same(Buffer.from(`\ufeff${text}`, "utf16le"));
    await same(Buffer.from(`${text}1,caf\xe9,b,c\n${text}`, "latin1"));
    await same(
      Buffer.concat([
        Buffer.from(`${text}1,Łódź,b,c\n`),
        Buffer.from("2,caf\xe9,b,c\n", "latin1"),
        Buffer.from(text),
      ]),
    );
  });
});
