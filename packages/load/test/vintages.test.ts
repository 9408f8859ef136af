import type { Record as EventRecord, FileEntry } from "@sitrep/model";
import { describe, expect, it } from "vitest";
import { readSql } from "../src/index.js";
import { recordColumns } from "../src/records/record-columns.js";
import { ask } from "./in-memory.js";
import { fileOf, inputOf, recordOf } from "./rows.js";

interface Export {
  readonly file: string;
  readonly rows: readonly (Partial<EventRecord> & { readonly id: string | null })[];
  readonly vintage?: string | null;
  readonly full?: boolean;
  readonly entry?: Partial<FileEntry>;
}

/** Exports of one data set, each a file with its rows from line 2. */
function exportsOf(...all: readonly Export[]) {
  const records = all.flatMap(({ file, rows }) =>
    rows.map(({ id, ...rest }, at) =>
      recordOf(file, at + 2, { dataset: "ACLED", source_event_id: id, ...rest }),
    ),
  );
  const files = all.map(({ file, vintage = null, full = false, entry }) =>
    fileOf(file, { role: "table", dataset: "ACLED", vintage, full_export: full, ...entry }),
  );
  return inputOf("unused", { records, files });
}

const CURRENT = "SELECT source_event_id AS id, fatalities_best AS dead FROM current_records ORDER BY ALL";
const asOf = (day: string) =>
  `SELECT source_event_id AS id, fatalities_best AS dead FROM records_as_of(DATE '${day}') ORDER BY ALL`;
const HISTORY = "SELECT source_event_id AS id, vintage, change, changed_columns FROM record_history";

const january: Export = {
  file: "z-january.csv",
  vintage: "2024-01-15",
  full: true,
  rows: [
    { id: "IRQ1", fatalities_best: 3, native: { iso: "368", year: "2024" } },
    { id: "IRQ2", fatalities_best: 1 },
    { id: "IRQ3", fatalities_best: 0 },
  ],
};
const march: Export = {
  file: "a-march.csv",
  vintage: "2024-03-01",
  full: true,
  rows: [
    { id: "IRQ1", fatalities_best: 5, notes: "More were found.", native: { iso: "368", week: "3" } },
    { id: "IRQ3", fatalities_best: 0, timestamp: "2024-02-20T00:00:00Z" },
    { id: "IRQ4", fatalities_best: 7 },
  ],
};

/** The same exports where rows of the last could not be read. */
const unreadIn = (file: string, ...ids: readonly (string | null)[]) => ({
  ...exportsOf(january, march),
  setAside: ids.map((source_event_id, at) => ({
    file,
    file_hash: file,
    line: 90 + at,
    column: "fatalities",
    code: "bad-cell",
    found: "x",
    expected: "a number",
    raw: "…",
    source_event_id,
  })),
});

describe("a row of a full export that could not be read", () => {
  it("is not deleted, and keeps what the older export says", async () => {
    const input = unreadIn("a-march.csv", "IRQ2");
    expect(await ask(input, CURRENT)).toContainEqual({ id: "IRQ2", dead: "1" });
    expect(await ask(input, `${HISTORY} WHERE change = 'deleted'`)).toEqual([]);
  });

  it("is distinguished from the others by its id", async () => {
    const input = unreadIn("a-march.csv", "IRQ9");
    expect(await ask(input, CURRENT)).not.toContainEqual({ id: "IRQ2", dead: "1" });
    expect(await ask(input, `${HISTORY} WHERE change = 'deleted'`)).toMatchObject([{ id: "IRQ2" }]);
  });

  it("may be any row where not even its id could be read: nothing is deleted", async () => {
    const input = unreadIn("a-march.csv", null);
    expect(await ask(input, CURRENT)).toContainEqual({ id: "IRQ2", dead: "1" });
    expect(await ask(input, `${HISTORY} WHERE change = 'deleted'`)).toEqual([]);
  });
});

describe("vintages of a data set", () => {
  it("give one current row an event: the newest, and none where a full export lacks it", async () => {
    expect(await ask(exportsOf(january, march), CURRENT)).toEqual([
      { id: "IRQ1", dead: "5" },
      { id: "IRQ3", dead: "0" },
      { id: "IRQ4", dead: "7" },
    ]);
  });

  it("tell what changed, what was added, what stayed and what was deleted", async () => {
    expect(await ask(exportsOf(january, march), HISTORY)).toEqual([
      { id: "IRQ1", vintage: "2024-01-15", change: "added", changed_columns: [] },
      {
        id: "IRQ1",
        vintage: "2024-03-01",
        change: "changed",
        changed_columns: ["notes", "fatalities_best", "native.week", "native.year"],
      },
      { id: "IRQ2", vintage: "2024-01-15", change: "added", changed_columns: [] },
      { id: "IRQ2", vintage: "2024-03-01", change: "deleted", changed_columns: [] },
      { id: "IRQ3", vintage: "2024-01-15", change: "added", changed_columns: [] },
      { id: "IRQ3", vintage: "2024-03-01", change: "unchanged", changed_columns: [] },
      { id: "IRQ4", vintage: "2024-03-01", change: "added", changed_columns: [] },
    ]);
    const changes = "SELECT unnest(changes, recursive := true) FROM record_history WHERE change = 'changed'";
    expect(await ask(exportsOf(january, march), changes)).toEqual([
      { name: "notes", before: null, after: "More were found." },
      { name: "fatalities_best", before: "3", after: "5" },
      { name: "native.week", before: null, after: "3" },
      { name: "native.year", before: "2024", after: null },
    ]);
  });

  it("delete nothing where the newer export is a part", async () => {
    const part = { ...march, full: false };
    expect(await ask(exportsOf(january, part), CURRENT)).toEqual([
      { id: "IRQ1", dead: "5" },
      { id: "IRQ2", dead: "1" },
      { id: "IRQ3", dead: "0" },
      { id: "IRQ4", dead: "7" },
    ]);
    expect(await ask(exportsOf(january, part), `${HISTORY} WHERE change = 'deleted'`)).toEqual([]);
  });

  it("may be in several files, which are the full export together", async () => {
    const [first, ...others] = march.rows;
    const halves = [
      { ...march, rows: first ? [first] : [] },
      { ...march, file: "b-march.csv", rows: others },
    ];
    expect(await ask(exportsOf(january, ...halves), CURRENT)).toEqual(
      await ask(exportsOf(january, march), CURRENT),
    );
  });

  it("bring back what had been deleted", async () => {
    const may: Export = { file: "may.csv", vintage: "2024-05", rows: [{ id: "IRQ2", fatalities_best: 1 }] };
    const input = exportsOf(january, march, may);
    expect(await ask(input, `SELECT vintage, change FROM (${HISTORY}) WHERE id = 'IRQ2'`)).toEqual([
      { vintage: "2024-01-15", change: "added" },
      { vintage: "2024-03-01", change: "deleted" },
      { vintage: "2024-05", change: "added" },
    ]);
    expect((await ask(input, CURRENT)).map(({ id }) => id)).toEqual(["IRQ1", "IRQ2", "IRQ3", "IRQ4"]);
  });

  it("answer as known on a day", async () => {
    const input = exportsOf(january, march);
    expect(await ask(input, asOf("2024-01-14"))).toEqual([]);
    const then = [
      { id: "IRQ1", dead: "3" },
      { id: "IRQ2", dead: "1" },
      { id: "IRQ3", dead: "0" },
    ];
    expect(await ask(input, asOf("2024-01-15"))).toEqual(then);
    expect(await ask(input, asOf("2024-02-29"))).toEqual(then);
    expect(await ask(input, asOf("2024-03-01"))).toEqual(await ask(input, CURRENT));
  });

  it("change nothing when the same rows come again under another name", async () => {
    const again = { ...january, file: "again.csv" };
    expect(await ask(exportsOf(january, again), CURRENT)).toEqual(await ask(exportsOf(january), CURRENT));
    expect(await ask(exportsOf(january, again), HISTORY)).toEqual(await ask(exportsOf(january), HISTORY));
  });

  it("change nothing when the same bytes are there twice", async () => {
    const { file_hash } = recordOf(january.file, 2);
    const once = exportsOf(january);
    const twin = exportsOf({ ...january, file: "zz.csv", entry: { file_hash } });
    const both = inputOf("unused", {
      records: [once, twin].flatMap(({ records }) =>
        Array.isArray(records) ? records.map((it: EventRecord) => ({ ...it, file_hash })) : [],
      ),
      files: [january.file, "zz.csv"].map((file) =>
        fileOf(file, {
          role: "table",
          file_hash,
          dataset: "ACLED",
          vintage: "2024-01-15",
          full_export: true,
        }),
      ),
    });
    for (const sql of [CURRENT, HISTORY, "SELECT count(*) AS rows FROM records"]) {
      expect(await ask(both, sql)).toEqual(await ask(once, sql));
    }
  });

  it("keep to the newest of rows that have one id in one vintage", async () => {
    const rows = [
      { id: "IRQ1", fatalities_best: 1, timestamp: "2024-01-02T00:00:00Z" },
      { id: "IRQ1", fatalities_best: 2, timestamp: "2024-01-09T00:00:00Z" },
      { id: "IRQ1", fatalities_best: 3, timestamp: "2024-01-05T00:00:00Z" },
    ];
    expect(await ask(exportsOf({ file: "t.csv", rows }), CURRENT)).toEqual([{ id: "IRQ1", dead: "2" }]);
  });

  it("keep both rows of one id that tell two events, and one of two that tell the same", async () => {
    const rows = [
      { id: "1", event_date: "2014-01-01", location: "Aleppo", fatalities_best: 3 },
      { id: "1", event_date: "2013-11-12", location: "Homs", fatalities_best: 40 },
      { id: "2", event_date: "2014-01-02", location: "Hama", fatalities_best: 5, notes: "a", tags: "x" },
      { id: "2", event_date: "2014-01-02", location: "Hama", fatalities_best: 5, notes: "a" },
      { id: "3", event_date: "2014-01-03", location: "Hama", fatalities_best: 6, notes: "One clash." },
      { id: "3", event_date: "2014-01-03", location: "Hama", fatalities_best: 6, notes: "Another." },
    ];
    expect(await ask(exportsOf({ file: "t.csv", rows }), CURRENT)).toEqual([
      { id: "1", dead: "3" },
      { id: "1", dead: "40" },
      { id: "2", dead: "5" },
      { id: "3", dead: "6" },
      { id: "3", dead: "6" },
    ]);
  });

  it.each([
    ["z_old.csv", "a_new.csv"],
    ["GEDEvent_v22_1.csv", "GEDEvent_v23_1.csv"],
  ])("of two that nobody dates keep what both tell, whatever they are called: %s, %s", async (old, new_) => {
    const same = { id: "IRQ2", fatalities_best: 1 };
    const input = exportsOf(
      {
        file: old,
        rows: [
          { id: "IRQ1", fatalities_best: 3 },
          { ...same, notes: "A raid" },
        ],
      },
      {
        file: new_,
        rows: [
          { id: "IRQ1", fatalities_best: 5 },
          { ...same, notes: "A raid." },
        ],
      },
    );
    expect(await ask(input, CURRENT)).toEqual([
      { id: "IRQ1", dead: "3" },
      { id: "IRQ1", dead: "5" },
      { id: "IRQ2", dead: "1" },
    ]);
  });

  it("keep every row that has no id", async () => {
    const rows = [{ id: null }, { id: null }];
    const old = { file: "old.csv", vintage: "2023", rows };
    expect(await ask(exportsOf(old, { file: "new.csv", vintage: "2024", rows }), CURRENT)).toHaveLength(4);
    const whole = { file: "new.csv", vintage: "2024", full: true, rows };
    expect(await ask(exportsOf(old, whole), "SELECT DISTINCT file FROM current_records")).toEqual([
      { file: "new.csv" },
    ]);
  });

  it("of two data sets do not touch one another", async () => {
    const other = [recordOf("ged.csv", 2, { source_event_id: "IRQ2" })];
    const { records, files, ...rest } = exportsOf(january, march);
    if (!Array.isArray(records) || !Array.isArray(files)) throw new Error("expected rows");
    const input = { ...rest, records: [...records, ...other], files: [...files, fileOf("ged.csv")] };
    expect(await ask(input, "SELECT dataset FROM current_records WHERE source_event_id = 'IRQ2'")).toEqual([
      { dataset: "UCDP GED" },
    ]);
  });
});

describe("the order of vintages", () => {
  const orderOf = (...vintages: readonly (string | null)[]) =>
    ask(
      exportsOf(
        ...vintages.map((vintage, at) => ({ file: `${at}.csv`, vintage, rows: [{ id: String(at) }] })),
      ),
      "SELECT vintage, known_on FROM vintages",
    );

  it("is that of days, months, instants and releases; unknown ones are oldest", async () => {
    expect(
      await orderOf(
        "24.1",
        "2024-01-15T10:00:00Z",
        "2023-12",
        "2024-01-15",
        null,
        "23.1",
        "24.0.11",
        "v24.0.3",
      ),
    ).toEqual([
      { vintage: null, known_on: null },
      { vintage: "23.1", known_on: "2023-12-31" },
      { vintage: "2023-12", known_on: "2023-12-31" },
      { vintage: "v24.0.3", known_on: "2024-12-31" },
      { vintage: "24.0.11", known_on: "2024-12-31" },
      { vintage: "24.1", known_on: "2024-12-31" },
      { vintage: "2024-01-15", known_on: "2024-01-15" },
      { vintage: "2024-01-15T10:00:00Z", known_on: "2024-01-15" },
    ]);
  });

  it("falls back on the newest timestamp of the rows", async () => {
    const rows = [
      { id: "1", timestamp: "2024-01-02T00:00:00Z" },
      { id: "2", timestamp: "2024-01-09T23:30:00Z" },
    ];
    expect(
      await ask(exportsOf({ file: "t.csv", rows }), "SELECT vintage, known_on, rows FROM vintages"),
    ).toEqual([{ vintage: "2024-01-09T23:30:00Z", known_on: "2024-01-09", rows: "2" }]);
  });

  it("lets a yearly release delete nothing that happened after its last year", async () => {
    const candidate: Export = {
      file: "candidate.csv",
      vintage: "24.0.2",
      rows: [
        { id: "1", event_date: "2023-12-30", date_from: "2023-12-30", date_to: "2023-12-30" },
        { id: "2", event_date: "2024-02-01", date_from: "2024-02-01", date_to: "2024-02-01" },
      ],
    };
    const yearly: Export = {
      file: "yearly.csv",
      vintage: "24.1",
      full: true,
      rows: [{ id: "3", event_date: "2023-06-01", date_from: "2023-06-01", date_to: "2023-06-01" }],
    };
    const input = exportsOf(candidate, yearly);
    expect((await ask(input, CURRENT)).map(({ id }) => id)).toEqual(["2", "3"]);
    expect(await ask(input, `${HISTORY} WHERE change = 'deleted'`)).toMatchObject([{ id: "1" }]);
  });
});

describe("record_history", () => {
  it("compares every column of records but those that say where a row is, and its timestamp", () => {
    const compared = [...readSql("views", "record-history").matchAll(/'name': '(\w+)'/g)].map(
      ([, name]) => name,
    );
    const names = recordColumns().map(({ name }) => name);
    const left = names.filter((name) => !compared.includes(name));
    expect(left).toEqual([
      ...["record_id", "file", "file_hash", "line", "dataset", "source_event_id"],
      ...["timestamp", "native"],
    ]);
    expect(compared.filter((name) => !names.includes(name ?? ""))).toEqual([]);
  });
});
