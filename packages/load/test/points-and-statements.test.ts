import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildDatabase, type ExportFormat, exportDatabase } from "../src/index.js";
import { atBase, died, hit, near, placedInput } from "./placed.js";
import { temporaryFolder } from "./rows.js";

const folder = temporaryFolder();
const database = join(folder, "sitrep.duckdb");
let instance: DuckDBInstance;
let connection: DuckDBConnection;
beforeAll(async () => {
  await buildDatabase(placedInput(database));
  instance = await DuckDBInstance.create(":memory:");
  connection = await instance.connect();
});
afterAll(() => {
  connection.disconnectSync();
  instance.closeSync();
});
const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
const write = async (format: ExportFormat, includeRestricted = false) => {
  const to = join(folder, `${format}-${includeRestricted}`);
  return { to, ...(await exportDatabase({ database, folder: to, includeRestricted, format })) };
};

interface Feature {
  readonly type: string;
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: readonly number[] } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}
const featuresOf = (path: string): Feature[] => {
  const collection = JSON.parse(readFileSync(path, "utf8"));
  expect(collection.type).toBe("FeatureCollection");
  return collection.features;
};
/** What is known of each place, in the order of ids. */
const placesOf = (features: readonly Feature[]) =>
  features.map(({ geometry, properties }) => [
    properties["place"] ?? properties["location"] ?? null,
    properties["precision"],
    geometry?.coordinates ?? null,
    properties["geo_radius_m"],
    properties["no_point"],
  ]);

it("draws a point for an event whose place has one, and never for a country", async () => {
  const { to, notes } = await write("geojson");
  const features = featuresOf(join(to, "events.geojson"));
  expect(new Set(placesOf(features))).toEqual(
    new Set([
      ["Al-Asad", "base", [33.8, 33.8], 5000, null],
      [null, "country", null, null, "only the country is known"],
      ["a farm", "named", null, null, "a place whose point is not known"],
    ]),
  );
  const base = features.find(({ id }) => id === atBase.event_id);
  expect(base).toMatchObject({
    type: "Feature",
    geometry: { type: "Point" },
    properties: {
      date: "2024-01-20",
      date_from: "2024-01-20",
      actor: ["kataib-hezbollah"],
      killed: "2–5; 3 (us)",
    },
  });
  expect(notes[0]).toBe(
    "2 of 3 events have no point: only their country is known, or less; precision and no_point say which.",
  );
});

it("draws rows of event tables as well as they are known, and none that must not be redistributed", async () => {
  const { to, withheld } = await write("geojson");
  const places = placesOf(featuresOf(join(to, "records.geojson"))).map((it) => JSON.stringify(it));
  const point = [42.4, 33.8];
  expect(places.sort()).toEqual(
    [
      ["A base", "radius", point, 5000, null],
      ["A base", "country", null, 400_000, "only the country is known"],
      ["A base", "country", null, 0, "only the country is known"],
      ["A base", "doubtful", null, 0, "the point lies outside its country"],
      ["A base", "none", null, 0, "the row has no point"],
      ["A base", "not said", point, null, null],
      [null, "left out", null, 0, "its data set must not be redistributed"],
      ["A made-up place", "radius", point, 0, null],
    ]
      .map((it) => JSON.stringify(it))
      .sort(),
  );
  expect(withheld[0]).toContain("Of ACLED, whose rows must not be redistributed");
  expect(readFileSync(join(to, "records.geojson"), "utf8")).not.toContain("A secret");
  const all = await write("geojson", true);
  expect(readFileSync(join(all.to, "records.geojson"), "utf8")).toContain("A secret");
});

it("writes the same features as GeoParquet, with its metadata", async () => {
  const { to } = await write("geoparquet");
  for (const name of ["events", "records"]) {
    const file = join(to, `${name}.parquet`);
    const [geo] = await ask(
      `SELECT decode(value) AS geo FROM parquet_kv_metadata('${file}') WHERE decode(key) = 'geo'`,
    );
    expect(JSON.parse(String(geo?.["geo"]))).toMatchObject({
      version: "1.0.0",
      primary_column: "geometry",
      columns: { geometry: { encoding: "WKB", geometry_types: ["Point"] } },
    });
    const id = name === "events" ? "event_id" : "record_id";
    const read = await ask(
      `SELECT ${id} AS id, geometry::VARCHAR AS point, precision, no_point FROM '${file}' ORDER BY id`,
    );
    const features = featuresOf(join((await write("geojson")).to, `${name}.geojson`));
    expect(read).toEqual(
      features.map(({ id, geometry, properties }) => ({
        id,
        point: geometry ? `POINT (${geometry.coordinates.join(" ")})` : null,
        precision: properties["precision"],
        no_point: properties["no_point"],
      })),
    );
  }
});

it("says in statements what each claim says, and which event they make together", async () => {
  const { to, notes } = await write("ftm");
  const file = `read_csv('${join(to, "statements.csv")}', header = true, all_varchar = true)`;
  const of = (id: string) =>
    ask(`SELECT prop, value FROM ${file} WHERE entity_id = '${id}' ORDER BY prop, value`);
  expect(await of(hit.claim_id)).toEqual(
    [
      ["country", "iq"],
      ["date", "2024-01-20"],
      ["endDate", "2024-01-20"],
      ["involved", "actor-us"],
      ["keywords", "attack"],
      ["location", "Al-Asad"],
      ["name", "attack, Al-Asad, 2024-01-20"],
      ["organizer", "actor-kataib-hezbollah"],
      ["proof", hit.document_id],
      ["startDate", "2024-01-20"],
      ["summary", "Rockets hit the base"],
    ].map(([prop, value]) => ({ prop, value })),
  );
  const together = await ask(
    `SELECT DISTINCT entity_id AS id FROM ${file} WHERE canonical_id = '${atBase.event_id}' ORDER BY id`,
  );
  expect(together).toHaveLength(4);
  expect(together.map(({ id }) => id)).toEqual(
    expect.arrayContaining([hit.claim_id, died.claim_id, near.record_id]),
  );
  expect(await of(died.claim_id)).toContainEqual({ prop: "notes", value: "killed: 3 of us (said by us)" });
  // machines read it: no apostrophe, and an id that is the value's
  expect(
    await ask(`SELECT count(*)::INTEGER AS n FROM ${file} WHERE value = '=1+1 rockets fell, said, "loud".'`),
  ).toEqual([{ n: 1 }]);
  expect(
    await ask(
      `SELECT count(*)::INTEGER AS n, count(DISTINCT id)::INTEGER AS ids FROM ${file} WHERE value LIKE 'red-sea' OR value LIKE '%made%up%'`,
    ),
  ).toEqual([{ n: 0, ids: 0 }]);
  const [{ refers } = { refers: null }] = await ask(
    `SELECT count(*)::INTEGER AS refers FROM ${file} WHERE prop_type = 'entity' AND value NOT IN (SELECT entity_id FROM ${file})`,
  );
  expect(refers).toBe(0);
  expect(readFileSync(join(to, "statements.csv"), "utf8")).not.toContain("A secret");
  expect(notes).toEqual([
    "Figures of no single event (running counts, troops), 1 in all, are not there: FollowTheMoney has no property for them.",
    "Rows that were made up, 1 in all, are not there: no property would say so.",
  ]);
});

it("names licence, rows and what is not there beside each form, and gives way to another form", async () => {
  const to = join(folder, "one");
  for (const format of ["geojson", "ftm", "geoparquet", "parquet", "tables"] as const) {
    await exportDatabase({ database, folder: to, includeRestricted: false, format });
    const told = JSON.parse(readFileSync(join(to, "datapackage.json"), "utf8"));
    expect(told.licenses).toContainEqual({ name: "CC-BY-4.0", title: "CC BY 4.0" });
    expect(told.left_out.join(" ")).toContain("ACLED");
    expect(told.resources.length).toBeGreaterThan(0);
  }
});
