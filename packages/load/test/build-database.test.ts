import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Claim, Document } from "@sitrep/model";
import { describe, expect, it } from "vitest";
import { buildDatabase, type DatabaseInput } from "../src/index.js";
import {
  claimOf,
  documentOf,
  eventOf,
  inputOf,
  memberOf,
  recordOf,
  rowClaimOf,
  temporaryFolder,
} from "./rows.js";
import { everything, newPath, report, rowsOf } from "./whole-input.js";

describe("what is loaded", () => {
  it("counts the rows of every table", async () => {
    const { counts, failedChecks } = await buildDatabase(everything(newPath()));
    expect(failedChecks).toEqual([]);
    expect(counts).toEqual({
      meta: 1,
      files: 3,
      documents: 1,
      sentences: 3,
      document_copies: 1,
      claims: 4,
      records: 1,
      events: 1,
      event_members: 2,
      actors: 4,
      actor_names: 2,
      places: 5,
      place_names: 1,
      corrections: 1,
      judgements: 0,
      set_aside: 1,
      issues: 1,
    });
  });

  it("keeps lists, spans, dates, instants and native columns", async () => {
    const path = join(temporaryFolder(), "folder", "that", "is", "new", "sitrep.duckdb");
    await buildDatabase(everything(path));
    expect(
      await rowsOf(
        path,
        "SELECT actor, munition, also_at, date, date_from, date_precision, time FROM claims WHERE kind = 'event'",
      ),
    ).toEqual([
      {
        actor: ["kataib-hezbollah"],
        munition: ["rocket"],
        also_at: [{ char_start: 0, char_end: 7 }],
        date: "2024-01-20",
        date_from: "2024-01-20",
        date_precision: "day",
        time: "2024-01-20T15:30:00.000Z",
      },
    ]);
    expect(await rowsOf(path, "SELECT munition, value FROM claims WHERE kind = 'munition_count'")).toEqual([
      { munition: ["missile"], value: 10 },
    ]);
    expect(await rowsOf(path, "SELECT native ->> 'where_prec' AS prec, native FROM records")).toEqual([
      { prec: "1", native: '{"where_prec":"1"}' },
    ]);
    expect(
      await rowsOf(
        path,
        "SELECT published_from, published_to, published_at, chars = length(text) AS measured FROM documents",
      ),
    ).toEqual([
      {
        published_from: "2024-01-21",
        published_to: "2024-01-21",
        published_at: "2024-01-21T08:00:00.000Z",
        measured: true,
      },
    ]);
    expect(await rowsOf(path, "SELECT text FROM sentences WHERE ordinal = 1")).toEqual([
      { text: "The tally has passed 140 attacks — “a lot” — since October." },
    ]);
  });

  it("says how precise the dates of events are, by their bounds", async () => {
    const path = newPath();
    const dates: [precision: string | null, date: string | null, from: string | null, to: string | null][] = [
      ["day", "2024-01-20", "2024-01-20", "2024-01-20"],
      ["range", "2024-01-20", "2024-01-20", "2024-01-21"],
      ["month", "2024-02", "2024-02-01", "2024-02-29"],
      ["range", "2023-10", "2023-10-10", "2023-10-20"],
      ["year", "2023", "2023-01-01", "2023-12-31"],
      [null, "XXXX-01-20", null, null],
      [null, null, null, null],
    ];
    const claims = dates.map(([, date, date_from, date_to], line) =>
      rowClaimOf("event", "t.csv", line + 2, 0, { date, date_from, date_to }),
    );
    const events = claims.map((claim) =>
      eventOf([claim], { date: claim.date, date_from: claim.date_from, date_to: claim.date_to }),
    );
    const members = events.map((event) => memberOf(event, event.event_id));
    await buildDatabase(inputOf(path, { claims, events, members }));
    const sql = `
      SELECT c.date_precision AS claim, e.date_precision AS event
      FROM claims c JOIN events e ON event_id = claim_id ORDER BY c.line`;
    expect(await rowsOf(path, sql)).toEqual(
      dates.map(([precision]) => ({ claim: precision, event: precision })),
    );
  });

  it("takes text of any characters, and lines that readline would break", async () => {
    const path = newPath();
    const odd = documentOf("odd.txt", ["Two 🚀 fell on\u2028the 🏠 \u0000 today, at café 7."]);
    const claim = claimOf("event", odd, "🚀 fell on\u2028the 🏠 \u0000");
    const source = `half a pair \ud83d`;
    const row = rowClaimOf("target_count", "t.csv", 2, 0, { source });
    await buildDatabase(inputOf(path, { documents: [odd], claims: [claim, row] }));
    expect(await rowsOf(path, "SELECT quote, char_start FROM claims WHERE line IS NULL")).toEqual([
      { quote: "🚀 fell on\u2028the 🏠 \u0000", char_start: 4 },
    ]);
    expect(await rowsOf(path, "SELECT source FROM claims WHERE line = 2")).toEqual([
      { source: "half a pair \ufffd" },
    ]);
  });

  it("keeps one file of those with the same bytes, and says so", async () => {
    const path = newPath();
    const twin: Document = { ...report, file: "reports/again.txt" };
    const claims: Claim[] = [claimOf("event", report, "Rockets hit"), claimOf("event", twin, "Rockets hit")];
    const { counts } = await buildDatabase(inputOf(path, { documents: [report, twin], claims }));
    expect(counts).toMatchObject({ documents: 1, sentences: 3, claims: 1, files: 2, issues: 1 });
    expect(await rowsOf(path, "SELECT file FROM claims")).toEqual([{ file: "reports/again.txt" }]);
    expect(await rowsOf(path, "SELECT code, file, found FROM issues")).toEqual([
      { code: "same-bytes", file: "reports/base.txt", found: "the same bytes as reports/again.txt" },
    ]);
  });
});

/** Every array of the input written as JSON lines, in files of `rowsPerFile`, in reverse. */
function asFiles(input: DatabaseInput, folder: string, rowsPerFile: number): DatabaseInput {
  const files: [string, { ndjson: string[] }][] = [];
  for (const [name, rows] of Object.entries(input)) {
    if (!Array.isArray(rows)) continue;
    const ndjson: string[] = [];
    const backwards = rows.toReversed();
    for (let at = 0; at < backwards.length; at += rowsPerFile) {
      ndjson.push(join(folder, `${name}-${at}.ndjson`));
      const lines = backwards.slice(at, at + rowsPerFile).map((row) => `${JSON.stringify(row)}\n`);
      writeFileSync(join(folder, `${name}-${at}.ndjson`), lines.join(""));
    }
    files.push([name, { ndjson }]);
  }
  return { ...input, ...Object.fromEntries(files) };
}

/** Every array of the input as rows that come one after another, in reverse; gives the names of those that were gone through, too. */
function asStreams(input: DatabaseInput): { readonly input: DatabaseInput; readonly begun: string[] } {
  const begun: string[] = [];
  async function* stream(name: string, rows: readonly unknown[]) {
    begun.push(name);
    yield* rows.toReversed();
  }
  const streams = Object.entries(input).flatMap(([name, rows]) =>
    Array.isArray(rows) ? [[name, stream(name, rows)]] : [],
  );
  return { input: { ...input, ...Object.fromEntries(streams) }, begun };
}

describe("the same input", () => {
  it("gives the same bytes, whatever the file's name", async () => {
    const [first, second] = [join(temporaryFolder(), "a.duckdb"), join(temporaryFolder(), "sitrep.duckdb")];
    await buildDatabase(everything(first));
    await buildDatabase(everything(second));
    expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
  });

  it("gives the same bytes from arrays and from JSON lines in another order", async () => {
    const [first, second] = [newPath(), newPath()];
    await buildDatabase(everything(first));
    await buildDatabase(asFiles(everything(second), temporaryFolder(), 2));
    expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
  });

  it("gives the same bytes from rows that come one after another, table after table", async () => {
    const [first, second] = [newPath(), newPath()];
    await buildDatabase(everything(first));
    const { input, begun } = asStreams(everything(second));
    await buildDatabase(input);
    expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
    const order = [
      "documents",
      "files",
      "claims",
      "events",
      "members",
      "copies",
      "actors",
      "actorNames",
      "places",
    ];
    expect(begun.filter((name) => order.includes(name))).toEqual(order);
  });

  it("gives the same bytes when there is enough of it to be compressed", async () => {
    const [first, second] = [newPath(), newPath()];
    const records = Array.from({ length: 30_000 }, (_, index) =>
      recordOf("tables/ged.csv", index + 2, {
        notes: `Row ${index} of a coder who wrote ${index * 7} different words`,
      }),
    );
    await buildDatabase(inputOf(first, { records }));
    await buildDatabase(inputOf(second, { records: records.toReversed() }));
    expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
  });
});

describe("the same input with many empty cells", () => {
  it("gives the same bytes", async () => {
    const records = Array.from({ length: 5_000 }, (_, index) =>
      recordOf("tables/ged.csv", index + 2, {
        fatalities_best: index % 3 === 0 ? null : index % 50,
        deaths_civilians: index % 7 === 0 ? (index * 31) % 400 : null,
      }),
    );
    const paths = [newPath(), newPath(), newPath(), newPath()];
    for (const path of paths) await buildDatabase(inputOf(path, { records }));
    const [first, ...others] = paths.map((path) => readFileSync(path));
    for (const other of others) expect(first?.equals(other)).toBe(true);
  });
});
