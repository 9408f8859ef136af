/// <reference lib="dom" />
import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clippedLabels, overlappingLabels } from "./labels.js";
import { type Notebooks, notebooksOf } from "./opened.js";

const notebooks = ["attack-counts.html", "troop-numbers.html", "strike-chronology.html"];
let made: Notebooks;
beforeAll(async () => {
  made = await notebooksOf();
});
afterAll(() => made?.close());

/** With scripts off, as they are for many who open a file from a mail. */
const open = (name: string, width: number, javaScriptEnabled = false) =>
  made.open(name, { javaScriptEnabled, viewport: { width, height: 900 } });

it("makes the three notebooks", () => {
  expect(readdirSync(made.folder)).toEqual(expect.arrayContaining(notebooks));
});

describe.each(notebooks)("%s", (name) => {
  it("asks for nothing and complains of nothing", async () => {
    const { page, requests, complaints } = await open(name, 1280);
    expect(requests.filter((url) => !url.startsWith("data:"))).toEqual([page.url()]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("shows charts, a table and sources", async () => {
    const { page } = await open(name, 1280);
    expect(await page.locator("svg").count()).toBeGreaterThan(0);
    expect(await page.locator("table tr").count()).toBeGreaterThan(1);
    for (const link of await page.locator("a[href]").all())
      expect(await link.getAttribute("href")).toMatch(/^(https?:|#|[\w./-]+(#[\w-]+)?$)/);
    await page.context().close();
  });

  it.each([1280, 800])("has no label on another or outside its chart, at %i px", async (width) => {
    // with scripts on: measuring needs one
    const { page } = await open(name, width, true);
    expect(await overlappingLabels(page)).toEqual([]);
    expect(await clippedLabels(page)).toEqual([]);
    await page.context().close();
  });
});

describe("the pages of reports", () => {
  it("lead from a row to the words in their report, and from there to how they were read, with scripts off", async () => {
    const { page, requests, complaints } = await open("strike-chronology.html", 1280);
    await page.locator('table a[href^="reports/"]').first().click();
    const mark = page.locator("mark:target");
    expect(await mark.count()).toBe(1);
    expect(await mark.evaluate((it) => getComputedStyle(it).outlineStyle)).toBe("solid");
    await mark.locator("sup a").last().click();
    expect(await page.locator("li:target").textContent()).toContain("said by");
    expect(requests.every((url) => url.startsWith("file:") || url.startsWith("data:"))).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each([1440, 800, 360])("are as wide as the window at %i px", async (width) => {
    const { page } = await open("reports/index.html", width);
    const first = await page.locator("tbody a").first().getAttribute("href");
    await page.goto(new URL(first ?? "", page.url()).href);
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBe(client);
    await page.context().close();
  });
});
