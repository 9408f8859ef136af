/// <reference lib="dom" />
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { type DeskWorld, deskWorld, ready, said } from "./desk-opened.js";
import { REPORT, SECOND } from "./desk-reports.js";

// each runs the pipeline several times
vi.setConfig({ testTimeout: 240_000 });

let world: DeskWorld;
beforeAll(async () => {
  world = await deskWorld({ "reports/a.md": REPORT, "reports/b.md": SECOND });
});
afterAll(() => world?.close());

describe("the desk", () => {
  it("lets no other page in: a frame, a form and a script of another site get nothing", async () => {
    const { address } = await world.desk("mk");
    const { page } = await world.open(address);
    const origin = new URL(address).origin;
    const before = world.decisions("corrections.csv").length;
    const foreign = await page.context().newPage();
    await foreign.route("http://evil.example/**", (route) =>
      route.fulfill({ contentType: "text/html", body: "<form method=post></form>" }),
    );
    await foreign.goto("http://evil.example/");
    const got = await foreign.evaluate(async (desk) => {
      const tries: Promise<unknown>[] = [
        fetch(`${desk}/queue`, { credentials: "include" }).then((it) => it.text()),
        fetch(`${desk}/decide`, {
          method: "POST",
          credentials: "include",
          mode: "no-cors",
          headers: { "content-type": "text/plain" },
          body: "{}",
        }).then((it) => it.text()),
      ];
      const answers = await Promise.all(tries.map((it) => it.catch(() => "")));
      return answers.join("");
    }, origin);
    expect(got).toBe("");
    await foreign.evaluate((desk) => {
      const form = document.forms[0];
      if (!form) return;
      form.action = `${desk}/decide`;
      form.submit();
    }, origin);
    await foreign.waitForURL(`${origin}/decide`);
    expect(await foreign.textContent("body")).toContain("Another page asked");
    expect(world.decisions("corrections.csv")).toHaveLength(before);
  });

  it.each(["light", "dark"] as const)("has no serious fault of accessibility, in %s", async (colorScheme) => {
    const { address } = await world.desk("mk");
    const { page } = await world.open(address, { bypassCSP: true, colorScheme });
    const faults = async (): Promise<string[]> => {
      const found = await page.evaluate("axe.run().then(({ violations }) => violations)");
      return Violations.parse(found).flatMap(({ id, impact }) =>
        impact === "serious" || impact === "critical" ? [id] : [],
      );
    };
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve("axe-core/axe.min.js") });
    await page.getByRole("button", { name: /^All/ }).click();
    await ready(page);
    await page.keyboard.press("u");
    await page.locator(".queue .verdict").first().waitFor();
    await ready(page);
    expect(await faults()).toEqual([]);
    await page.keyboard.press("e");
    await page.locator(".reads", { hasText: "reads as" }).waitFor();
    expect(await faults()).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    await page.keyboard.press("?");
    expect(await faults()).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    await page.keyboard.press("m");
    await page.locator(".marking").waitFor();
    await page.keyboard.press("Enter");
    await page.locator("#added-kind").waitFor();
    expect(await faults()).toEqual([]);
  });

  it.each([360, 800, 1440])("is no wider than the window, at %i px", async (width) => {
    const { address } = await world.desk("mk");
    const { page } = await world.open(address, { viewport: { width, height: 900 } });
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBe(client);
  });
});

const Violations = z.array(z.object({ id: z.string(), impact: z.string().nullable() }));

describe("a report full of payloads", () => {
  const payloads = [
    "<script>window.broken=1</script>",
    "<img src=x onerror=window.broken=1>",
    '"><iframe src="https://example.org/">',
    "javascript:window.broken=1",
  ];
  let hostile: DeskWorld;
  beforeAll(async () => {
    hostile = await deskWorld(
      Object.fromEntries(
        payloads.map((payload, at) => [
          `reports/report-${at}.md`,
          [
            "---",
            `title: ${JSON.stringify(payload)}`,
            `publisher: ${JSON.stringify(payload)}`,
            "published: 2024-01-05",
            `url: ${JSON.stringify(`https://example.org/${payload}`)}`,
            "---",
            `${payload} said that rebels had carried out ${30 + at} attacks on U.S. bases in Iraq since 1 December 2023. ${payload}`,
          ].join("\n"),
        ]),
      ),
    );
  });
  afterAll(() => hostile?.close());

  it("runs nothing, asks for nothing, and goes through a decision as text", async () => {
    const { address } = await hostile.desk("mk");
    const { page, requests, complaints } = await hostile.open(address);
    const items = await page.locator(".queue li").count();
    expect(items).toBeGreaterThan(3);
    for (let at = 0; at < items; at++) {
      await page.keyboard.press("e");
      await page.locator("dialog .reads", { hasText: "reads as" }).waitFor();
      await page.keyboard.press("Tab");
      await page.keyboard.type(payloads[at % payloads.length] ?? "");
      await page.keyboard.press("Enter");
      await said(page, "is now");
      await ready(page);
      await page.keyboard.press("a");
      await said(page, "Accepted");
    }
    await page.reload();
    await ready(page);
    await page.getByRole("button", { name: /^All/ }).click();
    await page.locator(".decision").first().waitFor();
    expect(await page.evaluate(() => "broken" in window)).toBe(false);
    expect(await page.locator("iframe, img, script:not([src='desk.js'])").count()).toBe(0);
    expect(requests.every((url) => url.startsWith("http://127.0.0.1:") || url.startsWith("data:"))).toBe(
      true,
    );
    expect(complaints).toEqual([]);
    hostile.run();
    expect(hostile.sql("SELECT DISTINCT state FROM corrections WHERE action = 'accept'")).toEqual([
      { state: "applied" },
    ]);
  });
});
