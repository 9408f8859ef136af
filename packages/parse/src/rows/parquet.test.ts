import { parquetWriteBuffer } from "hyparquet-writer";
import { expect, test } from "vitest";
import { parquetParts } from "./parquet.js";
import { gathered } from "./testing.js";

type Columns = Parameters<typeof parquetWriteBuffer>[0]["columnData"];
const fileOf = (columnData: Columns) => new Uint8Array(parquetWriteBuffer({ columnData }));
const rowsIn = async (bytes: Uint8Array) => (await gathered(parquetParts, bytes)).parts;

test("columns are read by their type", async () => {
  const bytes = fileOf([
    { name: "id", data: [9_007_199_254_740_993n, 2n], type: "INT64" },
    { name: "name", data: ["007", null], type: "STRING" },
    {
      name: "when",
      data: [new Date("2024-01-20T00:00:00Z"), new Date("2024-01-20T14:35:00Z")],
      type: "TIMESTAMP",
    },
    { name: "latitude", data: [33.7856, Number.NaN], type: "FLOAT" },
    { name: "n", data: [0.30000000000000004, 2], type: "DOUBLE" },
    { name: "sure", data: [true, false], type: "BOOLEAN" },
    { name: "tags", data: [{ a: [1, "x"] }, null], type: "JSON" },
  ]);
  expect(await rowsIn(bytes)).toEqual({
    rows: [
      [1, "id", "name", "when", "latitude", "n", "sure", "tags"],
      [1, "9007199254740993", "007", "2024-01-20", "33.7856", "0.3", "true", '{"a":[1,"x"]}'],
      [2, "2", "", "2024-01-20T14:35:00", "", "2", "false", ""],
    ],
  });
});

test("days and times of no zone stand without what nobody wrote", async () => {
  const schema = [
    { name: "root", num_children: 2 },
    { name: "day", type: "INT32", converted_type: "DATE", repetition_type: "REQUIRED" },
    {
      name: "local",
      type: "INT64",
      repetition_type: "REQUIRED",
      logical_type: { type: "TIMESTAMP", isAdjustedToUTC: false, unit: "MILLIS" },
    },
  ] as const;
  const columnData = [
    { name: "day", data: [new Date("2024-01-20T00:00:00Z"), new Date("1899-12-31T00:00:00Z")] },
    { name: "local", data: [new Date("2024-01-20T00:00:00Z"), new Date("2024-01-20T14:35:00Z")] },
  ];
  const bytes = new Uint8Array(parquetWriteBuffer({ columnData, schema: schema.map((it) => ({ ...it })) }));
  const { rows } = await rowsIn(bytes);
  expect(rows?.slice(1)).toEqual([
    [1, "2024-01-20", "2024-01-20"],
    [2, "1899-12-31", "2024-01-20T14:35:00"],
  ]);
});

test("many rows come in their order, whatever the size of their groups", async () => {
  const data = Array.from({ length: 45_000 }, (_, at) => at);
  const bytes = new Uint8Array(
    parquetWriteBuffer({ columnData: [{ name: "n", data, type: "INT32" }], rowGroupSize: 7000 }),
  );
  const { rows = [] } = await rowsIn(bytes);
  expect(rows).toHaveLength(45_001);
  expect(rows.slice(1).every(([line, n]) => Number(n) === line - 1)).toBe(true);
});

test("a file that is cut or no Parquet is refused with a sentence", async () => {
  const whole = fileOf([{ name: "n", data: [1, 2, 3], type: "INT32" }]);
  await expect(rowsIn(whole.subarray(0, 40))).rejects.toThrow(/^a Parquet file that cannot be read/);
  await expect(rowsIn(new Uint8Array([...whole].fill(255, 6, 20)))).rejects.toThrow();
});
