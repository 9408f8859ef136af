import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { odsOf, xlsxOf } from "@sitrep/testing";
import { expect, it } from "vitest";
import { runSitrep } from "./testing/run-sitrep.js";
import { scratchFolder, writeFiles } from "./testing/scratch.js";

const WORDS = ["--data", "data", "--out", "out"];
const rowsOf = async (sql: string, folder: string): Promise<unknown[]> =>
  JSON.parse((await runSitrep(["sql", sql, "--out", "out", "--format", "json"], folder)).out);

/** All that a record says but where it was read; its ids are made of that. */
const RECORDS = "SELECT * EXCLUDE (record_id, file, file_hash, line) FROM records ORDER BY ALL";

/** What `run` makes of records of these files, and of the same in another form. */
async function bothOf(files: Record<string, string | Uint8Array>, csv: Record<string, string>) {
  const [folder, plain] = [scratchFolder(), scratchFolder()];
  writeFiles(join(folder, "data"), files);
  writeFiles(join(plain, "data"), csv);
  expect(await runSitrep(["run", ...WORDS], folder)).toMatchObject({ code: 0 });
  expect(await runSitrep(["run", ...WORDS], plain)).toMatchObject({ code: 0 });
  const records = await rowsOf(RECORDS, folder);
  expect(records.length).toBeGreaterThan(1);
  expect(records).toEqual(await rowsOf(RECORDS, plain));
  return { folder, plain };
}

const GTD = [
  "eventid,iyear,imonth,iday,approxdate,extended,resolution,country,country_txt,region,region_txt,provstate,city,latitude,longitude,specificity,vicinity,summary,crit1,crit2,crit3,doubtterr,success,suicide,attacktype1,attacktype1_txt,targtype1,targtype1_txt,target1,gname,nkill,nwound,property,ishostkid,scite1,dbsource".split(
    ",",
  ),
  "200101020001,2001,1,2,,0,,95,Iraq,10,Middle East & North Africa,Al Anbar,Heet,33.6375,42.8261,1,0,01/02/2001: A made-up bomb went off near a market.,1,1,1,0,1,0,3,Bombing/Explosion,14,Private Citizens & Property,A market,Unknown,2,3.5,1,0,A made-up paper,Made".split(
    ",",
  ),
  "200101030002,2001,1,0,January 3-4,1,2001-01-05,200,Syria,10,Middle East & North Africa,Homs,Homs,34.7333,36.7167,1,0,,1,1,0,1,1,0,2,Armed Assault,4,Military,A post,A made-up group,,,0,1,,Made".split(
    ",",
  ),
];

it("reads a workbook as its CSV is read, to the last column, with the rows' numbers as people see them", async () => {
  const [header = [], ...rows] = GTD;
  const dayColumn = header.indexOf("resolution");
  const cell = (text: string, column: number) => {
    if (text === "") return "<c/>";
    if (column === dayColumn) return '<c s="1"><v>36896</v></c>';
    return /^-?\d+(?:\.\d+)?$/.test(text)
      ? `<c><v>${text}</v></c>`
      : `<c t="str"><v>${text.replace("&", "&amp;")}</v></c>`;
  };
  const written = rows.map((cells, at) => `<row r="${at + 4}">${cells.map(cell).join("")}</row>`).join("");
  const names = `<row r="3">${header.map((name) => `<c t="str"><v>${name}</v></c>`).join("")}</row>`;
  const title = '<row r="1"><c t="str"><v>A made-up list of incidents</v></c></row>';
  const { folder } = await bothOf(
    {
      "gtd.xlsx": xlsxOf({
        formats: ["d\\.m\\.yyyy;@"],
        sheets: [
          { name: "Sheet1", rows: title + names + written, merges: ["A1:F1"] },
          { name: "Sheet2", rows: "" },
        ],
      }),
    },
    {
      "gtd.csv": GTD.map((cells) => cells.map((it) => (it.includes(",") ? `"${it}"` : it)).join(",")).join(
        "\n",
      ),
    },
  );
  expect(await rowsOf("SELECT file, line, source_event_id FROM records ORDER BY line", folder)).toEqual([
    { file: "gtd.xlsx/Sheet1", line: 4, source_event_id: "200101020001" },
    { file: "gtd.xlsx/Sheet1", line: 5, source_event_id: "200101030002" },
  ]);
  expect(await rowsOf("SELECT file, role, rows_read, rows_taken, rows_set_aside FROM files", folder)).toEqual(
    [
      { file: "gtd.xlsx", role: "container", rows_read: null, rows_taken: null, rows_set_aside: null },
      { file: "gtd.xlsx/Sheet1", role: "table", rows_read: 3, rows_taken: 2, rows_set_aside: 1 },
    ],
  );
  expect(await rowsOf("SELECT file, line, found FROM set_aside", folder)).toEqual([
    { file: "gtd.xlsx/Sheet1", line: 1, found: "a title" },
  ]);
  expect(await rowsOf("SELECT file, code, found FROM issues WHERE stage = 'parse'", folder)).toEqual([
    { file: "gtd.xlsx", code: "no-rows", found: "nothing in Sheet2" },
  ]);
});

const ACLED = [
  "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp".split(
    ",",
  ),
  'IRQ1|2024-01-20|2024|1|Political violence|Battles|Armed clash|A made-up group||Rebel group|A made-up army||State forces|Rebel group-State forces||368|Middle East|Iraq|Al Anbar|Heet|Baghdadi|A base|33.7856|42.4412|1|A Gazette; A Channel|National|On 20 January, made-up rockets fell, and "two" died.|2|crowd size=no report|1706054400'.split(
    "|",
  ),
  "IRQ2|2024-01-21|2024|2|Political violence|Explosions/Remote violence|Air/drone strike|A made-up army||State forces||||State forces only||368|Middle East|Iraq|Erbil|||Erbil|36.19|44.01|3|A Gazette|National|Line one\nline two & three|0||1706054401".split(
    "|",
  ),
];
const UCDP = [
  "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob".split(
    ",",
  ),
  '900001|MDE-2013-1-900-1|2013|1|Clear|1|299|299|A land: Government|1973|1973|Government of a land - Rebels|118|118|Government of a land|4456|4456|Rebels|2|"A Gazette,2013-01-04,Clash"|A Gazette|2013-01-04|Clash|residents|1|Ariha town|near Ariha|Idlib governorate||35.813|36.6103|POINT (36.6103 35.813)|181154|Syria|652|Middle East|1|1|2013-01-03|2013-01-03|0|2|1|0|3|5|2|652|'.split(
    "|",
  ),
  "900002|MDE-2013-1-900-2|2013|1|Clear|1|299|299|A land: Government|1973|1973|Government of a land - Rebels|118|118|Government of a land|4456|4456|Rebels|1|||||army|6|A land||||35|38|POINT (38 35)|181155|Syria|652|Middle East|2|4|2013-02-01|2013-02-28|10|0|0|4|14|20|14|652|".split(
    "|",
  ),
];

const csvOf = (rows: readonly string[][]) =>
  rows.map((cells) => cells.map((it) => `"${it.replaceAll('"', '""')}"`).join(",")).join("\n");
const isNumber = (text: string) => /^-?\d+(?:\.\d+)?$/.test(text);
/** Items as an API gives them: numbers as numbers, nothing as null. */
const itemsOf = ([names = [], ...rows]: readonly string[][]): Record<string, unknown>[] =>
  rows.map((cells) =>
    Object.fromEntries(
      names.map((name, at) => {
        const text = cells[at] ?? "";
        return [name, text === "" ? null : isNumber(text) ? Number(text) : text];
      }),
    ),
  );
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const sheetOf = (rows: readonly string[][]) =>
  rows
    .map((cells, at) => {
      const written = cells.map((text) => {
        if (text === "") return "<c/>";
        if (/^\d{4}-\d\d-\d\d$/.test(text)) return `<c t="d"><v>${text}T00:00:00</v></c>`;
        return isNumber(text) ? `<c><v>${text}</v></c>` : `<c t="str"><v>${escaped(text)}</v></c>`;
      });
      // a row further down than in the .ods: with the same numbers it would be the same table twice
      return `<row r="${at + 2}">${written.join("")}</row>`;
    })
    .join("");
const tableOf = (rows: readonly string[][]) => {
  const cellOf = (text: string) =>
    isNumber(text)
      ? `<table:table-cell office:value-type="float" office:value="${text}"/>`
      : `<table:table-cell office:value-type="string">${text
          .split("\n")
          .map((line) => `<text:p>${escaped(line)}</text:p>`)
          .join("")}</table:table-cell>`;
  const written = rows.map((cells) => `<table:table-row>${cells.map(cellOf).join("")}</table:table-row>`);
  return `<table:table table:name="Sheet1">${written.join("")}</table:table>`;
};
const featuresOf = (rows: readonly string[][]) =>
  itemsOf(rows).map(({ latitude, longitude, ...properties }) => ({
    type: "Feature",
    geometry: { type: "Point", coordinates: [longitude, latitude] },
    properties,
  }));

it("reads the rows of ACLED and UCDP alike in every form", async () => {
  const folder = scratchFolder();
  mkdirSync(join(folder, "data"), { recursive: true });
  const duckdb = await (await DuckDBInstance.create(":memory:")).connect();
  for (const [name, rows] of [
    ["acled", ACLED],
    ["ucdp", UCDP],
  ] as const) {
    writeFiles(join(folder, "data"), {
      [`${name}.csv`]: csvOf(rows),
      [`${name}.ndjson`]: itemsOf(rows)
        .map((item) => `${JSON.stringify(item)}\n`)
        .join(""),
      [`${name}.xlsx`]: xlsxOf({ sheets: [{ name: "Sheet1", rows: sheetOf(rows) }] }),
      [`${name}.ods`]: odsOf(tableOf(rows)),
      [`${name}.geojson`]: JSON.stringify({ type: "FeatureCollection", features: featuresOf(rows) }),
    });
    const path = join(folder, "data", name);
    await duckdb.run(`COPY (FROM '${path}.csv') TO '${path}.parquet' (FORMAT parquet, COMPRESSION zstd)`);
  }
  writeFiles(join(folder, "data"), {
    "acled.json": JSON.stringify({ status: 200, success: true, count: 2, data: itemsOf(ACLED) }),
    "ucdp.json": JSON.stringify({ TotalCount: 9, TotalPages: 5, NextPageUrl: "", Result: itemsOf(UCDP) }),
  });
  expect(await runSitrep(["run", ...WORDS], folder)).toMatchObject({ code: 0 });
  const records = await rowsOf("SELECT * FROM records ORDER BY file, line", folder);
  const of = (file: string) =>
    records.flatMap((it) => {
      if (typeof it !== "object" || it === null || !("file" in it) || it.file !== file) return [];
      const {
        record_id,
        file: _,
        file_hash,
        line,
        ...said
      } = Object.assign({ record_id: 0, file_hash: 0, line: 0 }, it);
      return [said];
    });
  for (const name of ["acled", "ucdp"]) {
    const wanted = of(`${name}.csv`);
    expect(wanted).toHaveLength(2);
    for (const form of ["ndjson", "json", "parquet", "xlsx/Sheet1", "ods/Sheet1"])
      expect([form, of(`${name}.${form}`)]).toEqual([form, wanted]);
  }
  expect(of("acled.geojson")).toEqual(of("acled.csv"));
  expect(await rowsOf("SELECT file, found FROM issues WHERE stage = 'parse'", folder)).toEqual([
    { file: "ucdp.json", found: "2 of 9 items (TotalCount)" },
  ]);
  expect(
    await rowsOf(
      "SELECT count(*) AS n, sum(rows_read) AS read, sum(rows_taken) AS taken FROM files WHERE role = 'table'",
      folder,
    ),
  ).toEqual([{ n: 14, read: 28, taken: 28 }]);
});

it("reads a list of articles in JSON as reports, a text with its authors as one", async () => {
  const folder = scratchFolder();
  const article = (number: number) => ({
    title: `Made up ${number}`,
    published: `2024-01-2${number}`,
    url: `https://example.org/${number}`,
    text: `BAGHDAD - At least ${number + 2} soldiers were killed on Monday when a rocket hit a base near Heet, the army said. ${"The made-up town was quiet afterwards. ".repeat(9)}`,
  });
  writeFiles(join(folder, "data"), {
    "answer.json": JSON.stringify({ count: 2, data: [article(1), article(2)] }),
    "one.json": JSON.stringify({ ...article(3), authors: [{ name: "A writer" }] }),
  });
  expect(await runSitrep(["run", ...WORDS], folder)).toMatchObject({ code: 0 });
  expect(
    await rowsOf("SELECT file, line, value FROM claims WHERE kind = 'casualty' ORDER BY file, line", folder),
  ).toEqual([
    { file: "answer.json", line: 1, value: 3 },
    { file: "answer.json", line: 2, value: 4 },
    { file: "one.json", line: 1, value: 5 },
  ]);
});
