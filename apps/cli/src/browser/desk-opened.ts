import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readHandTable } from "@sitrep/model/hand-table";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import type { Opened } from "./opened.js";

const command = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

/** A data folder of its own, with what the pipeline makes of it and desks to decide about it. */
export interface DeskWorld {
  readonly data: string;
  run(): void;
  sql(query: string): Record<string, unknown>[];
  /** the rows of a file that people decide in */
  decisions(name: string): readonly Readonly<Record<string, string>>[];
  /** starts a desk, and gives its address and its process */
  desk(who: string): Promise<{ readonly address: string; readonly process: ChildProcess }>;
  open(address: string, options?: BrowserContextOptions): Promise<Opened>;
  close(): Promise<void>;
}

export async function deskWorld(files: Readonly<Record<string, string>>): Promise<DeskWorld> {
  const folder = mkdtempSync(join(tmpdir(), "sitrep-desk-"));
  const [data, out] = [join(folder, "data"), join(folder, "out")];
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(data, name)), { recursive: true });
    writeFileSync(join(data, name), text);
  }
  const started: ChildProcess[] = [];
  const browser: Browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  const sitrep = (...words: string[]): string =>
    execFileSync(process.execPath, [command, ...words], { cwd: folder, stdio: "pipe", encoding: "utf8" });
  const run = (): void => void sitrep("run", "--data", data, "--out", out);
  run();
  return {
    data,
    run,
    sql: (query) =>
      sitrep("sql", query, "--out", out, "--format", "ndjson")
        .trim()
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    decisions(name) {
      const path = join(data, name);
      const { rows, header } = readHandTable(existsSync(path) ? readFileSync(path, "utf8") : "", []);
      return rows.map((row) => Object.fromEntries(header.map((column) => [column, row.cell(column)])));
    },
    async desk(who) {
      const child = spawn(process.execPath, [command, "review", "--data", data, "--out", out, "--by", who], {
        stdio: ["ignore", "pipe", "pipe"],
      });
      started.push(child);
      const address = await new Promise<string>((resolve, refuse) => {
        child.stdout.once("data", (text: Buffer) => resolve(text.toString().trim()));
        child.once("exit", (code) => refuse(new Error(`the desk ended with ${code}`)));
      });
      return { address, process: child };
    },
    async open(address, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      const page = await context.newPage();
      const [requests, complaints]: [string[], string[]] = [[], []];
      page.on("request", (request) => requests.push(request.url()));
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("dialog", (dialog) => complaints.push(`dialog: ${dialog.message()}`));
      await page.goto(address);
      await page.locator(".fields, .empty").first().waitFor();
      return { page, requests, complaints };
    },
    async close() {
      await browser.close();
      for (const child of started) child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** When the claim that was chosen is there. */
export const ready = (page: Page): Promise<void> => page.locator("main[aria-busy=false]").waitFor();

/** When the desk has said these words. */
export const said = (page: Page, words: string): Promise<void> =>
  page.getByRole("status").filter({ hasText: words }).waitFor();
