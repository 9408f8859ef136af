import { describe, expect, test } from "vitest";
import { codesOf, partsOf, readText } from "./testing.js";

const FIRST = "Two rockets fell beside the runway of the air base on Monday, a spokesman said.";
const SECOND = "Nobody was hurt, but a hangar burned for two hours before the crews came.";
const CONSENT =
  "We and our 214 partners store and access personal data, like browsing data, on your device. Selecting I Accept enables cookies and tracking technologies to support the purposes shown. You can change your preferences or withdraw your consent at any time in the privacy settings. Vendors may process your data on the basis of legitimate interest, which you can object to; your choices apply to this website alone. Personalised advertising and content, advertising measurement and audience research are among the purposes of our partners.";
const page = (head: string, body: string) =>
  `<!doctype html><html><head><title>Rockets fall beside base</title>${head}</head><body>${body}</body></html>`;
const codes = (text: string, file = "made.txt") =>
  codesOf(readText(text, file)).filter((code) => code !== "no-date");
const bodyOf = (text: string, file = "made.html") =>
  partsOf(readText(text, file).document).filter((part) => part.startsWith("body"));

describe("a report without its text is a doubt", () => {
  test.each([
    ["a headline alone", "Rockets fall beside base\n\nMarch 3, 2024\n", "made.txt", "no-body"],
    ["links alone", "# Rockets fall\n\n* [Home](/)\n* [World](/world)\n", "made.md", "no-body"],
    [
      "a page of menus",
      page("", "<ul><li><a href=/>Home</a></li><li><a href=/w>World</a></li></ul>"),
      "made.html",
      "no-body",
    ],
    ["a page that asks for consent alone", page("", `<div><p>${CONSENT}</p></div>`), "made.html", "no-body"],
    [
      "a description longer than the body",
      page(
        '<meta name="description" content="Two rockets fell beside the runway of the northern air base on Monday night, the garrison said; nobody was hurt, but a hangar burned.">',
        "<p>Sign in to read on today.</p>",
      ),
      "made.html",
      "thin-body",
    ],
    [
      "the same in front matter",
      `---\nsummary: ${FIRST} ${SECOND}\n---\n\n${FIRST}\n`,
      "made.md",
      "thin-body",
    ],
  ])("%s", (_, text, file, code) => {
    const issue = readText(text, file).issues.find((it) => it.code === code);
    expect(issue).toMatchObject({
      severity: "warning",
      file,
      expected: expect.stringContaining("plain text"),
    });
  });

  test.each([
    ["a short report", `Rockets fall\n\n${FIRST}`, "made.txt"],
    [
      "a page with its article",
      page(`<meta name="description" content="${FIRST}">`, `<p>${FIRST}</p><p>${SECOND}</p>`),
      "made.html",
    ],
    [
      "a list without stops",
      "Losses\n\n- a tank of the second battalion was burned in the yard of the mill on Monday\n",
      "made.md",
    ],
    ["a table alone", "| Date | Killed |\n|---|---|\n| May 4 | 6 |\n", "made.md"],
  ])("not %s", (_, text, file) => expect(codes(text, file)).toEqual([]));
});

describe("a dialog that asks for consent", () => {
  const article = `<main><h1>Rockets fall beside base</h1><p>${FIRST}</p><p>${SECOND}</p></main>`;

  test.each([
    ["marked by its class", `<div class="CookieConsent"><p>${CONSENT}</p><p>${CONSENT}</p></div>${article}`],
    [
      "marked by its role",
      `${article}<section role="dialog"><div><p>${CONSENT}</p><p>${CONSENT}</p></div></section>`,
    ],
    ["not marked", `${article}<div><p>${CONSENT}</p><p>${CONSENT}</p></div>`],
  ])("does not hide the report: %s", (_, body) => {
    expect(bodyOf(page("", body))).toEqual([`body: ${FIRST}`, `body: ${SECOND}`]);
  });

  test("does not take the report with it where the page itself is marked", () => {
    expect(bodyOf(page("", `<div class="has-cookie-banner">${article}</div>`))).toHaveLength(2);
  });

  test("is not a report on a leak", () => {
    const leak =
      "The ministry said that personal data of 40,000 soldiers had been stolen, and that partners abroad were told. The privacy office opened an inquiry into the theft, which officers blamed on a group of hackers near the border; no consent was asked of those whose names were found in the files.";
    expect(codes(`Soldiers' names stolen\n\n${leak}`)).toEqual([]);
  });
});

describe("what greets visitors or leads to a video is not the report's", () => {
  test.each([
    [
      "a page",
      page(
        "",
        `<h1>Welcome to Example News</h1><h1>Rockets fall beside base</h1><p>${FIRST}</p><p>${SECOND}</p>`,
      ),
      "made.html",
    ],
    [
      "a page whose other headings come first",
      page("", `<h1>Our best reads</h1><h1>Rockets fall beside base</h1><p>${FIRST}</p><p>${SECOND}</p>`),
      "made.html",
    ],
    ["Markdown", `Welcome to Example News\n\n# Rockets fall beside base\n\n${FIRST}\n\n${SECOND}`, "made.md"],
    ["a text", `Hello, reader!\n\nRockets fall beside base on Monday\n\n${FIRST}\n\n${SECOND}`, "made.txt"],
  ])("the title of %s", (_, text, file) =>
    expect(readText(text, file).document?.title).toMatch(/^Rockets fall beside base/),
  );

  test("a headline about a welcome stays", () => {
    expect(readText(`Welcome to hell: a week in the trenches\n\n${FIRST}`).document?.title).toBe(
      "Welcome to hell: a week in the trenches",
    );
  });

  test.each([
    ["2:05 Drone footage shows blast at depot"],
    ["Video 0:45 Drone footage shows blast at depot"],
    ["Drone footage shows blast at depot | 1:30"],
    ["2:05\n\nDrone footage shows blast at depot"],
  ])("%s", (teaser) => {
    const parts = partsOf(readText(`Rockets fall\n\n${FIRST}\n\n${teaser}\n\n${SECOND}`).document);
    expect(parts.filter((part) => /footage/.test(part))).toEqual([expect.stringMatching(/^furniture/)]);
  });

  test.each([
    ["12:58 Two rockets hit the base near the town"],
    ["2:05 p.m. Two rockets hit the base near the town"],
    ["At 2:05 two rockets hit the base near the town."],
  ])("an hour of the day: %s", (line) => {
    const parts = partsOf(readText(`Rockets fall\n\n${FIRST}\n\n${line}\n\n${SECOND}`).document);
    expect(parts.filter((part) => /^furniture/.test(part))).toEqual([]);
  });
});
