/// <reference lib="dom" />
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type Notebooks, notebooksOf } from "./opened.js";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

const BROKEN = `# Broken cells <script>window.broken=1</script>

<img src=x onerror="window.broken=1"> [a link](javascript:window.broken=1) ![picture](https://example.org/x.png)

\`\`\`sql wrong
SELEC nothing FROM nowhere
\`\`\`

\`\`\`chart wrong
{ "mark": "dot" }
\`\`\`

\`\`\`sql hostile
SELECT '<script>window.broken=1</script>' AS words, 3 AS value, claim_id FROM claims ORDER BY claim_id LIMIT 3
\`\`\`

\`\`\`chart hostile
{ "title": "</title><script>window.broken=1</script>", "mark": "barX", "x": "value", "y": "words" }
\`\`\`

\`\`\`js hostile
process.exit(1)
\`\`\`

\`\`\`sql secrets
SELECT notes, native, actor1, location FROM records WHERE dataset LIKE '%ACLED%'
\`\`\`

\`\`\`sql files
SELECT * FROM read_text('/etc/hostname')
\`\`\`
`;

const data = mkdtempSync(join(tmpdir(), "sitrep-own-"));
let made: Notebooks;
beforeAll(async () => {
  cpSync(join(root, "data"), data, { recursive: true });
  mkdirSync(join(data, "notebooks"), { recursive: true });
  writeFileSync(join(data, "notebooks/Broken & hostile.md"), BROKEN);
  made = await notebooksOf(data);
});
afterAll(async () => {
  await made?.close();
  rmSync(data, { recursive: true, force: true });
});

const EXAMPLE = "own-who-counts-what.html";
const broken = (): string =>
  readdirSync(made.folder).find((name) => /^own-broken-hostile-\w+\.html$/.test(name)) ?? "none";

describe("an own notebook", () => {
  it("opens the words after a mark, and all rows after a bar", async () => {
    const { page, requests, complaints } = await made.open(EXAMPLE);
    await page.locator("figure").first().locator('svg a[href^="#row-"]').last().focus();
    await page.keyboard.press("Enter");
    const panel = page.getByRole("complementary");
    expect(await panel.textContent()).toContain("Words and sources");
    await page.keyboard.press("Escape");
    await page.locator("figure").nth(1).locator('svg a[href^="#row-"]').first().dispatchEvent("click");
    expect(await panel.locator("details").count()).toBeGreaterThan(1);
    expect(requests.filter((url) => !url.startsWith("data:"))).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  it("leads from a mark to its row and to its report with scripts off", async () => {
    const { page } = await made.open(EXAMPLE, { javaScriptEnabled: false });
    const targets = await page
      .locator('svg a[href^="#row-"]')
      .evaluateAll((links) => links.map((it) => it.getAttribute("href")?.slice(1)));
    const rows = await page.locator("tr[id]").evaluateAll((them) => them.map(({ id }) => id));
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((target) => !rows.includes(target ?? ""))).toEqual([]);
    expect(await page.locator('td a[href^="reports/"]').count()).toBeGreaterThan(5);
  });

  it("is written for Observable as well, with its rows beside it", () => {
    const kit = readFileSync(join(made.folder, "own-who-counts-what.notebook.html"), "utf8");
    const names = [...kit.matchAll(/FileAttachment\("([^"]+)"\)/g)].map(([, name]) => name ?? "");
    expect(names).toHaveLength(2);
    for (const name of names)
      expect(
        z.array(z.unknown()).parse(JSON.parse(readFileSync(join(made.folder, name), "utf8"))).length,
      ).toBeGreaterThan(5);
    expect(kit).toContain("Plot.dot(counts, ");
  });

  it("is on the front page, and in the way to the other pages", async () => {
    const { page } = await made.open("index.html");
    expect(await page.locator(`.pictures a[href="${EXAMPLE}"]`).count()).toBe(1);
    const { page: other } = await made.open("map.html");
    expect(await other.locator(`nav a[href="${EXAMPLE}"]`).count()).toBe(1);
  });

  it.each(["light", "dark"] as const)("has no serious fault of accessibility, in %s", async (colorScheme) => {
    const { page } = await made.open(EXAMPLE, { bypassCSP: true, colorScheme });
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve("axe-core/axe.min.js") });
    const found = z
      .array(z.object({ id: z.string(), impact: z.string().nullable() }))
      .parse(await page.evaluate("axe.run().then(({ violations }) => violations)"));
    expect(found.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);
  });

  it.each([360, 800, 1440])("is no wider than the window, at %i px", async (width) => {
    const { page } = await made.open(EXAMPLE, { viewport: { width, height: 900 } });
    const [scroll, client] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(scroll).toBe(client);
  });
});

describe("one with broken and hostile cells", () => {
  it("says of each what is wrong, with its line, and makes the others", async () => {
    const { page } = await made.open(broken());
    const faults = await page.locator(".empty strong + *, .empty p").allTextContents();
    const all = faults.join("\n");
    const lineOf = (line: number) =>
      all.split("\n").find((it) => it.includes(`hostile.md:${line}: found `)) ?? "";
    expect(lineOf(5).toLowerCase()).toContain("syntax error");
    expect(lineOf(5)).toContain(", expected a SELECT");
    expect(all).toContain("Broken & hostile.md:9: found a chart of wrong, whose query failed");
    expect(lineOf(21)).toContain("found ReferenceError: ");
    expect(lineOf(21)).toContain("process");
    expect(lineOf(21)).toContain(", expected options of Plot");
    expect(lineOf(29)).toMatch(/external access|disabled|permission/i);
    expect(await page.locator("figure svg a").count()).toBe(3);
  });

  it("runs nothing and asks for nothing", async () => {
    const { page, requests, complaints } = await made.open(broken());
    await page.locator("figure svg a").first().dispatchEvent("click");
    expect(await page.evaluate(() => "broken" in window)).toBe(false);
    expect(await page.locator(".prose img, .prose script").count()).toBe(0);
    expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
    expect(requests.filter((url) => !url.startsWith("data:"))).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  it("shows no word of a restricted data set", () => {
    const html = readFileSync(join(made.folder, broken()), "utf8");
    const table = readFileSync(join(data, "tables/acled-layout-synthetic.csv"), "utf8");
    expect(table).toContain("A made-up row");
    expect(html).toContain('id="row-secrets-1"');
    expect(html).not.toContain("A made-up row");
    expect(readdirSync(made.folder).filter((name) => name.endsWith("secrets.json"))).toHaveLength(1);
    for (const name of readdirSync(made.folder).filter((it) => it.startsWith("own-broken")))
      expect(readFileSync(join(made.folder, name), "utf8")).not.toContain("A made-up row");
  });
});
