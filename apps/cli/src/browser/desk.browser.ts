/// <reference lib="dom" />
import { once } from "node:events";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { type DeskWorld, deskWorld, ready, said } from "./desk-opened.js";
import { FAR, MISSED, REPORT, SECOND } from "./desk-reports.js";

// each runs the pipeline several times
vi.setConfig({ testTimeout: 240_000 });

let world: DeskWorld;
beforeAll(async () => {
  world = await deskWorld({ "reports/a.md": REPORT, "reports/b.md": SECOND });
});
afterAll(() => world?.close());

/** Opens the claim whose head has these words, with the keyboard alone. */
async function goTo(page: Page, words: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await ready(page);
  const marked = async () => (await page.locator("mark.claim").allTextContents()).join("");
  await expect.poll(marked).toContain(words);
  await ready(page);
}
const type = async (page: Page, words: string): Promise<void> => {
  await page.locator("dialog[open]").waitFor();
  await page.keyboard.press("Control+A");
  await page.keyboard.type(words);
};

describe("the desk", () => {
  it("takes decisions by the keyboard alone into the file, the next run into the database, and back", async () => {
    const before = world.sql("SELECT claim_id, document_id, kind, quote, char_start, char_end FROM claims");
    const { address } = await world.desk("mk");
    const { page, requests, complaints } = await world.open(address);
    expect(page.url()).not.toContain("token");

    await goTo(page, "150 times");
    await page.keyboard.press("1");
    await type(page, "at least 150");
    await page.locator(".reads", { hasText: "reads as: at least 150" }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.type("the speaker's words");
    await page.keyboard.press("Enter");
    await said(page, "figure is now at least 150");
    await page.keyboard.press("a");
    await said(page, "Accepted");

    await goTo(page, "wounding four soldiers");
    await page.keyboard.press("r");
    await said(page, "Rejected");
    await goTo(page, "about 900");
    await page.keyboard.press("u");
    await said(page, "Unsure");

    const count = before.find(({ kind }) => kind === "event_count");
    const lines = world.decisions("corrections.csv");
    expect(lines.map(({ who, action, field, to }) => [who, action, field, to])).toEqual([
      ["mk", "set", "figure", "at least 150"],
      ["mk", "accept", "", ""],
      ["mk", "reject", "", ""],
      ["mk", "unsure", "", ""],
    ]);
    expect(lines[0]).toMatchObject({
      claim: count?.["claim_id"],
      document: count?.["document_id"],
      kind: "event_count",
      char_start: String(count?.["char_start"]),
      char_end: String(count?.["char_end"]),
      quote: count?.["quote"],
      from: "150",
      why: "the speaker's words",
      when: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    });
    expect(lines[1]?.["from"]).toContain("figure: 150 | event_type: attack");

    world.run();
    expect(world.sql("SELECT action, state FROM corrections ORDER BY line")).toEqual([
      { action: "set", state: "applied" },
      { action: "accept", state: "applied" },
      { action: "reject", state: "applied" },
      { action: "unsure", state: "applied" },
    ]);
    expect(world.sql("SELECT qualifier FROM claims WHERE kind = 'event_count'")).toEqual([
      { qualifier: "at_least" },
    ]);
    expect(world.sql("SELECT count(*)::INT AS n FROM claims")).toEqual([{ n: before.length - 1 }]);

    // the same desk shows what the run left, and takes it back
    await page.keyboard.press("/");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^Decided/ }).click();
    await page.locator(".queue .verdict", { hasText: "rejected" }).waitFor();
    await page.getByRole("button", { name: /^All/ }).click();
    await ready(page);
    await goTo(page, "150 times");
    await page.locator(".fields del", { hasText: "150" }).waitFor();
    await page.locator(".state.applied").first().waitFor();
    await page.getByRole("button", { name: /^Decided/ }).click();
    await page.keyboard.press("/");
    await page.keyboard.type("wounding");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Rejected" }).waitFor();
    expect(complaints).toEqual([]);
    expect(requests.every((url) => url.startsWith("http://127.0.0.1:") || url.startsWith("data:"))).toBe(
      true,
    );
    await page.context().close();

    const again = await world.open(address);
    await again.page.getByRole("button", { name: /^Decided/ }).click();
    await again.page.keyboard.press("/");
    await again.page.keyboard.type("wounding");
    await again.page.keyboard.press("Enter");
    await again.page.getByRole("heading", { name: "Rejected" }).waitFor();
    await again.page.keyboard.press("z");
    await said(again.page, "Taken back");
    world.run();
    expect(world.sql("SELECT count(*)::INT AS n FROM claims")).toEqual([{ n: before.length }]);
    expect(world.sql("SELECT state FROM corrections WHERE action = 'reject'")).toEqual([
      { state: "superseded" },
    ]);
    await again.page.context().close();
  });

  it("says what a field cannot say, and writes nothing", async () => {
    const { address } = await world.desk("mk");
    const { page } = await world.open(address);
    const before = world.decisions("corrections.csv").length;
    await page.getByRole("button", { name: /^All/ }).click();
    await goTo(page, "about 900");
    await page.keyboard.press("e");
    await type(page, "a great many of them");
    await page.locator(".reads.wrong").waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".reads", { hasText: "is not understood" }).waitFor();
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-field"))).toBe("figure");
    expect(world.decisions("corrections.csv")).toHaveLength(before);
  });

  it("takes a claim that was missed, marked by the keyboard, as the claim that its words state", async () => {
    const own = await deskWorld({ "reports/a.md": MISSED });
    onTestFinished(() => own.close());
    expect(own.sql("SELECT claim_id FROM claims WHERE kind = 'troop_level'")).toEqual([]);
    const { address } = await own.desk("mk");
    const { page, complaints } = await own.open(address);
    await ready(page);
    await page.keyboard.press("m");
    await page.keyboard.press("ArrowDown");
    for (let at = 0; at < 3; at++) await page.keyboard.press("ArrowRight");
    for (let at = 0; at < 2; at++) await page.keyboard.press("Shift+ArrowRight");
    await said(page, "“some 2,400 legionnaires”");
    await page.keyboard.press("Enter");
    await page.locator("dialog select").selectOption("troop_level");
    await page.keyboard.press("Enter");
    await page.locator("#added-country").focus();
    await page.keyboard.type("IQ");
    await page.keyboard.press("Enter");
    await page.locator("dialog .reads.wrong", { hasText: "It lacks figure" }).waitFor();
    expect(own.decisions("corrections.csv")).toEqual([]);
    await page.locator("#added-figure").focus();
    await page.keyboard.type("about 2,400");
    await page.keyboard.press("Enter");
    await said(page, "Added: troop level");
    await page.locator("mark.added", { hasText: "some 2,400 legionnaires" }).waitFor();
    expect(own.decisions("corrections.csv")).toMatchObject([
      {
        who: "mk",
        action: "add",
        kind: "troop_level",
        quote: "some 2,400 legionnaires",
        to: "figure: about 2,400 | country: IQ",
      },
    ]);
    own.run();
    const added = () =>
      own.sql("SELECT value, qualifier, country, quote, rule FROM claims WHERE kind = 'troop_level'");
    expect(added()).toEqual([
      {
        value: 2400,
        qualifier: "about",
        country: ["IQ"],
        quote: "some 2,400 legionnaires",
        rule: "correction/add",
      },
    ]);
    await page.keyboard.press("z");
    await said(page, "Taken back");
    own.run();
    expect(added()).toEqual([]);
    expect(own.sql("SELECT action, state FROM corrections ORDER BY line")).toEqual([
      { action: "add", state: "superseded" },
      { action: "undo", state: "applied" },
    ]);
    // the browser's own word for the refusal above
    expect(complaints.filter((it) => !it.includes("status of 409"))).toEqual([]);
  });

  it("parts and joins events side by side, and takes it back, through to the database", async () => {
    const own = await deskWorld({ "reports/a.md": REPORT, "reports/b.md": SECOND, "reports/c.md": FAR });
    onTestFinished(() => own.close());
    const groups = () =>
      own.sql(`SELECT list(c.file ORDER BY c.file) AS files, any_value(m.judged_by) AS by
        FROM event_members m JOIN claims c ON c.claim_id = m.member_id GROUP BY m.event_id ORDER BY files`);
    const [both, far] = [["reports/a.md", "reports/b.md"], ["reports/c.md"]];
    expect(groups()).toEqual([
      { files: both, by: "program" },
      { files: far, by: "program" },
    ]);
    const { address } = await own.desk("mk");
    const { page, complaints } = await own.open(address);
    await ready(page);
    await goTo(page, "a drone struck the Al-Asad base");
    await page.keyboard.press("v");
    const dialog = page.getByRole("dialog");
    await dialog.locator(".card mark", { hasText: "A drone hit Al-Asad air base" }).waitFor();
    await page.keyboard.press("d");
    await dialog.getByText("Another event: ").waitFor();
    await page.keyboard.press("j");
    await dialog.locator(".card").last().getByText("Erbil").first().waitFor();
    await page.keyboard.press("s");
    await dialog.getByText("The same event: ").waitFor();
    await page.keyboard.press("Escape");
    const ids = new Map(
      own
        .sql("SELECT file, claim_id FROM claims WHERE kind = 'event'")
        .map((it) => [it["file"], it["claim_id"]]),
    );
    const [a, b, c] = ["a", "b", "c"].map((name) => ids.get(`reports/${name}.md`));
    expect(own.decisions("judgements.csv")).toMatchObject([
      {
        left: a,
        right: b,
        judgement: "different",
        who: "mk",
        why: "seen side by side",
        left_at: expect.stringMatching(/^[0-9a-f]+#char=\d+,\d+$/),
        right_quote: "A drone hit Al-Asad air base in Iraq",
      },
      { left: a, right: c, judgement: "same" },
    ]);
    own.run();
    expect(groups()).toEqual([
      { files: ["reports/a.md", "reports/c.md"], by: "person" },
      { files: ["reports/b.md"], by: "person" },
    ]);
    expect(own.sql("SELECT state FROM judgements ORDER BY line")).toEqual([
      { state: "applied" },
      { state: "applied" },
    ]);
    await page.keyboard.press("v");
    await dialog.getByText("same, says mk").waitFor();
    for (const key of ["z", "j", "z"]) {
      await page.keyboard.press(key);
      if (key === "z") await dialog.getByText("Taken back: ").waitFor();
    }
    await expect.poll(() => own.decisions("judgements.csv").length).toBe(4);
    await page.keyboard.press("Escape");
    own.run();
    expect(groups()).toEqual([
      { files: both, by: "program" },
      { files: far, by: "program" },
    ]);
    expect(complaints).toEqual([]);
  });

  it("of two desks at once keeps what both decide, and of a killed one what it said it wrote", async () => {
    const own = await deskWorld({ "reports/a.md": REPORT, "reports/b.md": SECOND });
    onTestFinished(() => own.close());
    const [left, right] = [await own.desk("left"), await own.desk("right")];
    const pages = await Promise.all([left, right].map(async ({ address }) => (await own.open(address)).page));
    const total = await pages[0]?.locator(".queue li").count();
    await Promise.all(
      pages.map(async (page) => {
        for (let at = 0; at < 3; at++) {
          await ready(page);
          await page.keyboard.press("a");
          await page.locator(`.queue li:nth-child(${at + 1}) .verdict`, { hasText: "accepted" }).waitFor();
        }
      }),
    );
    for (const page of pages) await ready(page);
    left.process.kill("SIGKILL");
    await once(left.process, "exit");
    const lines = own.decisions("corrections.csv");
    for (const who of ["left", "right"]) expect(lines.filter((line) => line["who"] === who)).toHaveLength(3);
    expect(total).toBeGreaterThan(3);
    await pages[0]?.keyboard.press("u");
    await pages[0]?.getByRole("status").filter({ hasText: "The desk does not answer" }).waitFor();
  });
});
