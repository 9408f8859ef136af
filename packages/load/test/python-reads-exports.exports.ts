import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { buildDatabase, exportDatabase } from "../src/index.js";
import { placedInput } from "./placed.js";
import { temporaryFolder } from "./rows.js";

// The tools that people read these forms with, as PyPI has them. Where they cannot be had the tests say so and are skipped.
const PACKAGES = ["followthemoney==4.11.2", "geopandas==1.1.1", "pyarrow"];
const folder = temporaryFolder();
const python = process.env["SITREP_EXPORTS_PYTHON"] ?? join(folder, "venv/bin/python");
let lacks: string | null = null;

const run = (command: string, ...words: string[]) => spawnSync(command, words, { encoding: "utf8" });

beforeAll(async () => {
  if (process.env["SITREP_EXPORTS_PYTHON"] === undefined) {
    const made = run("python3", "-m", "venv", join(folder, "venv"));
    const got = made.status === 0 ? run(python, "-m", "pip", "install", "--quiet", ...PACKAGES) : made;
    if (got.status !== 0)
      lacks = `Python packages cannot be had here: ${(got.stderr || String(got.error ?? "")).trim().split("\n").at(-1)}`;
  }
  const database = join(folder, "sitrep.duckdb");
  await buildDatabase(placedInput(database));
  for (const format of ["geojson", "geoparquet", "ftm"] as const)
    await exportDatabase({ database, folder: join(folder, format), includeRestricted: false, format });
}, 600_000);

/** What a script of Python prints, as JSON. */
function printed(script: string): unknown {
  const ran = run(python, "-c", script, folder);
  expect(ran.status, ran.stderr).toBe(0);
  return JSON.parse(ran.stdout);
}

it("geopandas reads GeoJSON and GeoParquet alike, in WGS 84, without a point where none is known", (context) => {
  context.skip(lacks !== null, lacks ?? "");
  const told = printed(`
import sys, json, geopandas
folder = sys.argv[1]
told = []
for name in ["events", "records"]:
    left = geopandas.read_file(f"{folder}/geojson/{name}.geojson")
    right = geopandas.read_parquet(f"{folder}/geoparquet/{name}.parquet")
    same = all((a is None and b is None) or a.equals(b) for a, b in zip(left.geometry, right.geometry))
    told.append([len(left), len(right), int(left.geometry.isna().sum()), left.crs.to_epsg(), str(right.crs.to_authority()[1]), bool(same)])
print(json.dumps(told))`);
  expect(told).toEqual([
    [3, 3, 2, 4326, "CRS84", true],
    [8, 8, 5, 4326, "CRS84", true],
  ]);
});

it("followthemoney reads the statements, with its own ids, types and clean values, and merges them by event", (context) => {
  context.skip(lacks !== null, lacks ?? "");
  const told = printed(`
import sys, json, collections
from pathlib import Path
from followthemoney import model
from followthemoney.dataset import Dataset
from followthemoney.statement import read_path_statements, StatementEntity
statements = list(read_path_statements(Path(sys.argv[1]) / "ftm/statements.csv", "csv"))
wrong = []
merged = collections.defaultdict(list)
for it in statements:
    prop = model.get(it.schema).get(it.prop)
    if it.id != it.generate_key(): wrong.append(["id", it.value])
    if prop is None: wrong.append(["property", it.prop]); continue
    if prop.type.name != it.prop_type: wrong.append(["type", it.prop, it.prop_type])
    if prop.type.name != "entity" and prop.type.clean(it.value) != it.value: wrong.append(["value", it.prop, it.value])
    merged[it.canonical_id].append(it)
entities = [StatementEntity.from_statements(Dataset.make({"name": "sitrep", "title": "Sitrep"}), its) for its in merged.values()]
base = [it for it in entities if it.schema.name == "Event" and len({s.entity_id for s in it.statements}) > 1]
print(json.dumps({"wrong": wrong, "schemas": collections.Counter(it.schema.name for it in entities), "members": [len({s.entity_id for s in it.statements if s.prop != "id"}) for it in base], "places": [it.get("location") for it in base]}))`);
  expect(told).toEqual({
    wrong: [],
    // three events, four rows by themselves and one that must not be redistributed
    schemas: { Event: 9, Article: 1, Organization: 1, PublicBody: 1 },
    members: [4],
    places: [expect.arrayContaining(["Al-Asad"])],
  });
});
