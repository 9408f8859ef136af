import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clippedLabels, overlappingLabels } from "./labels.js";

const built = fileURLToPath(new URL("../../../notebooks/dist/", import.meta.url));
const out = mkdtempSync(join(tmpdir(), "sitrep-browser-tables-"));
const notebooks = ["data-sources.html", "recorded-events.html"];
let browser: Browser;

// the rows are made up, and written past parse and normalize: what is looked at is the drawing
const WRITE = `
  import { manyEventTables, writeEventTables } from ${JSON.stringify(pathToFileURL(join(built, "testing/event-tables.js")).href)};
  import { writeNotebooks } from ${JSON.stringify(pathToFileURL(join(built, "index.js")).href)};
  const [out] = process.argv.slice(-1);
  await writeEventTables(out + "/x.duckdb", manyEventTables());
  await writeNotebooks({ database: out + "/x.duckdb", out });
`;

beforeAll(async () => {
  execFileSync(process.execPath, ["--input-type=module", "-e", WRITE, out]);
  browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
});

afterAll(async () => {
  await browser?.close();
  rmSync(out, { recursive: true, force: true });
});

describe.each(notebooks)("%s of two data sets", (name) => {
  it.each([1280, 800])(
    "shows charts with no label on another or outside its chart, at %i px",
    async (width) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      const complaints: string[] = [];
      page.on("console", (message) => complaints.push(message.text()));
      await page.goto(pathToFileURL(join(out, name)).href);
      expect(await page.locator("svg").count()).toBeGreaterThan(0);
      expect(await page.locator("table tr").count()).toBeGreaterThan(4);
      expect(await overlappingLabels(page)).toEqual([]);
      expect(await clippedLabels(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );
});
