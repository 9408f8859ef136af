import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { textRows, xlsxOf, zipOf } from "@sitrep/testing";
import { expect, it } from "vitest";
import { scratchFolder, writeFiles } from "../testing/scratch.js";
import { sitrep } from "./sitrep-process.js";

/** A word that is in restricted cells and nowhere else; each cell has its own. */
const secret = (file: string, cell: string): string => `Zq${file}x${cell}`;

const ACLED =
  "event_id_cnty,event_date,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,country,admin1,location,latitude,longitude,source,notes,fatalities,tags,timestamp".split(
    ",",
  );
/** Rows in ACLED's columns: one that is read, one with doubts, one that is set aside for a cell, one for its width. */
function acledRows(file: string): string[][] {
  const row = (id: string, changed: Readonly<Record<string, string>>) => {
    const cells: Readonly<Record<string, string>> = {
      ...{
        event_id_cnty: id,
        event_date: "2024-01-20",
        event_type: "Battles",
        sub_event_type: "Armed clash",
        country: "Iraq",
      },
      ...{ latitude: "33.31", longitude: "44.36", fatalities: "2", timestamp: "1706054400" },
      ...Object.fromEntries(
        ["actor1", "assoc_actor_1", "admin1", "location", "source", "notes", "tags"].map((column) => [
          column,
          secret(file, `${id}${column.replaceAll("_", "")}`),
        ]),
      ),
      ...changed,
    };
    return ACLED.map((column) => cells[column] ?? "");
  };
  return [
    row("A1", {}),
    row("A2", { latitude: secret(file, "latitude"), fatalities: secret(file, "toll") }),
    row("A3", { event_date: secret(file, "day") }),
    row("A1", {
      notes: secret(file, "again"),
      event_date: "2023-02-03",
      location: secret(file, "elsewhere"),
    }),
    row("A4", {}).slice(0, 6),
  ];
}
const csv = (rows: readonly (readonly string[])[], delimiter = ","): string =>
  rows.map((cells) => cells.join(delimiter)).join("\n");
const acled = (file: string, delimiter = ","): string => csv([ACLED, ...acledRows(file)], delimiter);

const GTD =
  "eventid,iyear,imonth,iday,country,country_txt,region,region_txt,provstate,city,latitude,longitude,summary,crit1,success,suicide,attacktype1,attacktype1_txt,targtype1,targtype1_txt,target1,gname,nkill,nwound,scite1,dbsource".split(
    ",",
  );
const gtdRow = [
  `200101020001`,
  "2001",
  "1",
  "2",
  "95",
  "Iraq",
  "10",
  "Middle East",
  secret("gtd", "prov"),
  secret("gtd", "city"),
  "33.6",
  "42.8",
  `01/02/2001: ${secret("gtd", "summary")}`,
  "1",
  "1",
  "0",
  "3",
  "Bombing",
  "14",
  "Private",
  secret("gtd", "target"),
  secret("gtd", "group"),
  "2",
  "3",
  secret("gtd", "paper"),
  "Made",
];

const ARTICLE =
  `Ten soldiers were killed in an attack near Mosul in Iraq on January 19, 2024, ${secret("press", "text")} said. Nobody knows more of it so far, and the army did not answer. `.repeat(
    3,
  );

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  "good.txt":
    "A report\n\nJanuary 21, 2024\n\nTwelve soldiers were killed in an attack in Iraq on January 20, 2024.\n",
  "plain.csv": acled("plain"),
  "text.txt": acled("text", ";"),
  "README.csv": acled("readme"),
  "packed.csv.gz": gzipSync(acled("gz")),
  "packed.zip": zipOf({ "in/a.csv": acled("zip") }),
  "sheet.xlsx": xlsxOf({ sheets: [{ name: "S", rows: textRows([ACLED, ...acledRows("xlsx")]) }] }),
  "answer.json": JSON.stringify({
    status: 200,
    data: acledRows("json").map((cells) =>
      Object.fromEntries(ACLED.map((name, at) => [name, cells[at] ?? ""])),
    ),
  }),
  "gtd.csv": csv([GTD, gtdRow]),
  "mine.csv": csv([
    ["day", "what", "land", "words", "who"],
    ["2024-01-20", "a fight", "Iraq", secret("mine", "words"), secret("mine", "who")],
    [secret("mine", "day"), "a fight", "Iraq", secret("mine", "lost"), "x"],
  ]),
  "mine.sitrep.json": JSON.stringify({
    dataset: { name: "ACLED" },
    columns: { event_date: "day", event_type: "what", country: "land", notes: "words", actor1: "who" },
  }),
  "closed.csv": csv([
    ["kind", "event_type", "value", "as_of", "country", "said_by", "source", "source_url"],
    [
      "event_count",
      "attack",
      "12",
      "2024-01-20",
      "IQ",
      secret("closed", "by"),
      secret("closed", "source"),
      "https://example.org/a",
    ],
  ]),
  "closed.sitrep.json": JSON.stringify({
    kind: "figures",
    dataset: { name: "Closed list", restricted: true },
  }),
  "press.csv": csv([
    ["title", "date", "url", "text"],
    [secret("press", "title"), "2024-01-20", "https://example.org/b", `"${ARTICLE}"`],
  ]),
  "press.sitrep.json": JSON.stringify({ dataset: { name: "Press archive", restricted: true } }),
};

/** Every file below a folder, as text: of Parquet its rows, of what is packed its bytes one for one. */
async function textsIn(folder: string): Promise<[string, string][]> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const texts: [string, string][] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = join(folder, name);
    if (!statSync(path).isFile()) continue;
    if (name.endsWith("parquet")) {
      const rows = (await connection.runAndReadAll(`FROM read_parquet('${path}')`)).getRowsJson();
      texts.push([name, JSON.stringify(rows)]);
    } else texts.push([name, readFileSync(path, "latin1")]);
  }
  connection.closeSync();
  return texts;
}

const secretsIn = (text: string): string[] => [...new Set(text.match(/Zq[A-Za-z]+x\w+/g) ?? [])];

it("keeps words of restricted rows out of every page, export and summary, by whatever form and ending they came", {
  timeout: 300_000,
}, async ({ annotate }) => {
  const folder = scratchFolder();
  writeFiles(join(folder, "data"), FILES);
  const said: string[] = [];
  const run = async (...words: string[]) => {
    const { code, out } = await sitrep(folder, words);
    expect({ words, code }).toEqual({ words, code: 0 });
    said.push(out);
    return out;
  };
  await run("run", "--data", "data", "--out", "out");
  await run("summary", "--out", "out");
  await run("tables", "--out", "out");
  for (const format of ["tables", "parquet", "geojson", "geoparquet", "ftm"])
    await run("export", "--database", "out/sitrep.duckdb", "--out", `given/${format}`, "--format", format);
  const shown = said.join("\n");
  // they are in the database, and in what is made for one's own use
  const kept = await run("sql", "FROM records", "--out", "out", "--format", "json");
  expect(secretsIn(kept).length).toBeGreaterThan(60);
  const given = [
    ...(await textsIn(join(folder, "out/notebooks"))),
    ...(await textsIn(join(folder, "given"))),
  ];
  await run(
    "export",
    "--database",
    "out/sitrep.duckdb",
    "--out",
    "own",
    "--format",
    "parquet",
    "--include-restricted",
  );
  const own = (await textsIn(join(folder, "own"))).map(([, text]) => text).join("\n");
  expect(secretsIn(own).length).toBeGreaterThan(60);
  await annotate(
    `${given.length} files and ${said.length} answers of commands, ${Object.keys(FILES).length} files of data`,
  );
  for (const [file, text] of given)
    expect.soft({ file, secrets: secretsIn(text) }).toEqual({ file, secrets: [] });
  expect.soft(secretsIn(shown)).toEqual([]);
});
