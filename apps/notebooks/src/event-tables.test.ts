import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventsPerMonthChart } from "./charts/events-per-month.js";
import {
  type EventTables,
  manyEventTables,
  recordRow,
  tableFile,
  writeEventTables,
} from "./testing/event-tables.js";
import { brokenTag } from "./testing/markup.js";
import { overlapsOf, textBoxesOf } from "./testing/text-boxes.js";
import { writeNotebooks } from "./write-notebooks.js";
import { svgOf } from "./writers/svg.js";

const folder = mkdtempSync(join(tmpdir(), "sitrep-event-tables-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The notebooks of some tables: the text of a file by its name. */
async function drawn(name: string, given: EventTables): Promise<(file: string) => string> {
  const [database, out] = [join(folder, `${name}.duckdb`), join(folder, name)];
  const { failedChecks } = await writeEventTables(database, given);
  expect(failedChecks).toEqual([]);
  await writeNotebooks({ database, out });
  return (file) => readFileSync(join(out, file), "utf8");
}

const documentOf = (html: string) => parseHTML(html).document;
const wordsOf = (svg: string) => textBoxesOf(svg).map(({ words }) => words);

describe("notebooks of event tables", () => {
  let read: (file: string) => string;
  beforeAll(async () => {
    read = await drawn("many", manyEventTables());
  }, 60_000);

  it("say of each table how it was understood, what became of its rows, and under which terms it stands", () => {
    const page = documentOf(read("data-sources.html"));
    const textOf = (id: string) => page.getElementById(id)?.textContent ?? "";
    const newer = textOf("row-tables_acled-2024-03_csv");
    for (const words of [
      "layout: acled",
      "100 % sure: all 31 columns of the layout of 2023",
      "vintage 2024-03-01",
      "a full export",
      "91 rows read",
      "88 taken",
      "2: too-few-cells",
      "line 141: found what must not be redistributed, expected 31 cells",
      "1: bad-date",
      "17 October 2023 to 7 February 2024",
      "place: within 5 km (95 %)",
      "ACLED terms of use",
      "not to be redistributed",
      "A made-up table in the manner of ACLED.",
    ])
      expect(newer).toContain(words);
    expect(textOf("row-tables_acled-2024-01_csv")).toContain("0 of them current");
    expect(textOf("row-tables_ged-candidate_csv")).toContain("CC BY 4.0");
    expect(textOf("row-tables_counts_csv")).toContain("none: figures, each with its own source");
    expect(page.body.textContent).toContain(
      "3 of them of events, from 2 data sets. 148 rows read, 3 set aside.",
    );
  });

  it("leave out the words of rows that must not be redistributed, unless they are asked for", async () => {
    const words = "Words of a coder that are not ours to give.";
    const many = manyEventTables();
    const records = many.records.map((record) => ({ ...record, notes: words, location: "A hamlet" }));
    const read = await drawn("restricted", { ...many, records });
    expect(read("strike-chronology.html")).toContain("ACLED (its words are left out)");
    for (const file of [
      "strike-chronology.html",
      "strike-chronology.csv",
      "data-sources.html",
      "recorded-events.html",
    ]) {
      expect(read(file)).not.toContain(words);
      expect(read(file)).not.toContain("31 February 2024");
    }
    const out = join(folder, "all");
    await writeNotebooks({ database: join(folder, "restricted.duckdb"), out, includeRestricted: true });
    expect(readFileSync(join(out, "strike-chronology.html"), "utf8")).toContain(words);
    expect(readFileSync(join(out, "data-sources.html"), "utf8")).toContain("31 February 2024");
  });

  it("leave out the figures of a table that must not be redistributed", async () => {
    const many = manyEventTables();
    const closed = (file: string) =>
      file === "tables/counts.csv" ? { dataset: "Closed list", restricted: true } : {};
    expect(read("attack-counts.html")).toContain("a spokesman");
    const closedRead = await drawn("closed", {
      ...many,
      files: many.files.map((it) => ({ ...it, ...closed(it.file) })),
    });
    for (const file of ["attack-counts.html", "recorded-events.html"])
      expect(closedRead(file)).not.toContain("a spokesman");
  });

  it("count each event of a data set once, by month, whatever the number of vintages", () => {
    const lines = read("events-per-month.csv").trim().split("\r\n");
    expect(lines[0]).toBe("dataset,month,events");
    expect(lines).toContain("ACLED,2023-10,12");
    expect(lines).toContain("UCDP GED,,3");
    const all = lines.slice(1).reduce((sum, line) => sum + Number(line.split(",")[2]), 0);
    expect(all).toBe(100);
    expect(wordsOf(read("events-per-month.svg"))).toEqual(
      expect.arrayContaining([
        "ACLED",
        "88 events",
        "12 events, 3 of them without a bar: their dates touch several months, or are not known",
      ]),
    );
  });

  it("show how exactly days and places are known", () => {
    expect(wordsOf(read("precision.svg"))).toEqual(
      expect.arrayContaining([
        "one day",
        "up to a month",
        "within 5 km",
        "within 30 km",
        "no coordinates",
        "75 %",
        "83 %",
      ]),
    );
    expect(read("precision.csv")).toContain("UCDP GED,place,no coordinates,2\r\n");
  });

  it("lay under the reported counts the rows that name the sides, the events that reports tell, and what is linked", () => {
    const words = wordsOf(read("recorded-events.svg"));
    expect(words).toEqual(
      expect.arrayContaining([
        "rows of ACLED that name the sides",
        "events that reports tell one by one",
        "of these, events with a row linked to them",
        "ACLED: 68",
        "in reports: 3, 2 of them with a row",
        "≥60",
      ]),
    );
    const csv = read("recorded-events.csv");
    // of 88 rows of the data set 20 name other sides
    expect(csv).toContain("rows of ACLED that name the sides,2024-02-07,68,");
    expect(csv).toContain("reported,2023-11-14,24,24,exact,");
    const page = documentOf(read("recorded-events.html"));
    const held = [...page.querySelectorAll("tbody tr")].map((row) => row.textContent ?? "");
    expect(held[0]).toContain("rows of ACLED that name the sides: 18");
    expect(held[0]).toContain("events that reports tell one by one: 1");
  });

  it.each(["events-per-month", "precision", "recorded-events"])(
    "draw %s whole, no text on another",
    (name) => {
      const svg = read(`${name}.svg`);
      expect(brokenTag(svg)).toBeNull();
      const boxes = textBoxesOf(svg);
      expect(boxes.length).toBeGreaterThan(15);
      expect(overlapsOf(boxes)).toEqual([]);
      const [, width = "0", height = "0"] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
      const outside = boxes.filter(
        (box) => box.left < 0 || box.right > Number(width) || box.top < 0 || box.bottom > Number(height),
      );
      expect(outside).toEqual([]);
    },
  );

  it.each(["data-sources.html", "recorded-events.html"])(
    "link each mark of %s to a row that is there",
    (name) => {
      const page = documentOf(read(name));
      const targets = [...page.querySelectorAll('svg a[href^="#"]')].map((it) =>
        it.getAttribute("href")?.slice(1),
      );
      const rows = new Set([...page.querySelectorAll("tr[id]")].map((row) => row.id));
      expect(targets.length).toBeGreaterThan(3);
      expect(targets.filter((target) => !rows.has(target ?? ""))).toEqual([]);
    },
  );
});

describe("notebooks of other tables", () => {
  it("say so where there are tables of figures only", async () => {
    const many = manyEventTables();
    const figures = many.files.filter(({ dataset }) => dataset === null);
    const read = await drawn("figures", { files: figures, records: [], claims: many.claims ?? [] });
    const sources = read("data-sources.html");
    expect(sources).toContain("1 table, all of figures. 5 rows read, none set aside.");
    expect(sources).toContain("No table of events lies in the data folder");
    expect(sources).not.toContain("<svg");
    expect(documentOf(sources).querySelectorAll("tbody tr")).toHaveLength(1);
    expect(read("recorded-events.html")).toContain("No event table in the database holds a row");
  });

  it("hold where a data set covers centuries, has one event, no vintage, no licence and a name of markup", async () => {
    const [file, dataset] = [
      "tables/<b>own</b>.csv",
      `<script>alert("x")</script> =1+1 and a very long name of a data set of one's own`,
    ];
    const own = {
      dataset,
      layout: null,
      licence: null,
      citation: null,
      restricted: null,
      vintage: null,
      sure: null,
      why: null,
    };
    const days = ["1946-03-01", "2024-02-29"];
    const read = await drawn("odd", {
      files: [tableFile(file, { ...own, full_export: null, rows_read: 3, rows_taken: 3 })],
      records: [
        ...days.map((day, at) =>
          recordRow(file, at + 2, { dataset, event_date: day, date_from: day, date_to: day }),
        ),
        recordRow(file, 9, {
          dataset,
          event_date: null,
          date_from: null,
          date_to: null,
          latitude: null,
          longitude: null,
        }),
      ],
    });
    const page = read("data-sources.html");
    expect(page).not.toContain("<script");
    expect(documentOf(page).body.textContent).toContain("vintage not known");
    expect(documentOf(page).body.textContent).toContain("licence not said");
    for (const name of ["events-per-month", "precision"]) {
      expect(brokenTag(read(`${name}.svg`))).toBeNull();
      expect(overlapsOf(textBoxesOf(read(`${name}.svg`)))).toEqual([]);
      expect(read(`${name}.csv`)).not.toMatch(/(^|,|")=1\+1/m);
    }
  });

  it("draw a bar for each month of twenty years", () => {
    const months = Array.from(
      { length: 240 },
      (_, at) => `${2004 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
    );
    const counts = months.map((month, at) => ({ dataset: "ACLED", month, events: 300 + ((at * 137) % 900) }));
    const chart = eventsPerMonthChart(counts, new Map([["ACLED", "row-a"]]));
    const svg = chart ? svgOf(chart, "") : "";
    expect(svg.match(/<a /g)).toHaveLength(240);
    expect(overlapsOf(textBoxesOf(svg))).toEqual([]);
  });
});
