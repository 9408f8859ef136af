/// <reference lib="dom" />
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { smallReports } from "../testing/small-reports.js";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "sitrep-watching-"));
const own = join(folder, "data/notebooks/mine.md");
const OWN = "# Mine\n\n```sql all\nSELECT claim_id, kind FROM claims ORDER BY claim_id\n```\n";
let watching: ChildProcess;
let browser: Browser;
let address = "";
let said = "";

beforeAll(async () => {
  for (const [name, text] of Object.entries({ ...smallReports, "notebooks/mine.md": OWN })) {
    mkdirSync(join(folder, "data", name, ".."), { recursive: true });
    writeFileSync(join(folder, "data", name), text);
  }
  const words = ["notebooks", "--watch", "--data", join(folder, "data"), "--out", join(folder, "out")];
  watching = spawn(process.execPath, [join(root, "apps/cli/dist/main.js"), ...words], { cwd: root });
  watching.stderr?.on("data", (part) => {
    said += part;
  });
  await vi.waitFor(() => expect(said).toMatch(/Open http:\/\/127\.0\.0\.1:\d+\//), {
    timeout: 90_000,
    interval: 200,
  });
  address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0] ?? "";
  browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
});
afterAll(async () => {
  await browser?.close();
  watching?.kill("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
});

describe("sitrep notebooks --watch", () => {
  it("loads the open page anew when its Markdown changes, and says what is wrong in it", async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(`${address}#own-mine.html`);
    const heading = page.frameLocator("iframe").locator("h1");
    await expect.poll(() => heading.textContent(), { timeout: 20_000 }).toBe("Mine");
    writeFileSync(own, OWN.replace("# Mine", "# Ours"));
    await expect.poll(() => heading.textContent(), { timeout: 60_000 }).toBe("Ours");
    expect(await page.locator("output").textContent()).toBe("Made anew.");
    writeFileSync(own, OWN.replace("kind FROM", "kin FROM"));
    const status = page.locator("output");
    await expect
      .poll(() => status.textContent(), { timeout: 60_000 })
      .toContain("notebooks/mine.md:3: found");
    await expect
      .poll(() => page.frameLocator("iframe").locator(".empty").textContent(), { timeout: 20_000 })
      .toContain("This cell could not be made.");
    expect(complaints).toEqual([]);
  });

  it("reads a report that is added", async () => {
    const page = await browser.newPage();
    await page.goto(`${address}#index.html`);
    writeFileSync(join(folder, "data/reports/more.txt"), "More\n\nTwo soldiers were killed in Syria.\n");
    await expect
      .poll(() => page.frameLocator("iframe").locator(".changes").textContent(), { timeout: 90_000 })
      .toContain("reports/more.txt");
  });

  it("leaves nothing of itself in the pages, and ends when it is told to", async () => {
    const pages = readdirSync(join(folder, "out/notebooks")).filter((name) => name.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(5);
    for (const name of pages)
      expect(readFileSync(join(folder, "out/notebooks", name), "utf8")).not.toMatch(
        /EventSource|127\.0\.0\.1/,
      );
    const ended = new Promise((done) => watching.once("exit", done));
    watching.kill("SIGTERM");
    expect(await ended).toBe(0);
  });
});
