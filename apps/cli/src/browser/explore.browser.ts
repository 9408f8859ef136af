/// <reference lib="dom" />
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { clippedLabels, overlappingLabels } from "./labels.js";
import { type Notebooks, notebooksOf } from "./opened.js";

const live = ["attack-counts.html", "troop-numbers.html", "strike-chronology.html", "map.html"];
let made: Notebooks;
beforeAll(async () => {
  made = await notebooksOf();
});
afterAll(() => made?.close());

const rowsShown = (page: Page): Promise<number> => page.locator("tbody tr[id]:visible").count();
const marks = (page: Page) => page.locator('figure svg a[href^="#row-"]');
const choose = (page: Page, label: string, option: string) =>
  page.locator("label", { hasText: label }).locator("select").selectOption(option);

describe("the filter", () => {
  it("shows the rows of one claimant, draws the charts anew and writes itself into the address", async () => {
    const { page, requests, complaints } = await made.open("attack-counts.html");
    const [all, drawn] = [await rowsShown(page), await marks(page).count()];
    await choose(page, "Said by", "reuters");
    const left = await rowsShown(page);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all);
    expect(await marks(page).count()).toBeLessThan(drawn);
    expect(await page.getByRole("status").first().textContent()).toBe(`${left} of ${all} rows`);
    expect(page.url()).toContain("#claimant=reuters");
    await page.getByRole("button", { name: "Show all" }).click();
    expect(await rowsShown(page)).toBe(all);
    expect(await marks(page).count()).toBe(drawn);
    expect(requests.filter((url) => !url.startsWith("data:"))).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  it.each([
    ["attack-counts.html", "actor=iran-backed-militias&country=SY"],
    ["attack-counts.html", "from=2023-11-01&to=2023-11-30"],
    ["attack-counts.html", "basis=stated"],
    ["attack-counts.html", "certainty=asserted&search=ryder"],
    ["troop-numbers.html", "country=JO"],
    ["troop-numbers.html", "search=boston+globe"],
    ["strike-chronology.html", "target=houthis"],
    ["strike-chronology.html", "place=Erbil"],
    ["strike-chronology.html", "outlet=Islam+Times"],
  ])(
    "of the address %s#%s shows some rows to whom it is sent, with no label on another",
    async (name, hash) => {
      const { page: whole } = await made.open(name);
      const { page, complaints } = await made.open(`${name}#${hash}`);
      const left = await rowsShown(page);
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThan(await rowsShown(whole));
      expect(await overlappingLabels(page)).toEqual([]);
      expect(await clippedLabels(page)).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );

  it("says so where nothing is left", async () => {
    const { page } = await made.open("troop-numbers.html#search=nowhere+to+be+found");
    expect(await rowsShown(page)).toBe(0);
    expect(await page.locator("figure").first().textContent()).toBe("No figure here can be drawn.");
  });

  it("draws 79 figures anew in a moment", async () => {
    const { page } = await made.open("attack-counts.html");
    const spent = await page.evaluate(() => {
      const select = document.querySelector("select");
      if (!select) return Number.NaN;
      const begun = performance.now();
      select.selectedIndex = 1;
      select.dispatchEvent(new Event("input", { bubbles: true }));
      return performance.now() - begun;
    });
    // not a measure of speed: a page that freezes is broken
    expect(spent).toBeLessThan(5_000);
  });
});

describe("a mark", () => {
  it("opens its evidence: figure, claimant, words, source; Escape gives the focus back", async () => {
    const { page, complaints } = await made.open("strike-chronology.html#search=oan-retaliation");
    const mark = marks(page).first();
    await mark.focus();
    expect(await page.locator(".card").textContent()).not.toBe("");
    await page.keyboard.press("Enter");
    const panel = page.getByRole("complementary");
    const text = (await panel.textContent()) ?? "";
    for (const heading of ["Event", "When", "Where", "Words and sources"]) expect(text).toContain(heading);
    expect(await panel.locator('a[href^="reports/"]').count()).toBeGreaterThan(0);
    expect((await panel.locator("blockquote mark").first().textContent())?.length).toBeGreaterThan(5);
    await page.keyboard.press("Escape");
    expect(await panel.isVisible()).toBe(false);
    expect(await mark.evaluate((it) => it === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
  });

  it("is reached by arrows: a chart is one stop of the Tab key", async () => {
    const { page } = await made.open("attack-counts.html");
    const chart = page.locator("figure svg").first();
    expect(await chart.locator('a[tabindex="0"]').count()).toBe(1);
    await chart.locator('a[tabindex="0"]').focus();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("href"));
    const first = await focused();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await focused()).not.toBe(first);
    await page.keyboard.press("Home");
    expect(await focused()).toBe(first);
  });
});

describe("what is shown", () => {
  const text = async (download: Download): Promise<string> => readFileSync(await download.path(), "utf8");
  const take = async (page: Page, name: string): Promise<Download> => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(".files").first().getByRole("button", { name }).click(),
    ]);
    return download;
  };

  it("can be taken away as CSV, SVG and PNG", async () => {
    const { page, complaints } = await made.open("troop-numbers.html#country=JO");
    const left = await rowsShown(page);
    const csv = await text(await take(page, "CSV"));
    expect(csv.trimEnd().split("\r\n")).toHaveLength(left + 1);
    const whole = readFileSync(join(made.folder, "troop-numbers.csv"), "utf8");
    for (const line of csv.trimEnd().split("\r\n")) expect(whole).toContain(line);
    expect(await text(await take(page, "SVG"))).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    const png = readFileSync(await (await take(page, "PNG")).path());
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(2 * 968);
    expect(complaints).toEqual([]);
  });
});

describe("with scripts off", () => {
  it.each(live)("%s shows all of it, and no filter", async (name) => {
    const { page } = await made.open(name, { javaScriptEnabled: false });
    expect(await page.locator("form, .card, .evidence").count()).toBe(0);
    expect(await page.locator("figure svg").count()).toBeGreaterThan(0);
    expect(await page.locator("tbody tr:visible").count()).toBeGreaterThan(0);
    expect(await page.locator(".files a").first().getAttribute("href")).toMatch(/\.svg$/);
  });
});

const Violations = z.array(z.object({ id: z.string(), impact: z.string().nullable() }));

describe.each([...live, "recorded-events.html", "data-sources.html", "index.html", "reports/index.html"])(
  "%s",
  (name) => {
    it.each(["light", "dark"] as const)(
      "has no serious fault of accessibility, in %s",
      async (colorScheme) => {
        const { page } = await made.open(name, { bypassCSP: true, colorScheme });
        await page.addScriptTag({ path: createRequire(import.meta.url).resolve("axe-core/axe.min.js") });
        const found = await page.evaluate("axe.run().then(({ violations }) => violations)");
        const serious = Violations.parse(found).filter(
          ({ impact }) => impact === "serious" || impact === "critical",
        );
        expect(serious.map(({ id }) => id)).toEqual([]);
      },
    );

    it.each([360, 800, 1440])("is no wider than the window, at %i px", async (width) => {
      const { page } = await made.open(name, { viewport: { width, height: 900 } });
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      expect(scroll).toBe(client);
    });
  },
);

describe("reports full of payloads", () => {
  const data = mkdtempSync(join(tmpdir(), "sitrep-payloads-"));
  let hostile: Notebooks;
  beforeAll(async () => {
    writePayloads(data);
    hostile = await notebooksOf(data);
  });
  afterAll(async () => {
    await hostile?.close();
    rmSync(data, { recursive: true, force: true });
  });

  it("run nothing, ask for nothing and break no page, in any state of it", async () => {
    for (const name of live) {
      const { page, requests, complaints } = await hostile.open(name);
      const selects = page.locator(".filter select");
      for (let at = 0; at < (await selects.count()); at++) {
        await selects.nth(at).selectOption({ index: 1 });
        await selects.nth(at).selectOption({ index: 0 });
      }
      if ((await marks(page).count()) > 0) await marks(page).first().dispatchEvent("click");
      expect(await page.evaluate(() => "broken" in window)).toBe(false);
      expect(requests.filter((url) => !url.startsWith("data:"))).toHaveLength(1);
      expect(complaints).toEqual([]);
    }
    const { page, requests, complaints } = await hostile.open("reports/index.html");
    const reports = await page
      .locator("tbody a")
      .evaluateAll((links) => links.map((it) => it.getAttribute("href")));
    expect(reports.length).toBeGreaterThan(10);
    for (const report of reports.slice(0, 10)) {
      await page.goto(new URL(report ?? "", page.url()).href);
      expect(await page.locator("mark").count()).toBeGreaterThan(0);
      await page.goBack();
    }
    expect(requests.filter((url) => !url.startsWith("file:") && !url.startsWith("data:"))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

/** Markup, scripts and addresses that would show, load or run something, each in every place that a reader's text can be in. */
const PAYLOADS = [
  "<script>window.broken=1</script>",
  "<img src=x onerror=window.broken=1>",
  "</script><script>window.broken=1</script>",
  "</title><svg onload=window.broken=1>",
  '"><iframe src="https://example.org/">',
  "' onmouseover='window.broken=1",
  "javascript:window.broken=1",
  "<!--<script>window.broken=1",
  "{{constructor.constructor('window.broken=1')()}}",
  "]]><x xmlns:html='http://www.w3.org/1999/xhtml'><html:script>window.broken=1</html:script>",
  "<a href='data:text/html,<script>window.broken=1</script>'>x</a>",
  "\u2028\u2029</style><style>@import 'https://example.org/x.css'</style>",
];

function writePayloads(folder: string): void {
  mkdirSync(join(folder, "reports"), { recursive: true });
  for (const [at, payload] of PAYLOADS.entries()) {
    const quoted = JSON.stringify(payload);
    const day = String(at + 1).padStart(2, "0");
    const text = [
      "---",
      `title: ${quoted}`,
      `publisher: ${quoted}`,
      `published: 2024-01-${day}`,
      `url: ${JSON.stringify(`https://example.org/${payload}`)}`,
      "---",
      `${payload} said that rebels had carried out ${30 + at} attacks on U.S. bases in Iraq and Syria since 1 December 2023. ${payload}`,
      `A drone struck a base near Erbil, Iraq, on 2024-01-${day}, killing ${at + 2} soldiers, ${payload} said.`,
      `There are ${900 + at} U.S. troops in Syria. ${payload}`,
    ];
    writeFileSync(
      join(folder, "reports", `report-${at} ${payload.replaceAll(/[/\0]/g, "")}.md`),
      text.join("\n"),
    );
  }
  const rows = PAYLOADS.map((payload, at) => {
    const cell = `"${payload.replaceAll('"', '""')}"`;
    return `event_count,attack,${100 + at},2024-01-10,IQ,us,${cell},${cell},${cell}`;
  });
  const header = "kind,event_type,value,as_of,country,target,said_by,source,source_url";
  writeFileSync(join(folder, "figures.csv"), [header, ...rows].join("\n"));
}
