import { join } from "node:path";
import { xlsxOf } from "@sitrep/testing";
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
