/// <reference lib="dom" />
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clippedLabels, overlappingLabels } from "./labels.js";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const out = mkdtempSync(join(tmpdir(), "sitrep-browser-"));
const notebooks = ["attack-counts.html", "troop-numbers.html", "strike-chronology.html"];
let browser: Browser;

beforeAll(async () => {
  execFileSync(
    process.execPath,
    [join(root, "apps/cli/dist/main.js"), "run", "--data", join(root, "data"), "--out", out],
    { cwd: root },
  );
  browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
});

afterAll(async () => {
  await browser?.close();
  rmSync(out, { recursive: true, force: true });
});

interface Opened {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

/** Opened as a reader would: from disk, with scripts off; all that it asks for and complains of is written down. */
async function open(name: string, width: number, scripts = false): Promise<Opened> {
  const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width, height: 900 } });
  const page = await context.newPage();
  const [requests, complaints]: [string[], string[]] = [[], []];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(pathToFileURL(join(out, "notebooks", name)).href);
  return { page, requests, complaints };
}

it("makes the three notebooks", () => {
  expect(readdirSync(join(out, "notebooks"))).toEqual(expect.arrayContaining(notebooks));
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
    expect(await page.locator("script").count()).toBe(0);
    for (const link of await page.locator("a[href]").all())
      expect(await link.getAttribute("href")).toMatch(/^(https?:|#|[\w./-]+(#[\w-]+)?$)/);
    await page.context().close();
  });

  it.each([1280, 800])("has no label on another or outside its chart, at %i px", async (width) => {
    // the page has no scripts of its own; measuring its labels needs one
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
