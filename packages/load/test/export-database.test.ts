import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Record as EventRecord } from "@sitrep/model";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildDatabase, exportDatabase } from "../src/index.js";
import {
  claimOf,
  documentOf,
  eventOf,
  fileOf,
  inputOf,
  memberOf,
  onDay,
  recordOf,
  rowClaimOf,
  temporaryFolder,
} from "./rows.js";

const SECRET = "Shelled-by-nobody-else";
const report = documentOf(
  "reports/base.txt",
  ["Rockets hit the base.", "=1+1 is what it said.", "A sentence that no claim quotes."],
  { title: "=HYPERLINK(1)", publisher: "The Paper" },
);
const hit = claimOf("event", report, "Rockets hit the base", { ...onDay("2024-01-20"), place: "A base" });
const formula = claimOf("event_count", report, "=1+1 is what it said", {
  value: 2,
  said_by: "-us",
  said_by_words: "-5.5",
});

const acled = (line: number, file = "tables/acled.csv", change: Partial<EventRecord> = {}) =>
  recordOf(file, line, {
    dataset: "ACLED",
    actor1: SECRET,
    location: SECRET,
    admin1: SECRET,
    notes: SECRET,
    source: SECRET,
    tags: SECRET,
    native: { sub: SECRET },
    fatalities_low: 77_712_345,
    fatalities_best: 77_712_345,
    fatalities_high: 77_712_345,
    latitude: 12.345,
    ...change,
  });
const old = acled(2, "tables/acled-old.csv", { fatalities_best: 77_812_345 });
const [alone, beside] = [acled(2), acled(3)];
const ged = recordOf("tables/ged.csv", 2, {
  notes: "@SUM(A1)",
  source: "+ 5 others",
  timestamp: "2024-02-03T04:05:06.789Z",
  flags: ["order-broken"],
});

const together = eventOf([hit, { claim_id: beside.record_id }], { ...onDay("2024-01-20"), place: "A base" });
const single = eventOf([{ claim_id: alone.record_id }], { ...onDay("2024-01-20"), place: SECRET });

const table = { role: "table", rows_set_aside: 0 } as const;
const input = (path: string) =>
  inputOf(path, {
    documents: [report],
    claims: [
      hit,
      formula,
      rowClaimOf("troop_level", "tables/troops.csv", 2, 0, { value: 900, source: "=cmd" }),
    ],
    records: [old, alone, beside, ged],
    events: [together, single],
    members: [
      memberOf(together, hit.claim_id),
      memberOf(together, beside.record_id, { member_kind: "record" }),
      memberOf(single, alone.record_id, { member_kind: "record" }),
    ],
    judgements: [
      {
        ...{ left: hit.claim_id, right: beside.record_id, judgement: "same", who: "mk", why: SECRET },
        ...{ left_quote: "Rockets hit the base", file: "judgements.csv", line: 2, state: "applied" },
        ...{ left_id: hit.claim_id, right_id: beside.record_id, right_quote: SECRET },
      },
    ],
    setAside: ["tables/acled.csv", "tables/ged.csv", "reports/x.txt"].map((file) => ({
      ...{ file, file_hash: "0", line: 9, column: "date", code: "bad-date", expected: "a date" },
      ...{ found: file.includes("acled") ? SECRET : "x", raw: file.includes("ged") ? "raw,row" : SECRET },
    })),
    files: [
      fileOf("reports/base.txt", { licence: "CC BY 4.0" }),
      fileOf("tables/troops.csv"),
      fileOf("tables/acled.csv", {
        ...table,
        ...{ dataset: "ACLED", restricted: true, vintage: "2024-03-01", licence: "ACLED terms of use" },
        citation: "ACLED, acleddata.com.",
        ...{ rows_read: 3, rows_taken: 2, rows_set_aside: 1 },
      }),
      fileOf("tables/acled-old.csv", {
        ...table,
        dataset: "ACLED",
        restricted: true,
        vintage: "2024-01-01",
        rows_read: 1,
        rows_taken: 1,
      }),
      fileOf("tables/ged.csv", {
        ...table,
        ...{
          dataset: "UCDP GED",
          restricted: false,
          vintage: "23.1",
          licence: "CC BY 4.0",
          citation: "Davies et al.",
        },
        ...{ rows_read: 2, rows_taken: 1, rows_set_aside: 1 },
      }),
    ],
  });

const database = join(temporaryFolder(), "sitrep.duckdb");
let instance: DuckDBInstance;
let connection: DuckDBConnection;
beforeAll(async () => {
  await buildDatabase(input(database));
  instance = await DuckDBInstance.create(":memory:");
  connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
});
afterAll(() => {
  connection.disconnectSync();
  instance.closeSync();
});

const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();

const kept = new Map<boolean, ReturnType<typeof newExport>>();
/** One export of each kind serves all tests that only read it. */
function exported(includeRestricted: boolean): ReturnType<typeof newExport> {
  const made = kept.get(includeRestricted) ?? newExport(includeRestricted);
  kept.set(includeRestricted, made);
  return made;
}

async function newExport(includeRestricted: boolean) {
  const folder = join(temporaryFolder(), "export");
  const result = await exportDatabase({ database, folder, includeRestricted });
  const descriptor = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8"));
  const parquet = (name: string) => `'${join(folder, "parquet", `${name}.parquet`)}'`;
  const csv = (name: string) =>
    `read_csv('${join(folder, "csv", `${name}.csv`)}', header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')`;
  return { folder, ...result, descriptor, parquet, csv };
}

describe.each([true, false])("an export with includeRestricted %s", (includeRestricted) => {
  it("has a descriptor that is valid by the published schema", async () => {
    const { descriptor } = await exported(includeRestricted);
    const schema = JSON.parse(
      readFileSync(new URL("./frictionless/datapackage-2.0.json", import.meta.url), "utf8"),
    );
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    expect(validate(descriptor), JSON.stringify(validate.errors)).toBe(true);
    // the schema can say no
    expect(validate({ ...descriptor, resources: [{ name: "x" }] })).toBe(false);
  });

  it("has each table and view twice, with the rows, columns, bytes and hash that the descriptor tells", async () => {
    const { folder, descriptor, counts } = await exported(includeRestricted);
    expect(descriptor.resources.length).toBe(2 * Object.keys(counts).length);
    expect(counts).toMatchObject({ claims: 3, records: 4, current_records: 3, strike_chronology: 2 });
    for (const { name, path, format, rows, bytes, hash, schema } of descriptor.resources) {
      const file = join(folder, path);
      const content = readFileSync(file);
      expect([name, content.length]).toEqual([name, bytes]);
      expect(hash).toBe(`sha256:${createHash("sha256").update(content).digest("hex")}`);
      const read =
        format === "csv"
          ? `read_csv('${file}', header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')`
          : `read_parquet('${file}')`;
      const fields = schema.fields.map((field: { name: string }) => field.name);
      expect([name, (await connection.runAndReadAll(`FROM ${read}`)).columnNames()]).toEqual([name, fields]);
      expect([name, await ask(`SELECT count(*)::INTEGER AS rows FROM ${read}`)]).toEqual([name, [{ rows }]]);
    }
  });

  it("tells what every column of a table means, its type and unit", async () => {
    const { descriptor } = await exported(includeRestricted);
    const fields = new Map<string, { name: string; type: string; unit?: string; description?: string }>(
      descriptor.resources.flatMap(
        ({ name, schema }: { name: string; schema: { fields: { name: string }[] } }) =>
          schema.fields.map((field) => [`${name}.${field.name}`, field]),
      ),
    );
    expect([...fields.values()].filter((field) => !field.description)).toEqual([]);
    expect(fields.get("records.latitude")).toMatchObject({ type: "number", unit: "degree (WGS 84)" });
    expect(fields.get("records.date_from")).toMatchObject({ type: "date" });
    expect(fields.get("records.timestamp")).toMatchObject({ type: "datetime" });
    expect(fields.get("records.flags")).toMatchObject({ type: "array" });
    expect(fields.get("records.native")).toMatchObject({ type: "object" });
    expect(fields.get("strike_chronology.injured")?.unit).toBeUndefined();
  });

  it("names the licences, the data sets with their vintages, and how to cite them", async () => {
    const { descriptor } = await exported(includeRestricted);
    expect(descriptor.licenses).toEqual([
      { name: "ACLED-terms-of-use", title: "ACLED terms of use" },
      { name: "CC-BY-4.0", title: "CC BY 4.0" },
    ]);
    expect(descriptor.sources).toMatchObject([
      {
        dataset: "ACLED",
        title: "ACLED, acleddata.com.",
        restricted: true,
        vintages: ["2024-01-01", "2024-03-01"],
        rows: 3,
      },
      {
        dataset: "UCDP GED",
        citations: ["Davies et al."],
        licences: ["CC BY 4.0"],
        restricted: false,
        rows: 1,
      },
    ]);
  });

  it("neutralises in CSV what a spreadsheet would run, and nothing else", async () => {
    const { csv, parquet } = await exported(includeRestricted);
    const cells = "SELECT notes, source, timestamp, flags FROM";
    expect(await ask(`${cells} ${csv("records")} WHERE dataset = 'UCDP GED'`)).toEqual([
      {
        notes: "'@SUM(A1)",
        source: "'+ 5 others",
        timestamp: "2024-02-03T04:05:06.789Z",
        flags: '["order-broken"]',
      },
    ]);
    expect(await ask(`${cells} ${parquet("records")} WHERE dataset = 'UCDP GED'`)).toMatchObject([
      { notes: "@SUM(A1)", source: "+ 5 others", flags: ["order-broken"] },
    ]);
    const claim = `SELECT quote, said_by, said_by_words FROM ${csv("claims")} WHERE kind = 'event_count'`;
    expect(await ask(claim)).toEqual([
      { quote: "'=1+1 is what it said", said_by: "'-us", said_by_words: "-5.5" },
    ]);
    expect(await ask(`SELECT title FROM ${csv("documents")}`)).toEqual([{ title: "'=HYPERLINK(1)" }]);
  });

  it("is the same each time, byte for byte", async () => {
    const [first, second] = [await exported(includeRestricted), await newExport(includeRestricted)];
    const content = ({ folder }: { folder: string }) =>
      readFileSync(join(folder, "datapackage.json"), "utf8");
    expect(content(first)).toBe(content(second));
  });
});

/** Every byte of the export as text, Parquet by its cells. */
async function allText({ folder, descriptor }: Awaited<ReturnType<typeof exported>>): Promise<string> {
  const texts: string[] = [readFileSync(join(folder, "datapackage.json"), "utf8")];
  for (const { path, format } of descriptor.resources) {
    if (format === "csv") texts.push(readFileSync(join(folder, path), "utf8"));
    else texts.push(JSON.stringify(await ask(`FROM '${join(folder, path)}'`)));
  }
  return texts.join("\n");
}

describe("what may not be redistributed", () => {
  it("is nowhere in an export by default, and the export says so", async () => {
    const without = await exported(false);
    const text = await allText(without);
    expect(text).toContain("Rockets hit the base");
    for (const secret of [SECRET, "77712345", "77812345", "12.345", "A sentence that no claim quotes"]) {
      expect(text).not.toContain(secret);
    }
    expect(without.withheld).toEqual([
      expect.stringContaining("Of ACLED, whose rows must not be redistributed, only record_id, file,"),
      expect.stringContaining("full text of reports"),
    ]);
    expect(without.descriptor.left_out).toEqual(without.withheld);
    for (const sentence of without.withheld) expect(without.descriptor.description).toContain(sentence);
    const fields = without.descriptor.resources.find((it: { name: string }) => it.name === "documents").schema
      .fields;
    expect(fields.map((field: { name: string }) => field.name)).not.toContain("text");
  });

  it("keeps ids, days, country codes and what was derived", async () => {
    const { parquet } = await exported(false);
    expect(
      await ask(
        `SELECT source_event_id, date_from, country_code, geo_radius_m, country, latitude, native FROM ${parquet("records")} WHERE file = 'tables/acled.csv' AND line = 3`,
      ),
    ).toEqual([
      {
        ...{ source_event_id: "3", date_from: "2024-01-20", country_code: "IQ", geo_radius_m: "0" },
        ...{ country: null, latitude: null, native: "{}" },
      },
    ]);
    expect(await ask(`SELECT place FROM ${parquet("events")} ORDER BY place`)).toEqual([
      { place: "A base" },
      { place: null },
    ]);
    expect(await ask(`SELECT notes FROM ${parquet("records")} WHERE dataset = 'UCDP GED'`)).toEqual([
      { notes: "@SUM(A1)" },
    ]);
    expect(await ask(`SELECT file, found, raw FROM ${parquet("set_aside")} ORDER BY file`)).toEqual([
      { file: "reports/x.txt", found: "x", raw: null },
      { file: "tables/acled.csv", found: "(left out)", raw: null },
      { file: "tables/ged.csv", found: "x", raw: "raw,row" },
    ]);
  });

  it("still tells which columns changed between vintages", async () => {
    const { parquet } = await exported(false);
    const sql = `SELECT change, changed_columns, changes FROM ${parquet("record_history")} WHERE dataset = 'ACLED' AND source_event_id = '2' ORDER BY vintage_number`;
    expect(await ask(sql)).toEqual([
      { change: "added", changed_columns: [], changes: [] },
      { change: "changed", changed_columns: ["fatalities_best"], changes: [] },
    ]);
  });

  it("is all there where it is asked for", async () => {
    const all = await exported(true);
    expect(all.withheld).toEqual([]);
    expect(all.descriptor.left_out).toEqual([]);
    const { parquet } = all;
    expect(await ask(`SELECT DISTINCT notes FROM ${parquet("records")} WHERE dataset = 'ACLED'`)).toEqual([
      { notes: SECRET },
    ]);
    expect(await ask(`SELECT text FROM ${parquet("documents")}`)).toEqual([{ text: report.text }]);
  });
});

describe("putting an export into place", () => {
  it("replaces an earlier one as a whole and leaves nothing beside it", async () => {
    const folder = join(temporaryFolder(), "a", "export");
    await exportDatabase({ database, folder, includeRestricted: true });
    writeFileSync(join(folder, "csv", "stale.csv"), "");
    await exportDatabase({ database, folder, includeRestricted: false });
    expect(existsSync(join(folder, "csv", "stale.csv"))).toBe(false);
    expect(readdirSync(dirname(folder))).toEqual(["export"]);
  });

  it("touches no folder that holds anything else", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "csv"));
    writeFileSync(join(folder, "thesis.docx"), "");
    const failure: unknown = await exportDatabase({ database, folder, includeRestricted: false }).catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ code: "in-the-way", message: expect.stringContaining(folder) });
    expect(readdirSync(folder).sort()).toEqual(["csv", "thesis.docx"]);
  });

  it("says where there is no database", async () => {
    const none = join(temporaryFolder(), "none.duckdb");
    const failure: unknown = await exportDatabase({
      ...{ database: none, folder: join(temporaryFolder(), "x"), includeRestricted: false },
    }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "no-such-database" });
  });
});
