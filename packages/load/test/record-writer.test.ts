import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Record as EventRecord, type FileEntry } from "@sitrep/model";
import { describe, expect, it } from "vitest";
import { buildDatabase, describeDatabase, openDatabase } from "../src/index.js";
import { recordColumns } from "../src/records/record-columns.js";
import { openRecordWriter } from "../src/records/record-writer.js";
import { fileOf, inputOf, recordOf, temporaryFolder } from "./rows.js";

const newPath = () => join(temporaryFolder(), "records.parquet");

async function written(records: readonly EventRecord[], path = newPath()): Promise<string> {
  const writer = await openRecordWriter(path);
  for (const [at, record] of records.entries()) {
    writer.write(record);
    if (at % 1000 === 999) await writer.drain();
  }
  expect(await writer.close()).toEqual({ rows: records.length });
  return path;
}

/** A database of these records, once by way of Parquet and once by way of JSON lines. */
async function bothWays(records: readonly EventRecord[]): Promise<{ parquet: string; json: string }> {
  const [parquet, json] = [newPath(), newPath()];
  const files = [...new Set(records.map(({ file }) => file))];
  const paths = await Promise.all(
    files.map((file) => written(records.filter((record) => record.file === file))),
  );
  const entries = files.map((file) => fileOf(file));
  await buildDatabase({ ...inputOf(parquet, { files: entries }), records: { parquet: paths.toReversed() } });
  await buildDatabase(inputOf(json, { records }));
  return { parquet, json };
}

async function rowsOf(path: string, sql: string) {
  const database = await openDatabase(path);
  try {
    return (await database.query(sql)).rows;
  } finally {
    database.close();
  }
}

const full: Partial<EventRecord> = {
  event_date: "2024-01",
  date_from: "2024-01-01",
  date_to: "2024-01-31",
  disorder_type: "Political violence",
  assoc_actor_1: "A; B",
  inter1: "2",
  actor2: "Other side",
  interaction: "12",
  admin3: "Third",
  latitude: -33.856,
  longitude: 0,
  geo_radius_m: 25_000,
  source_url: "https://example.org/?a=1,2",
  number_of_sources: 3,
  notes: 'Said "so",\nand more.',
  deaths_civilians: 0,
  injured: 2 ** 40,
  tags: "crowd size=about 50",
  timestamp: "2024-02-03T04:05:06.789Z",
  flags: ["order-broken", "fatalities-imputed"],
  native: { where_prec: "1", 'a "quoted" column': "c:\\d" },
};

describe("a record writer", () => {
  it("knows every column of a record, in the order of the table", async () => {
    const names = recordColumns().map(({ name }) => name);
    expect(names).toEqual(Object.keys(EventRecord.shape));
    const { tables } = await describeDatabase();
    expect(names).toEqual(tables.find(({ name }) => name === "records")?.columns.map(({ name }) => name));
  });

  it("gives the same database, byte for byte, as the records themselves", async () => {
    const records = [
      recordOf("tables/b.csv", 2, full),
      recordOf("tables/b.csv", 3),
      recordOf("tables/b.csv", 5, { ...full, source_event_id: null, notes: null, flags: [] }),
      recordOf("tables/a.csv", 2, { dataset: "My own" }),
    ];
    const { parquet, json } = await bothWays(records);
    expect(readFileSync(parquet).equals(readFileSync(json))).toBe(true);
    const [row] = await rowsOf(parquet, "FROM records WHERE file = 'tables/b.csv' AND line = 2");
    expect(row).toEqual({ ...records[0], native: JSON.stringify(records[0]?.native) });
    expect(await rowsOf(parquet, "SELECT file, line FROM records")).toEqual([
      { file: "tables/a.csv", line: 2 },
      { file: "tables/b.csv", line: 2 },
      { file: "tables/b.csv", line: 3 },
      { file: "tables/b.csv", line: 5 },
    ]);
  });

  it("keeps any text: empty, NUL, beyond the BMP, half a pair, long", async () => {
    const texts = ["", "\u0000", "a\u0000b", "🚀 café", "NULL", "null", "[]", "x".repeat(100_000), "'"];
    const records = texts.map((text, at) =>
      recordOf("t.csv", at + 2, { notes: text, actor1: text, native: { cell: text }, source_event_id: text }),
    );
    const { parquet, json } = await bothWays(records);
    expect(readFileSync(parquet).equals(readFileSync(json))).toBe(true);
    expect(await rowsOf(parquet, "SELECT notes FROM records ORDER BY line")).toEqual(
      texts.map((notes) => ({ notes })),
    );
    const half = await bothWays([recordOf("t.csv", 2, { notes: "half \ud83d", actor1: "half \ud83d" })]);
    expect(await rowsOf(half.parquet, "SELECT notes, actor1 FROM records")).toEqual([
      { notes: "half \ufffd", actor1: "half \ufffd" },
    ]);
  });

  it("keeps every row in its order where a column has too many different texts to number them", async () => {
    const records = Array.from({ length: 25_000 }, (_, at) =>
      recordOf("t.csv", at + 2, {
        location: at % 500 === 7 ? null : `Place ${at}`,
        actor2: at < 12_000 ? null : `Actor ${at}`,
        native: { cell: String(at % 3) },
      }),
    );
    const { parquet, json } = await bothWays(records);
    expect(readFileSync(parquet).equals(readFileSync(json))).toBe(true);
    expect(
      await rowsOf(
        parquet,
        "SELECT count(*) AS rows, count(DISTINCT location) AS places, count(actor2) AS actors, bool_and(line = rowid + 2) AS ordered FROM records",
      ),
    ).toEqual([{ rows: 25_000, places: 24_950, actors: 13_000, ordered: true }]);
  });

  it("writes the same bytes each time", async () => {
    const records = Array.from({ length: 5000 }, (_, at) =>
      recordOf("t.csv", at + 2, { notes: `Row ${at}` }),
    );
    const [first, second] = await Promise.all([written(records), written(records)]);
    expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
  });

  it("writes a file without rows where there are none, which loads as nothing", async () => {
    const path = await written([]);
    const target = newPath();
    await buildDatabase({ ...inputOf(target), records: { parquet: [path] } });
    expect(await rowsOf(target, "SELECT count(*) AS records FROM records")).toEqual([{ records: 0 }]);
  });

  it("keeps the old file until the new one is whole, and leaves nothing else", async () => {
    const path = await written([recordOf("t.csv", 2)]);
    const before = readFileSync(path);
    const writer = await openRecordWriter(path);
    writer.write(recordOf("t.csv", 3));
    await writer.drain();
    expect(readFileSync(path).equals(before)).toBe(true);
    writer.abort();
    writer.abort();
    expect(readdirSync(dirname(path))).toEqual(["records.parquet"]);
    await written([recordOf("t.csv", 3)], path);
    expect(readFileSync(path).equals(before)).toBe(false);
    expect(readdirSync(dirname(path))).toEqual(["records.parquet"]);
  });

  it("makes its folder, takes away what a dead process left, and says where it cannot write", async () => {
    const path = join(temporaryFolder(), "new", "folder", "t.parquet");
    mkdirSync(`${path}.tmp-2147480000-0`, { recursive: true });
    await written([recordOf("t.csv", 2)], path);
    expect(readdirSync(dirname(path))).toEqual(["t.parquet"]);
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    const failure: unknown = await openRecordWriter(join(file, "t.parquet")).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "no-permission" });
    expect(existsSync(join(file, "t.parquet"))).toBe(false);
  });
});

describe("loading Parquet", () => {
  it("keeps one file of those with the same bytes, and says so", async () => {
    const one = await written([recordOf("a.csv", 2), recordOf("a.csv", 3)]);
    const hash = recordOf("a.csv", 2).file_hash;
    const other = await written(
      [2, 3].map((line) => ({ ...recordOf("a.csv", line), file: "b.csv", file_hash: hash })),
    );
    const path = newPath();
    const files: FileEntry[] = [fileOf("a.csv"), fileOf("b.csv")];
    const { counts } = await buildDatabase({
      ...inputOf(path, { files }),
      records: { parquet: [other, one] },
    });
    expect(counts).toMatchObject({ records: 2, issues: 1 });
    expect(await rowsOf(path, "SELECT code, file, found FROM issues")).toEqual([
      { code: "same-bytes", file: "b.csv", found: "the same bytes as a.csv" },
    ]);
  });

  it("keeps words apart that differ where one is half of a character", async () => {
    const words = ["a\ud800", "a\ufffd", "b", "a\ud800", "c"];
    const path = newPath();
    const records = await written(words.map((actor1, at) => ({ ...recordOf("a.csv", at + 1), actor1 })));
    await buildDatabase({ ...inputOf(path, { files: [fileOf("a.csv")] }), records: { parquet: [records] } });
    expect(
      (await rowsOf(path, "SELECT actor1 FROM records ORDER BY line")).map(({ actor1 }) => actor1),
    ).toEqual(["a\ufffd", "a\ufffd", "b", "a\ufffd", "c"]);
  });

  it("names a file that is not there, or is no Parquet", async () => {
    const file = newPath();
    writeFileSync(file, "not Parquet");
    for (const [path, says] of [
      [newPath(), "records.parquet"],
      [file, "records.parquet"],
    ] as const) {
      const failure: unknown = await buildDatabase({
        ...inputOf(newPath()),
        records: { parquet: [path] },
      }).catch((error: unknown) => error);
      expect(failure).toMatchObject({ code: "bad-input", message: expect.stringContaining(says) });
    }
  });
});
