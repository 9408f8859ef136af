import {
  type ArticleCells,
  type ArticleColumns,
  codePoints,
  Document,
  documentId,
  sha256,
} from "@sitrep/model";
import { describe, expect, test } from "vitest";
import { LONGEST_ARTICLE, readArticle } from "./read-article.js";
import { codesOf, partsOf } from "./testing.js";

const EMPTY: ArticleCells = {
  ...{ text: null, title: null, published: null, publisher: null, url: null, zone: null, id: null },
};
const TEXT =
  "Two soldiers were hurt on Monday when a drone came down beside the depot.\n\nNobody was killed.";

const read = (cells: Partial<ArticleCells>, columns: ArticleColumns = {}) =>
  readArticle({
    ...{ file: "news.csv", file_hash: "0f", line: 7, encoding: "utf-8" },
    ...{ cells: { ...EMPTY, ...cells }, columns, raw: "raw" },
  });

const documentOf = (cells: Partial<ArticleCells>): Document => {
  const { document, setAside, issues } = read(cells);
  expect({ setAside, issues }).toEqual({ setAside: [], issues: [] });
  return Document.parse(document);
};

describe("a row of a table of articles", () => {
  test("is a document: its text to the character, what its other cells say, and where it is", () => {
    expect(
      documentOf({
        ...{ text: TEXT, title: "A drone at the depot", published: "2024-03-05T09:30:00+03:00" },
        ...{ publisher: "The Courier", url: "https://news.example.org/a", zone: "Asia/Baghdad", id: " 17 " },
      }),
    ).toMatchObject({
      ...{
        document_id: documentId(sha256(TEXT)),
        file: "news.csv",
        file_hash: "0f",
        line: 7,
        source_id: "17",
      },
      ...{ form: "text", encoding: "utf-8", text: TEXT, title: "A drone at the depot", language: "en" },
      ...{ published: "2024-03-05", published_at: "2024-03-05T06:30:00Z", published_basis: "row" },
      ...{ publisher: "The Courier", url: "https://news.example.org/a", zone: "Asia/Baghdad" },
    });
  });

  test("has the host of its address for a publisher where it names none, or names an address", () => {
    const url = "https://www.example.org/a";
    const published = "2024-03-05";
    expect(documentOf({ text: TEXT, published, url }).publisher).toBe("example.org");
    expect(
      documentOf({ text: TEXT, published, url, publisher: "http://www.courier.example" }).publisher,
    ).toBe("courier.example");
  });

  test.each([
    ["{'id': None, 'name': 'The Courier'}", "The Courier"],
    ['{"id": "x", "name": "The \'Courier\'"}', "The 'Courier'"],
    ["{'id': None}", null],
  ])("reads the name in %s", (publisher, name) => {
    expect(read({ text: TEXT, publisher }).document?.publisher).toBe(name);
  });

  test("whose title is in a cell has no headline in its text, unless it is there too", () => {
    const title = "A drone at the depot";
    const published = "2024-03-05";
    const line = "One line that nobody closed with a stop, and that is no headline";
    expect(partsOf(documentOf({ text: `${line}\n\n${TEXT}`, title, published }))[0]).not.toMatch(/^headline/);
    expect(partsOf(documentOf({ text: `${title}\n\n${TEXT}`, title, published }))[0]).toBe(
      `headline: ${title}`,
    );
  });
});

describe("the day of a row", () => {
  test.each([
    ["2024-03-04", "2024-03-04", null],
    ["2024-03-04 22:15:00", "2024-03-04", null],
    ["Mon, 04 Mar 2024 22:15:00 GMT", "2024-03-04", "2024-03-04T22:15:00Z"],
    ["March 4, 2024", "2024-03-04", null],
    ["4/3/2024 is wrong", null, null],
    ["13/03/2024", "2024-03-13", null],
    ["20240304", "2024-03-04", null],
    ["20240304T221500Z", "2024-03-04", "2024-03-04T22:15:00Z"],
    ["1709590500", "2024-03-04", "2024-03-04T22:15:00Z"],
    ["1709590500123", "2024-03-04", "2024-03-04T22:15:00Z"],
    ["1709590500.0", "2024-03-04", "2024-03-04T22:15:00Z"],
    ["2024-03", "2024-03", null],
    ["0024-03-04", null, null],
    ["yesterday", null, null],
  ])("%s", (words, published, at) => {
    const { document } = read({ text: TEXT, published: words });
    expect(document).toMatchObject({
      published,
      published_at: at,
      published_basis: published ? "row" : "none",
    });
  });

  test.each([
    ["3/4/2024", "ambiguous-date"],
    ["2024-02-31", "bad-date"],
    ["1789-07-14", "bad-date"],
    ["soon", "bad-date"],
  ])("%s costs the cell, and is a doubt that names its column", (published, code) => {
    const { document, issues } = read({ text: TEXT, published }, { published: "pubdate" });
    expect(document?.published).toBeNull();
    expect(issues).toContainEqual(
      expect.objectContaining({ code, line: 7, file: "news.csv", found: `pubdate: ${published}` }),
    );
  });

  test("an address or a zone that is none costs the cell too", () => {
    const { document, issues } = read({ text: TEXT, published: "2024-03-04", url: "www", zone: "Mars" });
    expect(document).toMatchObject({ url: null, zone: null });
    expect(issues.map(({ code, line }) => [code, line])).toEqual([
      ["bad-address", 7],
      ["bad-zone", 7],
    ]);
  });
});

describe("markup in a row", () => {
  const published = "2024-03-04";
  const texts: readonly (readonly [string, string, string])[] = [
    ["paragraphs", "<p>Two were hurt.</p><p>Nobody was killed.</p>", "Two were hurt.\n\nNobody was killed."],
    ["a script", "<p>Two were hurt.</p><script>let killed = 50;</script>", "Two were hurt."],
    [
      "a script in a plain text",
      "Two were hurt.\n<script>\nkilled(50)\n</script>\nNobody died.",
      "Two were hurt.\n\nNobody died.",
    ],
    [
      "a link in a plain text",
      'Two were <a href="/x">hurt</a>.\n\nNobody died.',
      "Two were hurt.\n\nNobody died.",
    ],
    [
      "character references",
      "Two &quot;guards&quot; were hurt &amp; one died.\nIt&#8217;s over.",
      'Two "guards" were hurt & one died.\n\nIt’s over.',
    ],
    [
      "markup that was escaped",
      "&lt;p&gt;Two were hurt.&lt;/p&gt;&lt;p&gt;One died.&lt;/p&gt;",
      "Two were hurt.\n\nOne died.",
    ],
  ];
  test.each(texts)("%s", (_, text, shown) => {
    const document = documentOf({ text, published });
    expect(document).toMatchObject({ form: "html", text: shown, document_id: documentId(sha256(text)) });
    const points = codePoints(document.text);
    expect(document.sentences.map(({ start, end }) => points.slice(start, end)).join(" ")).toBe(
      shown.replaceAll("\n\n", " "),
    );
  });

  test.each([
    "Fewer than 5 < 6 & 7 > 3 were hurt.",
    "R&D; AT&T said so.",
    "a <bee and c> d",
    "<3 said the note.",
  ])("%s is plain text", (text) => expect(read({ text }).document).toMatchObject({ form: "text", text }));
});

describe("a row is set aside", () => {
  test.each([
    ["without a text", null, "no-text"],
    ["with blanks for a text", " \n ", "no-text"],
    ["with markup that shows nothing", "<p> </p><script>let a;</script>", "html"],
    ["with a text that is too long", "a ".repeat(LONGEST_ARTICLE / 2 + 1), "too-long"],
    ["with a NUL character", `${TEXT}\0`, "binary"],
  ])("%s", (_, text, code) => {
    const { document, setAside, issues } = read({ text }, { text: "maintext" });
    expect(document).toBeNull();
    expect(setAside).toMatchObject([
      { file: "news.csv", file_hash: "0f", line: 7, column: "maintext", code, raw: "raw" },
    ]);
    expect(issues).toEqual([]);
  });
});

describe("a row that is a piece of a text, as a broken quote leaves it,", () => {
  test.each([
    ["has neither a day nor an address", { published: "so the guards left", url: "as they said" }],
    [
      "has a piece of a sentence for a day",
      { published: "and none of the guards who stood there had a radio" },
    ],
  ])("%s", (_, cells) => {
    const { document, setAside } = read({ text: TEXT, ...cells });
    expect(document).toBeNull();
    expect(setAside).toMatchObject([
      { code: "torn-row", line: 7, found: expect.stringContaining(cells.published) },
    ]);
  });

  test.each([
    [
      "its address is one",
      { published: "no day was given in the archive that we took it from", url: "https://a.example" },
    ],
    ["its day is one", { published: "2024-03-04", url: "none" }],
    ["its day is a word or two", { published: "some time last week" }],
  ])("is one of its own where %s", (_, cells) => {
    expect(read({ text: TEXT, ...cells }).document).not.toBeNull();
  });
});

describe("a text that was cut", () => {
  test.each(["… [+1234 chars]", "…", "...", " [...]", " […]"])("with %s at its end is a doubt", (end) => {
    expect(read({ text: TEXT.replace("Nobody was killed.", `Nobody was${end}\n`) }).issues).toContainEqual(
      expect.objectContaining({ code: "cut-text", line: 7 }),
    );
  });

  test.each([TEXT, "He said: “We will … never leave.” Two were hurt."])("%s is whole", (text) => {
    expect(codesOf(read({ text }))).not.toContain("cut-text");
  });
});

test("every doubt about a row has its line", () => {
  const { issues } = read({
    text: "Bei dem Angriff auf das Lager wurden am Montag zwei Soldaten verletzt. Das sagte ein Sprecher der Armee, und er fügte hinzu, dass niemand getötet wurde. Es war der dritte Angriff in einer Woche.",
  });
  expect(issues.map(({ code }) => code)).toContain("language");
  expect(issues.every(({ line }) => line === 7)).toBe(true);
});
