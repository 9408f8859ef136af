import { describe, expect, test } from "vitest";
import { codesOf, partsOf, readText } from "../report/testing.js";

const P1 =
  "Two rockets fell beside the runway of the northern air base on Monday night, a spokesman for the garrison said in a statement to the press.";
const P2 =
  "Nobody was hurt, but a hangar and three parked vehicles were damaged by fragments, according to the same spokesman, who asked for patience.";
const page = (head: string, body: string) =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const article = `<header><nav><a href="/">Home</a></nav></header><article><h1>Rockets fall beside base</h1><p>${P1}</p>
  <script>var secret = "attack";</script><style>p { color: red }</style>
  <figure><img src="a.jpg"><figcaption>A hangar burns.</figcaption></figure>
  <h2>In the south</h2><p>${P2.replace("a hangar", '<a href="https://example.org">a hangar</a>')}</p>
  <blockquote class="twitter-tweet"><p>Rockets were fired at the base at dawn, and our crews answered within the hour.</p>— Command (@command)</blockquote>
  <ul><li>One drone fell near the gate of the camp on Sunday.</li><li>Two fell on Monday, both of them far from any building.</li></ul></article><footer>Subscribe</footer>`;

describe("a page", () => {
  const read = readText(
    page(
      '<title>Rockets fall beside base - Example</title><meta property="og:site_name" content="Example News"><meta property="og:title" content="Rockets fall beside base"><meta property="article:published_time" content="2024-01-23T21:30:00-05:00"><link rel="canonical" href="https://example.org/rockets">',
      article,
    ),
    "a.html",
  );

  test("gives title, publisher, address, date", () => {
    expect(read.document).toMatchObject({
      form: "html",
      title: "Rockets fall beside base",
      publisher: "Example News",
      url: "https://example.org/rockets",
      published: "2024-01-23",
      published_at: "2024-01-24T02:30:00Z",
      published_basis: "page",
      language: "en",
    });
    expect(read.issues).toEqual([]);
  });

  test("its text is the article's, paragraphs apart, without scripts", () => {
    const text = read.document?.text ?? "";
    expect(text.startsWith(`Rockets fall beside base\n\n${P1}\n\n`)).toBe(true);
    expect(text).toContain(P2);
    expect(text).not.toMatch(/secret|color|Home|<|Subscribe/);
  });

  test("its markup tells the parts", () => {
    expect(partsOf(read.document).map((part) => part.split(" ").slice(0, 3).join(" "))).toEqual([
      "headline: Rockets fall",
      "body: Two rockets",
      "caption: A hangar",
      "heading: In the",
      "body: Nobody was",
      "embed: Rockets were",
      "embed: — Command",
      "body: One drone",
      "body: Two fell",
    ]);
    expect(read.document?.sentences.filter(({ item }) => item)).toHaveLength(2);
  });

  test("JSON-LD", () => {
    const data = {
      "@graph": [
        { "@type": "WebSite", name: "x" },
        {
          "@type": "NewsArticle",
          headline: "Rockets fall",
          datePublished: "2024-01-23",
          publisher: { name: "Example News" },
        },
      ],
    };
    const { document } = readText(
      page(`<script type="application/ld+json">${JSON.stringify(data)}</script>`, article),
      "a.html",
    );
    expect(document).toMatchObject({
      title: "Rockets fall",
      publisher: "Example News",
      published: "2024-01-23",
    });
  });

  test("<time>, and a date in the text's own lines", () => {
    expect(
      readText(page("", article.replace("<p>", '<time datetime="2024-01-23">Tuesday</time><p>')), "a.html")
        .document?.published,
    ).toBe("2024-01-23");
    expect(
      readText(page("", article.replace("<p>", "<p>January 23, 2024</p><p>")), "a.html").document,
    ).toMatchObject({ published: "2024-01-23", published_basis: "page" });
  });

  test("no date is no date, a bad one an issue", () => {
    expect(readText(page("", article), "a.html").document?.published).toBeNull();
    expect(codesOf(readText(page('<meta name="date" content="2024-02-31">', article), "a.html"))).toEqual([
      "bad-date",
      "no-date",
    ]);
  });

  test("a bare fragment, and one without any words", () => {
    expect(readText(`<p>${P1}</p><p>${P2}</p>`, "a.html").document?.text).toBe(`${P1}\n\n${P2}`);
    expect(codesOf(readText("<html><body><script>x</script></body></html>", "a.html"))).toContain("no-words");
  });

  test("pages nest as deep as they like", () => {
    const { document } = readText(page("", `${"<div>".repeat(20_000)}<p>${P1}</p>`), "a.html");
    expect(document === null || document.text.includes("Two rockets")).toBe(true);
  });

  test("entities and scripts in text are words, never markup", () => {
    const { document } = readText(
      page("", `<p>${P1}</p><p>A sign said &lt;script&gt;alert(1)&lt;/script&gt; &amp; more. ${P2}</p>`),
      "a.html",
    );
    expect(document?.text).toContain("<script>alert(1)</script> & more.");
  });
});
