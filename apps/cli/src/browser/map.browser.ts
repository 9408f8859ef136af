/// <reference lib="dom" />
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { clippedLabels, overlappingLabels } from "./labels.js";
import { type Notebooks, notebooksOf } from "./opened.js";

let made: Notebooks;
beforeAll(async () => {
  made = await notebooksOf();
});
afterAll(() => made?.close());

const MARK = 'figure svg a[href^="#row-"]';

describe("the map", () => {
  it("opens all events of a place as a list, each with its words; Escape gives the focus back", async () => {
    const { page, requests, complaints } = await made.open("map.html#search=tower+22");
    const mark = page.locator(`${MARK}:has(circle)`).first();
    await mark.focus();
    await page.keyboard.press("Enter");
    const panel = page.getByRole("complementary");
    const items = panel.locator("details");
    expect(await items.count()).toBeGreaterThan(1);
    expect(await panel.textContent()).toContain(`${await items.count()} rows stand behind this mark.`);
    expect(await items.first().locator("dl").count()).toBe(1);
    await items.nth(1).locator("summary").click();
    expect(await items.nth(1).locator("dt").allTextContents()).toEqual([
      "Place",
      "What",
      "When",
      "Words",
      "Source",
    ]);
    expect(await panel.locator('a[href^="reports/"]').count()).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    expect(await mark.evaluate((it) => it === document.activeElement)).toBe(true);
    expect(requests.filter((url) => !url.startsWith("data:"))).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  it("keeps to the filter: a list has only what is shown", async () => {
    const { page } = await made.open("map.html#place=Al-Asad+Airbase");
    const all = await page.locator("tbody tr[id]:visible").count();
    const { page: some } = await made.open("map.html#place=Al-Asad+Airbase&basis=stated");
    const left = await some.locator("tbody tr[id]:visible").count();
    expect(left).toBeLessThan(all);
    await some.locator(`${MARK}:has(circle)`).first().dispatchEvent("click");
    expect(await some.locator(".evidence details").count()).toBe(left);
  });

  it.each(["", "country=YE", "country=SY", "to=2023-12-31", "search=nowhere+to+be+found"])(
    "writes no label on another, filtered by %j",
    async (hash) => {
      const { page, complaints } = await made.open(`map.html#${hash}`);
      expect(await overlappingLabels(page)).toEqual([]);
      expect(await clippedLabels(page)).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );

  it("is all there with scripts off: marks lead to rows", async () => {
    const { page } = await made.open("map.html", { javaScriptEnabled: false });
    const marks = page.locator(MARK);
    const rows = new Set(await page.locator("tbody tr[id]").evaluateAll((them) => them.map(({ id }) => id)));
    const targets = await marks.evaluateAll((them) => them.map((it) => it.getAttribute("href")?.slice(1)));
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((target) => !rows.has(target ?? ""))).toEqual([]);
    expect(await page.locator("form").count()).toBe(0);
  });

  it("has the outlines in its own file, in few bytes", () => {
    const svg = readFileSync(join(made.folder, "map.svg"), "utf8");
    expect(svg).toContain("Natural Earth");
    expect(svg.length).toBeLessThan(80_000);
    expect(statSync(join(made.folder, "map.html")).size).toBeLessThan(800_000);
  });

  it("says nothing of rows that must not be redistributed but their number", () => {
    const html = readFileSync(join(made.folder, "map.html"), "utf8");
    expect(html).toMatch(/41 recorded rows of data sets that must not be redistributed are left out/);
    expect(html).not.toContain("acled-layout-synthetic.csv, line");
  });

  it.each(["light", "dark"] as const)("has no serious fault of accessibility, in %s", async (colorScheme) => {
    const { page } = await made.open("map.html", { bypassCSP: true, colorScheme });
    await page.locator(`${MARK}:has(circle)`).first().dispatchEvent("click");
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve("axe-core/axe.min.js") });
    const found = z
      .array(z.object({ id: z.string(), impact: z.string().nullable() }))
      .parse(await page.evaluate("axe.run().then(({ violations }) => violations)"));
    expect(found.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);
  });

  it.each([360, 800, 1440])("is no wider than the window, at %i px", async (width) => {
    const { page } = await made.open("map.html", { viewport: { width, height: 900 } });
    const [scroll, client] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(scroll).toBe(client);
  });
});
