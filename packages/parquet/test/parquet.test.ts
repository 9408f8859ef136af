import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GROUP_ROWS, ListColumn, ValueColumn } from "../src/column.js";
import { GrowingBytes } from "../src/growing-bytes.js";
import { bitsFor, writeHybrid } from "../src/hybrid.js";
import { ParquetFile } from "../src/parquet-file.js";
import { date, double, instant, int32, int64, json, utf8 } from "../src/physical.js";

const folder = mkdtempSync(join(tmpdir(), "sitrep-parquet-"));
let instance: DuckDBInstance;
let connection: DuckDBConnection;
beforeAll(async () => {
  instance = await DuckDBInstance.create(":memory:");
  connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
});
afterAll(() => {
  connection.disconnectSync();
  instance.closeSync();
  rmSync(folder, { recursive: true, force: true });
});

interface Row {
  readonly text: string | null;
  readonly word: string | null;
  readonly day: string | null;
  readonly at: string | null;
  readonly small: number | null;
  readonly large: number | null;
  readonly degrees: number | null;
  readonly list: readonly string[];
  readonly object: string;
}

const empty: Row = {
  ...{ text: null, word: null, day: null, at: null, small: null, large: null, degrees: null },
  ...{ list: [], object: "{}" },
};

async function readBack(rows: readonly Row[], sql = "SELECT *") {
  const path = join(mkdtempSync(join(folder, "t-")), "t.parquet");
  const file = new ParquetFile<Row>(path, [
    new ValueColumn("text", utf8, false, (row: Row) => row.text),
    new ValueColumn("word", utf8, true, (row: Row) => row.word),
    new ValueColumn("day", date, true, (row: Row) => row.day),
    new ValueColumn("at", instant, true, (row: Row) => row.at),
    new ValueColumn("small", int32, false, (row: Row) => row.small),
    new ValueColumn("large", int64, true, (row: Row) => row.large),
    new ValueColumn("degrees", double, false, (row: Row) => row.degrees),
    new ListColumn("list", utf8, (row: Row) => row.list),
    new ValueColumn("object", json, true, (row: Row) => row.object),
  ]);
  for (const row of rows) file.add(row);
  expect(file.rows).toBe(rows.length);
  file.close();
  const result = await connection.runAndReadAll(`${sql} FROM '${path}'`);
  const described = await connection.runAndReadAll(`DESCRIBE FROM '${path}'`);
  return { types: described.getRowsJson().map(([, type]) => type), rows: result.getRowObjectsJson() };
}

describe("a Parquet file", () => {
  it("has the types of its columns, without rows too", async () => {
    const { types, rows } = await readBack([]);
    expect(rows).toEqual([]);
    expect(types).toEqual([
      ...["VARCHAR", "VARCHAR", "DATE", "TIMESTAMP WITH TIME ZONE", "INTEGER", "BIGINT", "DOUBLE"],
      ...["VARCHAR[]", "JSON"],
    ]);
  });

  it("gives back every value, null and list", async () => {
    const full: Row = {
      ...{ text: "a\u0000🚀", word: "", day: "1969-12-31", at: "1969-12-31T23:59:59.999999Z" },
      ...{ small: -2_147_483_648, large: Number.MAX_SAFE_INTEGER, degrees: -0.1 },
      ...{ list: ["b", "", "b"], object: '{"a":1}' },
    };
    const later: Row = {
      ...full,
      day: "2400-02-29",
      at: "2024-01-20T10:00:00+03:00",
      large: -1,
      list: ["c"],
    };
    const { rows } = await readBack([full, empty, later, full]);
    const shown = { ...full, at: "1969-12-31 23:59:59.999999+00", large: String(full.large) };
    expect(rows).toEqual([
      shown,
      empty,
      { ...shown, day: "2400-02-29", at: "2024-01-20 07:00:00+00", large: "-1", list: ["c"] },
      shown,
    ]);
  });

  it("keeps the order over row groups, and where a dictionary no longer pays", async () => {
    const rows = Array.from(
      { length: GROUP_ROWS * 2 + 100 },
      (_, at): Row => ({
        ...empty,
        text: String(at),
        word: at % 3 === 0 ? null : `word ${at}`,
        small: at,
        large: at % 300,
        list: at % 5 === 0 ? [`flag ${at % 7}`, "other"] : [],
      }),
    );
    const { rows: read } = await readBack(rows, "SELECT text, word, small, large::INTEGER AS large, list");
    expect(read.length).toBe(rows.length);
    const wrong = read.filter((row, at) => {
      const { text, word, small, large, list } = rows[at] ?? empty;
      return JSON.stringify(row) !== JSON.stringify({ text, word, small, large, list });
    });
    expect(wrong).toEqual([]);
  });

  it("gives back every column where lists have several values a row, over row groups", async () => {
    const rows = Array.from(
      { length: GROUP_ROWS * 2 + 1000 },
      (_, at): Row => ({
        ...empty,
        word: `word ${at % 11}`,
        small: at,
        list: Array.from({ length: at % 6 }, (_, place) => `flag ${(at + place) % 13}`),
      }),
    );
    expect(rows.slice(0, GROUP_ROWS).flatMap(({ list }) => list).length).toBeGreaterThan(2 * GROUP_ROWS);
    const { rows: read } = await readBack(rows);
    expect(read.length).toBe(rows.length);
    expect(read.filter((row, at) => JSON.stringify(row) !== JSON.stringify(rows[at]))).toEqual([]);
  });

  it("numbers more different values in one row group than 16 bits hold", async () => {
    const rows = Array.from(
      { length: 9000 },
      (_, at): Row => ({ ...empty, list: Array.from({ length: 9 }, (_, place) => `note ${at * 9 + place}`) }),
    );
    const { rows: read } = await readBack(rows, "SELECT list");
    expect(read.filter(({ list }, at) => JSON.stringify(list) !== JSON.stringify(rows[at]?.list))).toEqual(
      [],
    );
  });

  it("refuses a date that is none", () => {
    const file = new ParquetFile<Row>(join(mkdtempSync(join(folder, "t-")), "t.parquet"), [
      new ValueColumn("day", date, true, (row: Row) => row.day),
    ]);
    file.add({ ...empty, day: "20 January" });
    expect(() => file.close()).toThrow("20 January");
    file.abandon();
  });
});

/** The other way round: numbers out of the hybrid. */
function readHybrid(bytes: Buffer, bits: number, count: number): number[] {
  const values: number[] = [];
  let at = 0;
  let header = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++] ?? 0;
    header |= (byte & 127) << shift;
    if (byte < 128) break;
  }
  if (header % 2 === 0) {
    const value = bits > 0 ? bytes.readUIntLE(at, Math.ceil(bits / 8)) : 0;
    return Array.from({ length: header >> 1 }, () => value);
  }
  expect(bytes.length - at).toBe((header >> 1) * bits);
  for (let index = 0; index < count; index++) {
    let value = 0;
    for (let bit = 0; bit < bits; bit++) {
      const place = index * bits + bit;
      value |= (((bytes[at + (place >> 3)] ?? 0) >> (place & 7)) & 1) << bit;
    }
    values.push(value);
  }
  return values;
}

describe("the hybrid of runs and packed bits", () => {
  it.each(Array.from({ length: 24 }, (_, at) => at + 1))("keeps numbers of %i bits", (bits) => {
    for (const count of [1, 7, 8, 9, 1000]) {
      for (const step of [0, 1, 7919]) {
        const values = Uint32Array.from({ length: count }, (_, at) => (at * step + 5) % 2 ** bits);
        const out = new GrowingBytes();
        writeHybrid(out, values, bits);
        expect(readHybrid(out.bytes, bits, count)).toEqual([...values]);
      }
    }
  });

  it("needs as many bits as the largest number", () => {
    expect([0, 1, 2, 3, 4, 255, 256, 40_959].map(bitsFor)).toEqual([0, 1, 2, 2, 3, 8, 9, 16]);
  });
});
