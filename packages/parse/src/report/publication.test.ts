import { describe, expect, test } from "vitest";
import { partsOf, readText } from "./testing.js";

const FIRST =
  "Two rockets fell beside the runway of the northern air base on Monday night, a spokesman for the garrison said in a statement.";
const SECOND =
  "Nobody was hurt, but a hangar and three parked vehicles were damaged by fragments, according to the same spokesman.";
const BODY = `# Rockets fall beside base\n\n${FIRST}\n\n${SECOND}`;

const publishedOf = (text: string, file = "made.md", sidecar: string | null = null) => {
  const { document } = readText(text, file, sidecar);
  return [document?.published, document?.published_basis];
};
const page = (head: string, top = "") =>
  `<!doctype html><html><head>${head}</head><body><article><h1>Rockets fall</h1>${top}<p>${FIRST}</p><p>${SECOND}</p></article></body></html>`;
const canonical = '<link rel="canonical" href="https://news.example.org/2014/06/03/rockets-fall">';

describe("the address gives the day where nothing else does", () => {
  test("of a page, of front matter, of a sidecar", () => {
    expect(publishedOf(page(canonical), "a.html")).toEqual(["2014-06-03", "url"]);
    expect(publishedOf(`---\nurl: https://example.org/2024/feb/03/a\n---\n\n${BODY}`)).toEqual([
      "2024-02-03",
      "url",
    ]);
    expect(publishedOf(BODY, "a.md", '{"url":"https://example.org/a-20240203.html"}')).toEqual([
      "2024-02-03",
      "url",
    ]);
    const saved = "<!-- saved from url=(0044)https://news.example.org/2014/06/03/rockets -->";
    expect(publishedOf(`${saved}${page("")}`, "a.html")).toEqual(["2014-06-03", "url"]);
  });

  test("the page's own day is believed before it, and so is a dateline; an update is not", () => {
    const meta = '<meta property="article:published_time" content="2014-06-05">';
    expect(publishedOf(page(canonical + meta), "a.html")).toEqual(["2014-06-05", "page"]);
    const front = "---\nurl: https://example.org/2024/02/03/a\n---\n\n";
    expect(publishedOf(`${front}KYIV, February 2, 2024 – ${FIRST}\n\n${SECOND}`)).toEqual([
      "2024-02-02",
      "dateline",
    ]);
    expect(publishedOf(`${front}# Rockets fall\n\nUpdated May 9, 2024\n\n${FIRST}\n\n${SECOND}`)).toEqual([
      "2024-02-03",
      "url",
    ]);
  });

  test("an address may be in JSON-LD alone", () => {
    const data = (url: unknown) =>
      `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "Rockets fall", mainEntityOfPage: url })}</script>`;
    const address = "https://news.example.org/2014/06/03/rockets-fall";
    expect(publishedOf(page(data(address)), "a.html")).toEqual(["2014-06-03", "url"]);
    expect(publishedOf(page(data({ "@id": address })), "a.html")).toEqual(["2014-06-03", "url"]);
  });

  test("its host is the publisher where no name is given", () => {
    expect(readText(page(canonical), "a.html").document?.publisher).toBe("news.example.org");
    const named = '<meta property="og:site_name" content="Example News">';
    expect(readText(page(canonical + named), "a.html").document?.publisher).toBe("Example News");
  });
});

test("a headline gives the day of its issue, below its topic and where no line of the page does", () => {
  const title = "Orlan: Shelling in the north - Flash Update No. 4 - 21 April 2023";
  expect(publishedOf(`Orlan\n\nSituation Report\n\n${title}\n\n${FIRST}\n\n${SECOND}`)).toEqual([
    "2023-04-21",
    "page",
  ]);
  expect(publishedOf(`# ${title}\n\nPublished 22 April 2023\n\n${FIRST}\n\n${SECOND}`)).toEqual([
    "2023-04-22",
    "page",
  ]);
});

describe("the day on which a page was taken is not its day of publication", () => {
  test.each([
    ["a comment of one line", `<!-- date: 2024-05-27 -->\n\n${BODY}`],
    ["a comment", `<!--\ntitle: Rockets fall\ndate: 2024-09-27 15:05:05\n-->\n\n${BODY}`],
    ["beside its twin", `---\ncrawled: 2024-09-27 15:05:05\ndate: 2024-09-27\n---\n\n${BODY}`],
    ["under a name of its own", `---\ntitle: Rockets fall\nretrieved_at: 2024-09-27\n---\n\n${BODY}`],
    ["accessed", `---\ntitle: Rockets fall\ndate_accessed: 2024-09-27\n---\n\n${BODY}`],
    [
      "an archive's address",
      `---\nurl: https://web.archive.org/web/20240927150505/https://example.org/a\n---\n\n${BODY}`,
    ],
  ])("%s", (_, text) => expect(publishedOf(text)).toEqual([null, "none"]));

  test("a bare date long after the day of the address or the dateline", () => {
    const front = (date: string) =>
      `---\nurl: https://example.org/2014/06/03/a\ndate: ${date}\n---\n\n${BODY}`;
    expect(publishedOf(front("2024-09-27 15:05:05"))).toEqual(["2014-06-03", "url"]);
    expect(publishedOf(front("2014-06-05"))).toEqual(["2014-06-05", "front_matter"]);
    const dispatch = `---\ndate: 2024-09-27\n---\n\nKYIV, March 3, 2024 – ${FIRST}\n\n${SECOND}`;
    expect(publishedOf(dispatch)).toEqual(["2024-03-03", "dateline"]);
    expect(publishedOf(dispatch.replace("date:", "published:"))).toEqual(["2024-09-27", "front_matter"]);
  });

  test("what says that it was published is believed beside it", () => {
    expect(publishedOf(`<!--\npublished: 2024-05-27\ndate: 2024-09-27 15:05:05\n-->\n\n${BODY}`)).toEqual([
      "2024-05-27",
      "front_matter",
    ]);
    expect(publishedOf(`---\ndate: 2024-05-27\narchived: 2024-09-27\n---\n\n${BODY}`)).toEqual([
      "2024-05-27",
      "front_matter",
    ]);
  });

  test("a comment above a text is furniture, and its title the title", () => {
    const { document } = readText(
      `<!--\ntitle: Base hit\nurl: https://example.org/a\n-->\n\n${BODY}`,
      "a.md",
    );
    expect([document?.title, document?.url]).toEqual(["Base hit", "https://example.org/a"]);
    expect(partsOf(document).filter((part) => part.startsWith("furniture"))).toHaveLength(4);
  });
});

test("the day of a change is no day of publication", () => {
  const changed = '<time itemprop="dateModified" datetime="2024-06-09">9 June</time>';
  expect(publishedOf(page("", changed), "a.html")).toEqual([null, "none"]);
  expect(publishedOf(page('<meta property="article:modified_time" content="2024-06-09">'), "a.html")).toEqual(
    [null, "none"],
  );
  const said = '<p>Updated <time datetime="2024-06-09">9 June</time></p>';
  expect(publishedOf(page("", said), "a.html")).toEqual([null, "none"]);
});
