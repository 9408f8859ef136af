import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { zipOf } from "@sitrep/testing";
import { describe, expect, it } from "vitest";
import { runSitrep } from "./testing/run-sitrep.js";
import { scratchFolder, writeFiles } from "./testing/scratch.js";

const PIRACY =
  "attack no,when,ship,lat,lon,dead\n7,2020-01-28,Alma,1.2,103.4,several\n8,2020-02-03,Brisa,3.4,6.1,0\n";

/** A folder `data` with these files, and what a query of a run over it gives. */
function dataWith(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = scratchFolder();
  writeFiles(join(folder, "data"), files);
  const run = () => runSitrep(["run", "--data", "data", "--out", "out"], folder);
  const ask = async (sql: string) =>
    JSON.parse((await runSitrep(["sql", sql, "--out", "out", "--format", "json"], folder)).out);
  const map = (...words: readonly string[]) => runSitrep(["map", ...words], folder);
  return { folder, run, ask, map };
}

describe("sitrep map", () => {
  it("writes a first sidecar, with which the table is read as it is; an unknown table names the command", async () => {
    const { folder, run, ask, map } = dataWith({ "piracy.csv": PIRACY });
    expect((await run()).err).toContain("`sitrep map piracy.csv` begins one");
    const { code, out } = await map("data/piracy.csv");
    expect(code).toBe(0);
    expect(out).toContain("data/piracy.csv: no known layout");
    expect(out).toMatch(/when +day as yyyy-MM-dd +100 % +event_date +0.95 +2020-01-28 \| 2020-02-03/);
    expect(out).toContain("Written to data/piracy.sitrep.json.");
    expect((await run()).code).toBe(0);
    expect(
      await ask(
        "SELECT source_event_id AS id, event_date, fatalities_best AS dead, flags FROM records ORDER BY line",
      ),
    ).toEqual([
      { id: "7", event_date: "2020-01-28", dead: null, flags: ["fatalities-vague"] },
      { id: "8", event_date: "2020-02-03", dead: 0, flags: [] },
    ]);
    expect(readFileSync(join(folder, "data/piracy.sitrep.json"), "utf8")).toContain('"latitude": "lat"');
  });

  it("finds a table in the data folder, by the name that messages give it", async () => {
    const { folder, map } = dataWith({ "tables/piracy.csv": PIRACY });
    expect(await map("tables/piracy.csv", "--data", "data")).toMatchObject({ code: 0 });
    expect(existsSync(join(folder, "data/tables/piracy.sitrep.json"))).toBe(true);
  });

  it("names what is to be filled in, and so does a run with the sidecar as it is, with the line", async () => {
    const { run, map } = dataWith({ "open.csv": "date,city\n1/2/2022,Homs\n3/4/2022,Hama\n" });
    const { out } = await map("data/open.csv");
    expect(out).toContain(
      "event_date: the format of date, d/M/yyyy or M/d/yyyy: no row shows which number is the day",
    );
    const { code, err } = await run();
    expect(code).toBe(0);
    expect(err).toContain(
      'open.sitrep.json:4: Unexpected columns.event_date.format: "?", expected yyyy, MM and dd',
    );
    expect(err).toContain("open.csv: Unexpected a sidecar with mistakes beside 2 rows");
  });

  it("never writes over a sidecar without --force", async () => {
    const { folder, map } = dataWith({ "piracy.csv": PIRACY, "piracy.sitrep.json": "{}" });
    const path = join(folder, "data/piracy.sitrep.json");
    expect(await map("data/piracy.csv")).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining(
        "data/piracy.sitrep.json: there is a sidecar already. --force writes over it.",
      ),
    });
    expect(readFileSync(path, "utf8")).toBe("{}");
    expect(await map("data/piracy.csv", "--force")).toMatchObject({ code: 0 });
    expect(readFileSync(path, "utf8")).toContain('"event_date": "when"');
  });

  it("writes beside a file that holds others: for its only table, or for one part of several", async () => {
    const other = PIRACY.replaceAll("when", "date").replace("Alma", "Cara");
    const one = zipOf([{ name: "a.csv", content: PIRACY }]);
    const two = zipOf([
      { name: "x/a.csv", content: PIRACY.replace("Alma", "Dora") },
      { name: "b.csv", content: other },
    ]);
    const { folder, run, ask, map } = dataWith({ "one.zip": one, "two.zip": two });
    expect((await map("data/one.zip")).out).toContain("Written to data/one.sitrep.json.");
    const refused = await map("data/two.zip");
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.err).toContain("data/two.zip: 2 tables, expected one: `sitrep map data/two.zip/");
    expect((await map("data/two.zip/x/a.csv")).out).toContain("Written to data/two.x-a-csv.sitrep.json.");
    expect(JSON.parse(readFileSync(join(folder, "data/two.x-a-csv.sitrep.json"), "utf8"))).toMatchObject({
      files: "two.zip/x/a.csv",
    });
    expect((await run()).code).toBe(0);
    expect(await ask("SELECT file, count(*) AS rows FROM records GROUP BY ALL ORDER BY ALL")).toEqual([
      { file: "one.zip/a.csv", rows: 2 },
      { file: "two.zip/x/a.csv", rows: 2 },
    ]);
  });

  it("writes beside the outermost file for a part two containers deep, or hanging on a mail", async () => {
    const inner = zipOf([
      { name: "a.csv", content: PIRACY },
      { name: "b.csv", content: PIRACY.replace("Alma", "Dora") },
    ]);
    const mail = [
      "From: desk@example.org\nSubject: Raids\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n",
      "--x\nContent-Type: text/plain\n\nSee the list.\n",
      `--x\nContent-Type: text/csv; name=raids.csv\nContent-Disposition: attachment; filename=raids.csv\n\n${PIRACY.replace("Alma", "Enid")}`,
      "--x--\n",
    ].join("\n");
    const { folder, run, ask, map } = dataWith({
      "old/pack.zip": zipOf([{ name: "in/more.zip", content: inner }]),
      "note.eml": mail,
    });
    const { out } = await map("data/old/pack.zip/in/more.zip/a.csv");
    expect(out).toContain("Written to data/old/pack.in-more-zip-a-csv.sitrep.json.");
    const written = readFileSync(join(folder, "data/old/pack.in-more-zip-a-csv.sitrep.json"), "utf8");
    expect(JSON.parse(written)).toMatchObject({ files: "pack.zip/in/more.zip/a.csv" });
    expect((await map("data/note.eml")).out).toContain("Written to data/note.raids-csv.sitrep.json.");
    await run();
    expect(await ask("SELECT file, count(*) AS rows FROM records GROUP BY ALL ORDER BY ALL")).toEqual([
      { file: "note.eml/raids.csv", rows: 2 },
      { file: "old/pack.zip/in/more.zip/a.csv", rows: 2 },
    ]);
  });

  it("gives two parts a sidecar each whose names differ only in their marks", async () => {
    const parts = ["Data 1.csv", "Data-1.csv"].map((name, at) => ({
      name,
      content: PIRACY.replace("Alma", `Alma ${at}`),
    }));
    const { folder, map } = dataWith({ "two.zip": zipOf(parts) });
    const files = (name: string) => JSON.parse(readFileSync(join(folder, "data", name), "utf8")).files;
    expect(await map("data/two.zip/Data 1.csv")).toMatchObject({ code: 0 });
    expect((await map("data/two.zip/Data-1.csv")).out).toContain(
      "Written to data/two.Data-1-csv-2.sitrep.json.",
    );
    expect((await map("data/two.zip/Data-1.csv")).err).toContain(
      "data/two.Data-1-csv-2.sitrep.json: there is a sidecar already.",
    );
    expect(await map("data/two.zip/Data-1.csv", "--force")).toMatchObject({ code: 0 });
    expect(files("two.Data-1-csv.sitrep.json")).toBe("two.zip/Data 1.csv");
    expect(files("two.Data-1-csv-2.sitrep.json")).toBe("two.zip/Data-1.csv");
  });

  it("numbers the columns of a table without a header", async () => {
    const { folder, run, ask, map } = dataWith({
      "bare.csv": "2024-01-20;33.3;44.1\n2024-01-21;33.4;44.2\n",
    });
    expect((await map("data/bare.csv")).code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, "data/bare.sitrep.json"), "utf8"))).toMatchObject({
      header: false,
      columns: { event_date: "1" },
    });
    await run();
    expect(await ask("SELECT line, event_date FROM records ORDER BY line")).toEqual([
      { line: 1, event_date: "2024-01-20" },
      { line: 2, event_date: "2024-01-21" },
    ]);
  });

  it("is refused for what is no table", async () => {
    const { map } = dataWith({ "news.txt": "Three drones struck a base on Jan. 5, 2024.\n" });
    expect(await map("data/news.txt")).toMatchObject({
      code: 2,
      err: expect.stringContaining("a report, expected a table"),
    });
    expect(await map("data/none.csv")).toMatchObject({
      code: 2,
      err: expect.stringContaining("no such file"),
    });
  });
});
