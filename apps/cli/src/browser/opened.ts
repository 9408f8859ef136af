import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** A page as a reader sees it, and all that it asks for and complains of. */
export interface Opened {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

/** The notebooks of a data folder, made anew, and a browser to open them with. */
export interface Notebooks {
  /** folder of the pages */
  readonly folder: string;
  open(name: string, options?: BrowserContextOptions): Promise<Opened>;
  close(): Promise<void>;
}

export async function notebooksOf(data: string = join(root, "data")): Promise<Notebooks> {
  const out = mkdtempSync(join(tmpdir(), "sitrep-browser-"));
  const words = [join(root, "apps/cli/dist/main.js"), "run", "--data", data, "--out", out];
  execFileSync(process.execPath, words, { cwd: root, stdio: "pipe" });
  const browser: Browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  const folder = join(out, "notebooks");
  return {
    folder,
    async open(name, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const [requests, complaints]: [string[], string[]] = [[], []];
      page.on("request", (request) => requests.push(request.url()));
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("dialog", (dialog) => complaints.push(`dialog: ${dialog.message()}`));
      const [file = "", hash] = name.split("#");
      const address = pathToFileURL(join(folder, file)).href;
      await page.goto(hash === undefined ? address : `${address}#${hash}`);
      return { page, requests, complaints };
    },
    async close() {
      await browser.close();
      rmSync(out, { recursive: true, force: true });
    },
  };
}
