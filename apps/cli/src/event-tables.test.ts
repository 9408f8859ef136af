import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runSitrep } from "./testing/run-sitrep.js";
import { scratchFolder, writeFiles } from "./testing/scratch.js";
import { workspaceRoot } from "./workspace.js";

// made rows in ACLED's columns
const HEADER = "event_id_cnty;event_date;event_type;country;latitude;longitude;fatalities;notes;timestamp";
const row = (id: string, day = "20 January 2024", notes = '"Two died;\nnobody says who"') =>
  `${id};${day};Battles;Iraq;33,31;44,36;2;${notes};1706054400`;

const FILES = {
  // two exports put together with a second byte order mark, Excel's semicolons and commas, an empty column at the end of some rows
  "twice.csv": [`\ufeff${HEADER}`, row("IRQ1"), `${row("IRQ2")};;`, `\ufeff${HEADER}`, row("IRQ3"), ""].join(
    "\r\n",
  ),
  "broken.csv": [
    HEADER,
    row("IRQ4"),
    row("IRQ5", "31 June 2023"),
    "IRQ6;1;2",
    row("IRQ7", undefined, '"open'),
    row("IRQ8"),
    "IRQ9;20 Jan",
  ].join("\n"),
  "weekly.csv":
    "WEEK,REGION,COUNTRY,ADMIN1,EVENT_TYPE,SUB_EVENT_TYPE,EVENTS,FATALITIES\n2024-01-20,Middle East,Iraq,Baghdad,Battles,Armed clash,3,4\n",
};

describe("event tables", () => {
  it("lose no row: each is a record, or set aside with its place; their data set and its terms are reported", async () => {
    const folder = scratchFolder();
    const ask = async (sql: string) =>
      JSON.parse((await runSitrep(["sql", sql, "--out", "out", "--format", "json"], folder)).out);
    writeFiles(join(folder, "data"), FILES);
    expect(await runSitrep(["run", "--data", "data", "--out", "out"], folder)).toMatchObject({ code: 0 });
    expect(
      await ask(
        "SELECT file, rows_read, rows_taken, rows_set_aside FROM files WHERE layout = 'acled' ORDER BY file",
      ),
    ).toEqual([
      { file: "broken.csv", rows_read: 6, rows_taken: 2, rows_set_aside: 4 },
      { file: "twice.csv", rows_read: 3, rows_taken: 3, rows_set_aside: 0 },
    ]);
    expect(await ask("SELECT source_event_id AS id, line FROM records ORDER BY id")).toEqual([
      { id: "IRQ1", line: 2 },
      { id: "IRQ2", line: 4 },
      { id: "IRQ3", line: 7 },
      { id: "IRQ4", line: 2 },
      { id: "IRQ8", line: 8 },
    ]);
    expect(await ask("SELECT file, line, code FROM set_aside ORDER BY ALL")).toEqual([
      { file: "broken.csv", line: 4, code: "bad-cell" },
      { file: "broken.csv", line: 6, code: "cells" },
      { file: "broken.csv", line: 7, code: "quote" },
      { file: "broken.csv", line: 10, code: "cut" },
      { file: "weekly.csv", line: 1, code: "refused-layout" },
    ]);
    expect(await ask("SELECT file, line FROM issues WHERE code = 'header-again'")).toEqual([
      { file: "twice.csv", line: 6 },
    ]);
    expect(
      await ask(
        "SELECT dataset, restricted, vintage, sure, role FROM files WHERE file IN ('twice.csv', 'weekly.csv') ORDER BY file",
      ),
    ).toEqual([
      { dataset: "ACLED", restricted: true, vintage: "2024-01-24T00:00:00Z", sure: 1, role: "table" },
      { dataset: null, restricted: null, vintage: null, sure: null, role: "set_aside" },
    ]);
  });

  it("are read in the order of day and month that a row far below shows, and not without one", async () => {
    const folder = scratchFolder();
    const rows = Array.from({ length: 40 }, (_, at) => row(`IRQ${at}`, "1/2/2022", "made"));
    writeFiles(join(folder, "data"), {
      "shown.csv": [HEADER, ...rows, row("IRQ40", "12/28/2022", "made")].join("\n"),
      "open.csv": [HEADER, ...rows].join("\n"),
      "late.csv": [
        HEADER,
        ...rows.map((it) => it.replace("1/2/2022", "2022-02-01")),
        row("IRQ41", "1/2/2022", "made"),
      ].join("\n"),
      "said.csv": [HEADER, ...rows, ""].join("\n"),
      "said.sitrep.json": JSON.stringify({
        layout: "acled",
        columns: { event_date: { from: "event_date", format: "d/M/yyyy" } },
      }),
    });
    expect(await runSitrep(["run", "--data", "data", "--out", "out"], folder)).toMatchObject({
      code: 0,
      err: expect.stringContaining(
        "open.csv:2: Unexpected 40 rows with days such as 1/2/2022, expected one order",
      ),
    });
    const ask = async (sql: string) =>
      JSON.parse((await runSitrep(["sql", sql, "--out", "out", "--format", "json"], folder)).out);
    expect(
      await ask("SELECT file, event_date, count(*) AS rows FROM records GROUP BY ALL ORDER BY ALL"),
    ).toEqual([
      { file: "late.csv", event_date: "2022-02-01", rows: 40 },
      { file: "said.csv", event_date: "2022-02-01", rows: 40 },
      { file: "shown.csv", event_date: "2022-01-02", rows: 40 },
      { file: "shown.csv", event_date: "2022-12-28", rows: 1 },
    ]);
    expect(await ask("SELECT file, count(*) AS rows FROM set_aside GROUP BY ALL ORDER BY ALL")).toEqual([
      { file: "late.csv", rows: 1 },
      { file: "open.csv", rows: 40 },
    ]);
    expect(await ask("SELECT file, line FROM issues WHERE code = 'day-order' ORDER BY ALL")).toEqual([
      { file: "late.csv", line: 42 },
      { file: "open.csv", line: 2 },
    ]);
  });

  it("are read in their code page, told or stated, and by their form whatever they are called", async () => {
    const folder = scratchFolder();
    const mapping = { columns: { source_event_id: "Nr", location: "Место" } };
    // "Nr,Место", "1,Киев" in Windows-1251, and "Львов" in KOI8-R
    const table = Buffer.from("4e722ccce5f1f2ee0a312ccae8e5e20a", "hex");
    const stated = Buffer.from("4e722cede5d3d4cf0a312cecd8d7cfd70a", "hex");
    writeFiles(join(folder, "data"), {
      "told.csv": table,
      "told.sitrep.json": JSON.stringify(mapping),
      "stated.csv": stated,
      "stated.sitrep.json": JSON.stringify({ ...mapping, encoding: "KOI8-R" }),
      "README.csv": [HEADER, row("IRQ1"), row("IRQ2")].join("\n"),
      "export.txt": [
        HEADER.replaceAll(";", ","),
        row("IRQ3", undefined, "x").replaceAll(",", ".").replaceAll(";", ","),
      ].join("\n"),
      "README.md": "# Sources",
    });
    expect(await runSitrep(["run", "--data", "data", "--out", "out"], folder)).toMatchObject({ code: 0 });
    const ask = async (sql: string) =>
      JSON.parse((await runSitrep(["sql", sql, "--out", "out", "--format", "json"], folder)).out);
    expect(await ask("SELECT file, dataset, location FROM records ORDER BY file, line")).toEqual([
      { file: "README.csv", dataset: "ACLED", location: null },
      { file: "README.csv", dataset: "ACLED", location: null },
      { file: "export.txt", dataset: "ACLED", location: null },
      { file: "stated.csv", dataset: "stated.csv", location: "Львов" },
      { file: "told.csv", dataset: "told.csv", location: "Киев" },
    ]);
    expect(await ask("SELECT file, encoding FROM files WHERE encoding <> 'utf-8' ORDER BY file")).toEqual([
      { file: "stated.csv", encoding: "koi8-r" },
      { file: "told.csv", encoding: "windows-1251" },
    ]);
    expect(await ask("SELECT count(*) AS claims FROM claims")).toEqual([{ claims: 0 }]);
  });

  it("keep rows of one id that differ, and say so: two events, or two editions that nobody dates", async () => {
    const folder = scratchFolder();
    const columns = { source_event_id: "id", event_date: "day", location: "place", fatalities_best: "dead" };
    writeFiles(join(folder, "data"), {
      "twice.csv": "id,day,place,dead\n1,2014-01-01,Aleppo,3\n1,2013-11-12,Homs,40\n2,2014-01-02,Hama,1\n",
      "twice.sitrep.json": JSON.stringify({ dataset: { name: "Twice" }, columns }),
      "dated.csv": "id,day,place,dead\n1,2014-01-01,Aleppo,7\n",
      "dated.sitrep.json": JSON.stringify({ dataset: { name: "Halves" }, vintage: "2024-01", columns }),
      "undated.csv": "id,day,place,dead\n1,2014-01-01,Aleppo,9\n",
      "undated.sitrep.json": JSON.stringify({ dataset: { name: "Halves" }, columns }),
      "GEDEvent_v22_1.csv": "id,day,place,dead\n1,2014-01-01,Aleppo,3\n2,2014-01-02,Hama,1\n",
      "GEDEvent_v22_1.sitrep.json": JSON.stringify({ dataset: { name: "Editions" }, columns }),
      "GEDEvent_v23_1.csv": "id,day,place,dead\n1,2014-01-01,Aleppo,5\n2,2014-01-02,Hama,1\n",
      "GEDEvent_v23_1.sitrep.json": JSON.stringify({ dataset: { name: "Editions" }, columns }),
    });
    const run = await runSitrep(["run", "--data", "data", "--out", "out"], folder);
    expect(run.err).toContain(
      "twice.csv:3: Unexpected the id 1 on line 2 and on line 3, which differ, expected an id of its own for each event",
    );
    expect(run.err).toContain(
      'GEDEvent_v23_1.csv: Unexpected 2 ids of Editions that GEDEvent_v22_1.csv has too, 1 of them with other values, and neither says its vintage, expected a "vintage" in the sidecar of each; by the names it may be 22.1 for GEDEvent_v22_1.csv and 23.1 for GEDEvent_v23_1.csv',
    );
    expect(run.err).toContain(
      "undated.csv: Unexpected 1 id of Halves that dated.csv has too, 1 of them with other values, and only one says its vintage",
    );
    const ask = async (sql: string) =>
      JSON.parse((await runSitrep(["sql", sql, "--out", "out", "--format", "json"], folder)).out);
    expect(
      await ask("SELECT dataset, count(*) AS rows FROM current_records GROUP BY ALL ORDER BY ALL"),
    ).toEqual([
      { dataset: "Editions", rows: 3 },
      { dataset: "Halves", rows: 1 },
      { dataset: "Twice", rows: 3 },
    ]);
  });

  it("keep the terms of a known data set, and those that a sidecar of figures says, to the export", async () => {
    const folder = scratchFolder();
    const figures = {
      kind: { value: "casualty" },
      outcome: { value: "killed" },
      value: "dead",
      source: "src",
    };
    writeFiles(join(folder, "data"), {
      "extract.csv": "where,dead\nErbil,3\n",
      "extract.sitrep.json": JSON.stringify({
        dataset: { name: "ACLED" },
        columns: { location: "where", fatalities_best: "dead" },
      }),
      "figures.csv": "dead,src,secret\n4711,A closed list,x\n",
      "figures.sitrep.json": JSON.stringify({
        dataset: {
          name: "Closed list",
          licence: "not to be redistributed",
          citation: "A list",
          restricted: true,
        },
        kind: "figures",
        columns: figures,
      }),
    });
    expect(await runSitrep(["run", "--data", "data", "--out", "out"], folder)).toMatchObject({ code: 0 });
    const ask = async (sql: string) =>
      JSON.parse((await runSitrep(["sql", sql, "--out", "out", "--format", "json"], folder)).out);
    expect(
      await ask(
        "SELECT dataset, licence, restricted, rows_taken FROM files WHERE role = 'table' ORDER BY file",
      ),
    ).toEqual([
      { dataset: "ACLED", licence: expect.stringContaining("ACLED Terms"), restricted: true, rows_taken: 1 },
      { dataset: "Closed list", licence: "not to be redistributed", restricted: true, rows_taken: 1 },
    ]);
    expect(
      await runSitrep(["export", "--out", "given", "--database", "out/sitrep.duckdb"], folder),
    ).toMatchObject({ code: 0 });
    const claims = readFileSync(join(folder, "given", "csv", "claims.csv"), "utf8");
    expect(claims).toContain("casualty");
    expect(claims).not.toMatch(/4711|A closed list/);
    expect(readFileSync(join(folder, "given", "csv", "records.csv"), "utf8")).not.toContain("Erbil");
  });

  it("are read once for each sidecar that says otherwise, and else once", async () => {
    const folder = scratchFolder();
    const table = "day,place,dead,hurt\n2024-01-20,Erbil,3,5\n";
    const figures = (value: string, outcome: string) =>
      JSON.stringify({
        kind: "figures",
        columns: {
          kind: { value: "casualty" },
          outcome: { value: outcome },
          value,
          as_of: "day",
          place: "place",
        },
      });
    writeFiles(join(folder, "data"), {
      "dead.csv": table,
      "dead.sitrep.json": figures("dead", "killed"),
      "hurt.csv": table,
      "hurt.sitrep.json": figures("hurt", "injured"),
      "events.csv": table,
      "events.sitrep.json": JSON.stringify({ columns: { event_date: "day", location: "place" } }),
      "again.csv": table,
      "again.sitrep.json": figures("dead", "killed"),
      "bare.csv": table,
    });
    expect(await runSitrep(["run", "--data", "data", "--out", "out"], folder)).toMatchObject({ code: 0 });
    const ask = async (sql: string) =>
      JSON.parse((await runSitrep(["sql", sql, "--out", "out", "--format", "json"], folder)).out);
    expect(await ask("SELECT outcome, value FROM claims ORDER BY ALL")).toEqual([
      { outcome: "injured", value: 5 },
      { outcome: "killed", value: 3 },
    ]);
    expect(await ask("SELECT location FROM records")).toEqual([{ location: "Erbil" }]);
    expect(await ask("SELECT file, code FROM set_aside ORDER BY ALL")).toEqual([
      { file: "bare.csv", code: "duplicate-file" },
      { file: "dead.csv", code: "duplicate-file" },
    ]);
  });

  it("that are shipped are read whole, and rows that were made up are in no event", async () => {
    const folder = scratchFolder();
    cpSync(join(workspaceRoot, "data"), join(folder, "data"), { recursive: true });
    expect(await runSitrep(["run", "--data", "data", "--out", "out"], folder)).toMatchObject({ code: 0 });
    const ask = async (sql: string) =>
      JSON.parse((await runSitrep(["sql", sql, "--out", "out", "--format", "json"], folder)).out);
    expect(
      await ask(
        "SELECT layout, synthetic, rows_read > 10 AS many, rows_set_aside AS aside FROM files WHERE dataset IS NOT NULL ORDER BY file",
      ),
    ).toEqual([
      { layout: "acled", synthetic: true, many: true, aside: 0 },
      { layout: "own", synthetic: true, many: true, aside: 0 },
      { layout: "ucdp-ged", synthetic: false, many: true, aside: 0 },
    ]);
    expect(
      await ask(
        "SELECT count(*) AS made_up FROM event_members m JOIN records r ON r.record_id = m.member_id JOIN files f USING (file) WHERE f.synthetic",
      ),
    ).toEqual([{ made_up: 0 }]);
    expect(
      await ask(
        "SELECT count(*) AS made_up FROM located_events WHERE dataset LIKE '%made up%' OR dataset LIKE 'made-up%'",
      ),
    ).toEqual([{ made_up: 0 }]);
  });

  it("of one's own: a wide row's records are events of their own, unnamed tables a data set each, and known ones keep their terms", async () => {
    const folder = scratchFolder();
    const mapping = { columns: { source_event_id: "Nr", location: "Ort", fatalities_best: "Tote" } };
    const acled = {
      columns: {
        source_event_id: "event_id_cnty",
        event_date: { from: "event_date", format: "d MMMM yyyy" },
      },
    };
    writeFiles(join(folder, "data"), {
      "a.csv": "Nr,Ort,Tote\n1,Erbil,2\n2,Mosul,0\n",
      "a.sitrep.json": JSON.stringify(mapping),
      "b.csv": "Nr,Ort,Tote\n1,Kyiv,2\n2,Lviv,1\n",
      "b.sitrep.json": JSON.stringify(mapping),
      "wide.csv": "Nr,Ort,2023-10,2023-11\n1,Erbil,2,3\n2,Mosul,1,4\n",
      "wide.sitrep.json": JSON.stringify({
        dataset: { name: "Wide" },
        columns: { source_event_id: "Nr", location: "Ort" },
        unpivot: { columns: ["2023-10", "2023-11"], name: "event_date", value: "fatalities_best" },
      }),
      "mapped.csv": [
        "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,country,location,latitude,longitude,geo_precision,source,notes,fatalities,timestamp",
        "SYN1,20 January 2024,2024,1,Political violence,Battles,Armed clash,A,Iraq,Erbil,36.19,44.01,1,S,made up,0,1706054400",
      ].join("\n"),
      "mapped.sitrep.json": JSON.stringify(acled),
      "slip.csv": "Nr,Ort,Tote\n1,Erbil,2\n",
      "slip.sitrep.json": JSON.stringify({ ...mapping, full: "yes" }),
    });
    expect(await runSitrep(["run", "--data", "data", "--out", "out"], folder)).toMatchObject({ code: 0 });
    const ask = async (sql: string) =>
      JSON.parse((await runSitrep(["sql", sql, "--out", "out", "--format", "json"], folder)).out);
    expect(
      await ask("SELECT dataset, count(*) AS rows FROM current_records GROUP BY dataset ORDER BY dataset"),
    ).toEqual([
      { dataset: "ACLED", rows: 1 },
      { dataset: "Wide", rows: 4 },
      { dataset: "a.csv", rows: 2 },
      { dataset: "b.csv", rows: 2 },
    ]);
    expect(
      await ask("SELECT restricted, role FROM files WHERE file IN ('mapped.csv', 'slip.csv') ORDER BY file"),
    ).toEqual([
      { restricted: true, role: "table" },
      { restricted: null, role: "set_aside" },
    ]);
    expect(await ask("SELECT code FROM set_aside")).toEqual([{ code: "bad-sidecar" }]);
  });
});
