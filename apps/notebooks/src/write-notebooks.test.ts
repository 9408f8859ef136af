import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildDatabase } from "@sitrep/load";
import { parseHTML } from "linkedom";
import { afterAll, describe, expect, it } from "vitest";
import { explorableOf, type PageRows, pageDataOf } from "./explore/page-data.js";
import { pageScript } from "./page-script.js";
import type { Overview } from "./rows/overview.js";
import { harmIn } from "./testing/harm.js";
import { mapEvent, mapFigure, mapPage, mapRecord } from "./testing/map-rows.js";
import { brokenTag, HOSTILE } from "./testing/markup.js";
import {
  attackCount,
  chronologyEvent,
  manyCounts,
  manyEvents,
  testActors,
  testPlaces,
  troopLevel,
} from "./testing/view-rows.js";
import { filesOf, writeNotebooks } from "./write-notebooks.js";

const folder = mkdtempSync(join(tmpdir(), "sitrep-notebooks-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hostile = {
  quote: HOSTILE,
  publisher: HOSTILE,
  title: HOSTILE,
  said_by: HOSTILE,
  said_by_words: HOSTILE,
  file: `reports/${HOSTILE}.md`,
  restates_publisher: HOSTILE,
  url: "javascript:alert(1)",
};
const quotes = [
  { ...hostile, line: null, published: null, inferred: [], claim_id: "x", document_id: HOSTILE },
];

const rows: readonly PageRows[] = [
  {
    name: "attack-counts",
    rows: [
      ...manyCounts(),
      attackCount(HOSTILE, "2024-01-20", 99, {
        ...hostile,
        country: [HOSTILE],
        target: [HOSTILE],
        since_words: HOSTILE,
      }),
    ],
    disputes: [{ left_claim_id: "rival-a", right_claim_id: "rival-b" }],
  },
  {
    name: "troop-numbers",
    rows: [
      troopLevel("a", "2024-01-23", 2500, { inferred: [{ slot: "country", basis: "dateline" }] }),
      troopLevel("b", null, 900, { ...hostile, place: HOSTILE, country: [] }),
    ],
  },
  {
    name: "strike-chronology",
    rows: [
      ...manyEvents(),
      chronologyEvent("z", "2024-01-03", {
        place: HOSTILE,
        killed: HOSTILE,
        munitions: HOSTILE,
        digest_of: [HOSTILE],
        quotes,
      }),
    ],
  },
];

const MAP = mapPage({
  events: [mapEvent("m1", "2024-01-03"), mapEvent("m2", "2024-01-04", { place: HOSTILE, quotes })],
  figures: [mapFigure("m3", { ...hostile, place: HOSTILE })],
  records: [
    mapRecord("m4", {
      notes: HOSTILE,
      actors: HOSTILE,
      place: HOSTILE,
      source: HOSTILE,
      url: HOSTILE,
      file: HOSTILE,
    }),
  ],
});

const OVERVIEW: Overview = {
  reports: 7,
  tables: 2,
  figures: 1200,
  events: 24,
  mentioned: 3,
  records: 0,
  disputes: 1,
  doubts: 6,
  set_aside: 0,
  accuracy: { chosen: "at random", judged: 200, right: 191, low: 0.917, high: 0.976 },
  first_day: "2023-10-17",
  last_day: "2024-02-03",
  countries: ["Iraq", HOSTILE],
};
const SCRIPT = { code: "start()", hash: "sha256-x" };
const pages = () =>
  [...rows, MAP].map((page) => {
    const data = pageDataOf(page, testActors, testPlaces);
    return { notebook: explorableOf(data).notebookOf(), data };
  });
const files = filesOf(pages(), OVERVIEW, SCRIPT);
const named = (end: string) => [...files].filter(([name]) => name.endsWith(end));

describe.each(named(".html"))("%s", (name, html) => {
  const { document } = parseHTML(html);

  it("runs nothing and asks for nothing, whatever the reports say", () => {
    expect(harmIn(html, SCRIPT.code)).toEqual([]);
  });

  it("links each mark to a row that is there", () => {
    const targets = [...document.querySelectorAll('svg a[href^="#"]')].map((link) =>
      link.getAttribute("href")?.slice(1),
    );
    expect(targets.length > 0).toBe(name !== "index.html");
    const rows = new Set([...document.querySelectorAll("tr[id]")].map((row) => row.id));
    expect(targets.filter((target) => !rows.has(target ?? ""))).toEqual([]);
  });

  it("has a title of its own and a way to the others", () => {
    expect(document.querySelector("h1")?.textContent).not.toBe("");
    expect(html).toContain("attack-counts.html".replace(name, "troop-numbers.html"));
  });
});

describe.each(named(".svg"))("%s", (name, svg) => {
  it("stands alone: well-formed, with its namespace, its title and what its marks mean", () => {
    expect(brokenTag(svg)).toBeNull();
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 \d+ \d+"/);
    expect(svg).toMatch(/font-size="20" font-weight="bold"/);
    expect(svg).toMatch(/[Rr]eported/);
    expect(svg).not.toMatch(/<script|<style|javascript|foreignObject/i);
  });
  it("links its marks to the page beside it", () => {
    const links = [...svg.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links)
      expect(link).toMatch(/^(attack-counts|troop-numbers|strike-chronology|map)\.html#row-/);
    expect(name).toMatch(/^[a-z-]+\.svg$/);
  });
});

describe.each(named(".csv"))("%s", (_, csv) => {
  it("has a line of names and no formula", () => {
    const [header, first] = csv.split("\r\n");
    expect(header?.split(",").length).toBeGreaterThan(10);
    expect(first).toBeTruthy();
    expect(csv).not.toMatch(/(^|,|")=1\+1/m);
  });
});

it("has a CSV for each SVG, and is the same twice", () => {
  expect(named(".svg").map(([name]) => name.replace(".svg", ".csv"))).toEqual(
    named(".csv").map(([name]) => name),
  );
  expect(filesOf(pages(), OVERVIEW, SCRIPT)).toEqual(files);
});

it("says of each mark, row and line of numbers what is inferred, and how much of it there is", () => {
  const html = files.get("troop-numbers.html") ?? "";
  const { document } = parseHTML(html);
  const words = "country: from the dateline";
  expect(document.getElementById("row-a")?.textContent).toContain(words);
  expect([...document.querySelectorAll("svg title")].some((it) => it.textContent?.endsWith(words))).toBe(
    true,
  );
  expect(html).toContain("In 1 figure, 1 slot (actor, target, country, place or day) is inferred");
  expect(files.get("troop-numbers.csv")).toContain("country: dateline");
});

it("shows the words, the source and the query after the marks", () => {
  const { document } = parseHTML(files.get("attack-counts.html") ?? "");
  const row = document.getElementById("row-count-3")?.textContent ?? "";
  for (const words of [
    "more than 25 attacks",
    "since 17 October 2023",
    "Iraq and Syria",
    "29 October 2023",
    "Example Times itself",
    "the words of count-3",
    "example.org",
    "reports/a.md, characters 10–30",
  ])
    expect(row).toContain(words);
  expect(document.getElementById("row-rival-a")?.textContent).toContain("disputed by: 90 (Pentagon)");
  expect(document.querySelector("pre")?.textContent).toBe("SELECT * FROM attack_counts");
});

it("says on the first page what the data holds, and shows each notebook", () => {
  const { document } = parseHTML(files.get("index.html") ?? "");
  const facts = [...document.querySelectorAll(".overview div")].map((it) => it.textContent);
  expect(facts).toContain("Events24, and 3 mentioned without day or country");
  expect(facts).toContain("Their days17 October 2023 to 3 February 2024");
  expect(facts).toContain("Figures1,200");
  expect(facts).toContain("Drawn at randomof 200 claims judged, 191 right (92–98 %)");
  expect(document.querySelectorAll(".pictures svg").length).toBe(4);
  expect(document.querySelectorAll(".pictures h2 a").length).toBe(4);
});

describe("the script of a page", () => {
  const html = files.get("attack-counts.html") ?? "";
  const { document } = parseHTML(html);
  it("is named by its hash, and may make no markup", () => {
    const policy = document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute("content");
    expect(policy).toContain(
      "script-src 'sha256-x'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
  });
  it("draws from the same rows as the page, whatever is in them", () => {
    const data = JSON.parse(document.getElementById("page-data")?.textContent ?? "");
    expect(data.page).toEqual(JSON.parse(JSON.stringify(rows[0])));
    expect(explorableOf(data).notebookOf().table).toEqual(pages()[0]?.notebook.table);
  });
  it("is not in a page without charts", () => {
    const empty: PageRows = { name: "troop-numbers", rows: [] };
    const data = pageDataOf(empty, testActors, testPlaces);
    const made = filesOf([{ notebook: explorableOf(data).notebookOf(), data }], OVERVIEW, SCRIPT);
    expect(made.get("troop-numbers.html")).not.toContain("<script");
  });
  it("is built as one text that nothing in it ends", () => {
    const { code, hash } = pageScript();
    expect(code).not.toMatch(/<\/script/i);
    expect(hash).toMatch(/^sha256-[\w+/]{43}=$/);
    expect(code).not.toMatch(/ZodError|from"node:|\beval\(|new Function/);
  });
});

describe("writeNotebooks", () => {
  it("says of an empty database that there is nothing to show, and why", async () => {
    const database = join(folder, "empty.duckdb");
    const none = {
      files: [],
      documents: [],
      claims: [],
      records: [],
      events: [],
      members: [],
      copies: [],
      setAside: [],
      issues: [],
    };
    await buildDatabase({
      path: database,
      meta: {},
      ...none,
      actors: [],
      actorNames: [],
      places: [],
      placeNames: [],
    });
    const out = join(folder, "out");
    const { files: written } = await writeNotebooks({ database, out });
    expect(written).toEqual([
      "index.html",
      "attack-counts.html",
      "troop-numbers.html",
      "strike-chronology.html",
      "map.html",
      "recorded-events.html",
      "data-sources.html",
      "reports/index.html",
    ]);
    const there = readdirSync(out, { recursive: true, encoding: "utf8" });
    expect(there.filter((name) => name !== "reports").sort()).toEqual([...written].sort());
    for (const name of written.slice(1)) {
      const html = readFileSync(join(out, name), "utf8");
      expect(html).toContain("Nothing to show.");
      expect(html).toMatch(/the (view|table) \w+ is empty/);
      expect(html).not.toContain("<svg");
    }
  });
  it("refuses a database that is not there", async () => {
    await expect(writeNotebooks({ database: join(folder, "none.duckdb"), out: folder })).rejects.toThrow(
      "no such file",
    );
  });
});
