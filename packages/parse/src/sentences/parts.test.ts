import { describe, expect, test } from "vitest";
import { partsOf, readText } from "../report/testing.js";

const PARAGRAPH =
  "Two rockets fell beside the runway of the northern air base on Monday night, a spokesman for the garrison said.";
const SECOND =
  "Nobody was hurt, but a hangar and three parked vehicles were damaged by fragments, according to the same spokesman.";
const parts = (text: string) => partsOf(readText(text).document);

describe("parts", () => {
  test("headline, outlet, label and date above the text", () => {
    expect(
      parts(
        `Rockets Fall Beside Northern Air Base\n\nSample Media Group\nPolitics\n23/01/2024 23h14\n\n${PARAGRAPH}\n`,
      ),
    ).toEqual([
      "headline: Rockets Fall Beside Northern Air Base",
      "furniture: Sample Media Group",
      "furniture: Politics",
      "furniture: 23/01/2024 23h14",
      `body: ${PARAGRAPH}`,
    ]);
  });

  test("a text that starts with a paragraph has no headline", () => {
    expect(parts(`${PARAGRAPH}\n${SECOND}`)).toEqual([`body: ${PARAGRAPH}`, `body: ${SECOND}`]);
  });

  test("an advert after the date, adverts between paragraphs, links at the end", () => {
    const tail = [
      "Related",
      "Army buys new trucks",
      "Read more",
      "Share this post!",
      "Subscribe here. https://example.org/alerts",
    ];
    const text = ` date 2024-02-08 Advertisement\n\n${PARAGRAPH}\n\nAdvertisement\n\n${SECOND}\n\n${tail.join("\n\n")}\n`;
    expect(parts(text).filter((part) => part.startsWith("furniture"))).toHaveLength(8);
  });

  test("a caption is one whole block, with its dates", () => {
    const caption =
      "This picture taken on July 8, 2021 shows the base. – Fourteen rockets were fired. (Photo by A. Person / Agency)";
    const read = readText(`Rockets Fall Beside Base\n\n${caption}\n\n${PARAGRAPH}`);
    expect(partsOf(read.document).filter((part) => part.startsWith("caption"))).toHaveLength(2);
    expect(read.document?.published).toBeNull();
  });

  test.each([
    "FILE - A hangar in 2019.",
    "In this Jan. 5, 2020, photo, troops march.",
    "Image: a hangar",
    "A hangar burns. (AP Photo/Jane Roe)",
  ])("caption: %s", (caption) => {
    expect(parts(`${PARAGRAPH}\n\n${caption}\n\n${SECOND}`)[1]).toMatch(/^caption/);
  });

  test("an embedded post takes its title along, if the two share words", () => {
    const post =
      "At dawn, rockets were fired at the northern base by… pic.twitter.com/abc123 — Northern Command (@northcom) January 20, 2024";
    const told = parts(
      `${PARAGRAPH}\n\nRockets Fired at Northern Base\n\n${post}\n\n‘We will answer’: commander\n\n${SECOND}`,
    );
    expect(told.map((part) => part.split(":")[0])).toEqual(["body", "embed", "embed", "heading", "body"]);
  });

  test("a signature alone takes the words above it along", () => {
    const told = parts(
      `${PARAGRAPH}\n\nRockets were fired at dawn.\n\n— Northern Command (@northcom) January 20, 2024\n\n${SECOND}`,
    );
    expect(told.map((part) => part.split(":")[0])).toEqual(["body", "embed", "embed", "body"]);
  });

  test("short lines between paragraphs are headings; at the end of a letter they are not", () => {
    expect(
      parts(`${PARAGRAPH}\nSyria\n${SECOND}\n\nSincerely,\n\nJANE R. ROE`).map((part) => part.split(":")[0]),
    ).toEqual(["body", "heading", "body", "body", "body"]);
  });

  test.each([
    "https://example.org/photo.jpg",
    "\\###",
    "<!-- -->",
    "* * *",
    "The opinions expressed here do not necessarily reflect those of the paper.",
    "Stay informed! Receive our alerts directly to your inbox for free.",
    "By Jane Roe and John Doe",
    "(Reporting by Jane Roe; Editing by John Doe)",
    "We use cookies to improve this site.",
    "![a map](https://example.org/map.png)",
  ])("furniture: %s", (line) => {
    expect(
      parts(`${PARAGRAPH}\n\n${line}\n\n${SECOND}`).filter((part) => part.startsWith("furniture")).length,
    ).toBeGreaterThan(0);
    expect(parts(`${PARAGRAPH}\n\n${line}\n\n${SECOND}`).at(-1)).toBe(`body: ${SECOND}`);
  });

  test.each([
    "By the numbers: attacks on the base",
    "Share of the blame lies with the garrison, he said.",
    "Image of the enemy changed after 12 strikes on the port.",
    "More than 30 attacks were counted",
    "Ships in the gulf",
  ])("reporting, not furniture: %s", (line) => {
    expect(parts(`${PARAGRAPH}\n\n${line}\n\n${SECOND}`)[1]).toMatch(/^(?:body|heading): /);
  });

  test("items: bullets, dots with blanks, numbers; short ones without a stop are headings", () => {
    const { document } = readText(
      "- Northern war\n- Rockets fall on a base, which\n  houses foreign troops. (Example Wire)\n.       Near Old Ford, one strike hit a tank.\n1. One drone fell.\n• Two fell.\n",
    );
    expect(partsOf(document)).toEqual([
      "heading: - Northern war",
      "body: - Rockets fall on a base, which\n  houses foreign troops. (Example Wire)",
      "body: .       Near Old Ford, one strike hit a tank.",
      "body: 1. One drone fell.",
      "body: • Two fell.",
    ]);
    expect(document?.sentences.every(({ item }) => item)).toBe(true);
  });

  test("a figure of Markdown gives its caption, its tags are furniture", () => {
    const told = parts(
      `${PARAGRAPH}\n\n<figure>\n<img src="a.png"\nwidth="5" />\n<figcaption>Ships burn. Two sank.</figcaption>\n</figure>\n`,
    );
    expect(told.slice(1).map((part) => part.split(":")[0])).toEqual([
      "furniture",
      "caption",
      "caption",
      "furniture",
    ]);
  });

  test.each([
    [`<script>alert("Rebels killed 30")</script>`],
    [`<SCRIPT type="text/javascript">\n\nwrite("Rebels killed 30.");\n\n</Script >`],
    [`<style>\n.raid { content: "Rebels killed 30." }\n</style>`],
    [`<template><p>Rebels killed 30.</p></template>`],
    [`<noscript>Rebels killed 30. Turn scripts on.</noscript>`],
    [`<script>alert("Rebels killed 30.")`],
  ])("what a browser never shows is furniture: %s", (unseen) => {
    for (const file of ["made.txt", "made.md"]) {
      const told = partsOf(readText(`${PARAGRAPH}\n\n${unseen}\n\n${SECOND}`, file).document);
      expect(told[0]).toBe(`body: ${PARAGRAPH}`);
      expect(told.at(-1)).toBe(`body: ${SECOND}`);
      expect(told.slice(1, -1).every((part) => part.startsWith("furniture: "))).toBe(true);
      expect(told.join(" ")).toContain("Rebels killed 30");
    }
  });

  test("a line that opens with a tag is read by its text", () => {
    const script = `<script>write("Rebels killed 30.")</script>`;
    expect(parts(`<div class="text"><p>${PARAGRAPH}</p><p>${SECOND}</p></div>${script}`)).toEqual([
      `furniture: <div class="text"><p>`,
      `body: ${PARAGRAPH}`,
      "furniture: </p><p>",
      `body: ${SECOND}`,
      "furniture: </p></div>",
      `furniture: ${script}`,
    ]);
    expect(parts(`<b>Two rockets</b> fell beside the <i>runway</i>.`).at(-1)).toBe(
      "body: Two rockets</b> fell beside the <i>runway</i>.",
    );
  });

  test.each([
    "A script for a film about the raid was found in the hangar by troops on Monday, the spokesman said.",
    "The style of the raid, with <scripts> and <styled> orders, is known to the garrison, the spokesman said.",
    "<https://example.org/a> shows the hangar that two rockets hit on Monday night, the spokesman said.",
  ])("no tag, and read as it is: %s", (line) => {
    expect(parts(`${PARAGRAPH}\n\n${line}\n\n${SECOND}`)[1]).toBe(`body: ${line}`);
  });

  test("who speaks in a transcript, until the next label", () => {
    const { document } = readText(
      "MR. ROE:  Good day.\n\nWe begin.\n\nQ    What happened?\n\nMR. ROE:  Two drones fell.  \n",
    );
    expect(document?.sentences.map(({ speaker }) => speaker)).toEqual(["MR. ROE", "MR. ROE", "Q", "MR. ROE"]);
    const timed = readText(`Anna Petrova (00:46):\n\n${PARAGRAPH}\n\nGeneral Roe: (01:12:03)\n\n${SECOND}`);
    expect(timed.document?.sentences.at(-1)?.speaker).toBe("General Roe");
    expect(
      readText(`Anna Petrova (46 years):\n\n${PARAGRAPH}`).document?.sentences.at(-1)?.speaker,
    ).toBeNull();
    expect(readText(`BREAKING: rockets fall\n\n${PARAGRAPH}`).document?.sentences[0]?.speaker).toBeNull();
  });
});

describe("lines and paragraphs", () => {
  test("hard-wrapped lines are one paragraph; blank lines and marks between them end it", () => {
    const wrapped =
      "The garrison of the northern air base came under fire on Monday night\nfor the second time in a week, a spokesman for the military said, but\nnobody was hurt. Two hangars and a fuel truck were damaged by splinters\nof the rockets.  \nThe runway stayed open.\n\nAnother attack was reported in the south of the country, where a drone\nfell on an empty field.\n";
    expect(parts(wrapped)).toHaveLength(4);
    expect(readText(wrapped).document?.sentences.map(({ block }) => block)).toEqual([0, 0, 1, 2]);
  });

  test("lines that end like sentences are paragraphs of their own", () => {
    const { document } = readText(`${PARAGRAPH}\n${SECOND}\n${PARAGRAPH}\n`);
    expect(document?.sentences.map(({ block }) => block)).toEqual([0, 1, 2]);
  });

  test("CRLF stays in the text and counts", () => {
    const { document } = readText("One fell.\r\n\r\nTwo fell.\r\n");
    expect(document?.text).toBe("One fell.\r\n\r\nTwo fell.\r\n");
    expect(document?.sentences.map(({ start, end }) => [start, end])).toEqual([
      [0, 9],
      [13, 22],
    ]);
  });
});
