import { describe, expect, test } from "vitest";
import { articles } from "./articles.js";
import { layoutOf } from "./index.js";
import { corpora } from "./testing/corpora.js";
import { layoutOf as mappedLayoutOf, outcomes } from "./testing/mapped.js";
import { CONTEXT, headOf, layoutUnder } from "./testing/tables.js";

const TEXT =
  "Two soldiers were hurt on Monday when a drone came down beside the depot, a spokeswoman of the garrison said. It was the third such attack in a week.";
const LONG = Array.from({ length: 8 }, () => TEXT).join(" ");
const URL = "https://news.example.org/2024/depot";
const TITLE = "Drone comes down beside a depot";

/** What a row under a header gives, by its fields; those that are empty are left out. */
function cellsOf(header: readonly string[], ...rows: readonly (readonly string[])[]) {
  const layout = layoutUnder(header, ...rows);
  expect(layout.name).toBe("articles");
  const cells = layout.readRow({ line: 2, cells: rows[0] ?? [] }, CONTEXT).article?.cells ?? {};
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== null));
}

describe("a table of articles is known by the names of its columns", () => {
  const DAY = "2024-03-04";
  const found = { text: TEXT, title: TITLE, published: DAY, url: URL };
  const site = "example.org";
  test.each<[string, Record<string, string>, Record<string, string>]>([
    ["plain", { title: TITLE, text: TEXT, date: DAY, url: URL }, found],
    [
      "a crawler's, whose text is not the article",
      {
        date_publish: DAY,
        maintext: TEXT,
        text: "",
        title: TITLE,
        url: URL,
        source_domain: site,
        language: "en",
      },
      { ...found, publisher: site },
    ],
    [
      "an archive of newspapers",
      {
        "": "0",
        id: "17",
        title: TITLE,
        publication: "The Courier",
        author: "A. B.",
        date: DAY,
        year: "2024",
        url: URL,
        content: TEXT,
      },
      { ...found, id: "17", publisher: "The Courier" },
    ],
    [
      "a programming interface of news",
      {
        "source.id": "",
        "source.name": "The Courier",
        author: "",
        title: TITLE,
        description: TITLE,
        url: URL,
        publishedAt: DAY,
        content: TEXT,
      },
      { ...found, publisher: "The Courier" },
    ],
    ["of headlines and bodies", { Headline: TITLE, Body: TEXT, "Publish Date": DAY, Link: URL }, found],
    [
      "an archive of news by events",
      {
        uri: "8",
        lang: "eng",
        date: "",
        dateTimePub: DAY,
        url: URL,
        title: TITLE,
        body: TEXT,
        "source.title": "The Courier",
        eventUri: "e1",
      },
      { ...found, publisher: "The Courier" },
    ],
    ["an address in `source`", { headline: TITLE, article: TEXT, date: DAY, source: URL }, found],
    ["no date and no address", { title: TITLE, text: TEXT, label: "1" }, { text: TEXT, title: TITLE }],
    [
      "a column that says whether it was published, and one that says when",
      { title: TITLE, text: TEXT, published: "True", date: DAY },
      { text: TEXT, title: TITLE, published: DAY },
    ],
    [
      "no title",
      { text: TEXT, domain: site, publish_date: DAY },
      { text: TEXT, publisher: site, published: DAY },
    ],
  ])("%s", (_, row, expected) => {
    expect(cellsOf(Object.keys(row), Object.values(row))).toEqual(expected);
  });

  test("one text in two may be missing, and null words are none", () => {
    const header = ["title", "text", "url"];
    expect(cellsOf(header, ["NaN", TEXT, URL], [TITLE, "None", URL])).toEqual({ text: TEXT, url: URL });
  });

  test("without a row below them they are enough", () => {
    expect(layoutUnder(["title", "text", "url"]).name).toBe("articles");
  });
});

describe("a table of articles is known by its shape", () => {
  const rows = [1, 2, 3].map((day) => [
    `${day}`,
    `2024-03-0${day}`,
    TITLE,
    `${LONG} ${day}`,
    `${URL}/${day}`,
  ]);

  test("under names that nobody knows", () => {
    expect(cellsOf(["nr", "dag", "kop", "artikel", "adres"], ...rows)).toEqual({
      text: `${LONG} 1`,
      title: TITLE,
      published: "2024-03-01",
      url: `${URL}/1`,
    });
  });

  test("without a header", () => {
    const layout = layoutUnder(...rows);
    expect(layout).toMatchObject({ name: "articles", headerRows: 0, header: ["1", "2", "3", "4", "5"] });
  });

  test.each([
    ["short texts", (row: string[]) => row.with(3, TEXT)],
    ["no dates", (row: string[]) => row.with(1, "today")],
    ["no addresses", (row: string[]) => row.with(4, "page 3")],
    ["two columns of long texts", (row: string[]) => row.with(2, LONG)],
  ])("but not with %s", (_, change) => {
    expect(layoutOf(headOf(["nr", "dag", "kop", "artikel", "adres"], ...rows.map(change))).layout).toBeNull();
  });

  test.each(["Notes", "incident_summary", "What was described", "Narrative"])("but not under %s", (name) => {
    expect(layoutOf(headOf(["nr", "dag", "kop", name, "adres"], ...rows)).layout).toBeNull();
  });
});

describe("tables of events and figures are none", () => {
  const event: Record<string, string> = {
    event_date: "2024-03-04",
    location: "Depot",
    fatalities: "2",
    title: TITLE,
    text: TEXT,
    url: URL,
  };
  test.each<[string, readonly string[], readonly string[]]>([
    ["events of one's own with a title, a text and an address", Object.keys(event), Object.values(event)],
    ["positions beside a text", ["title", "text", "url", "lat", "lon"], [TITLE, TEXT, URL, "33.1", "44.2"]],
    ["notes for a text", ["date", "title", "notes", "url"], ["2024-03-04", TITLE, LONG, URL]],
    ["a summary for a text", ["date", "title", "summary", "url"], ["2024-03-04", TITLE, LONG, URL]],
    ["labels under the name of a text", ["id", "title", "text", "url"], ["1", TITLE, "attack", URL]],
    ["bodies that are no texts", ["date", "title", "body", "url"], ["2024-03-04", TITLE, "Senate", URL]],
    ["a text alone", ["id", "text"], ["1", TEXT]],
    ["messages with a day", ["date", "text", "likes"], ["2024-03-04", TEXT, "3"]],
  ])("%s", (_, header, row) => {
    expect(layoutOf(headOf(header, row, row, row)).layout).toBeNull();
  });

  test.each(corpora.flatMap(({ kind, goods }) => goods.map((good) => [kind.name, good] as const)))(
    "%s, with notes as long as articles, days and addresses",
    (_, good) => {
      const header = Object.keys(good);
      const shown: Record<string, string> = {
        notes: LONG,
        summary: LONG,
        source: URL,
        source_article: LONG,
        SOURCEURL: URL,
      };
      const cells = header.map((name) => shown[name] ?? good[name] ?? "");
      for (const rows of [
        [header, cells, cells, cells],
        [cells, cells, cells],
      ])
        expect("missing" in articles.recognise(headOf(...rows))).toBe(true);
    },
  );

  test("a table of figures with a text keeps its layout", () => {
    const header = ["kind", "value", "event_type", "title", "text", "url"];
    expect(layoutUnder(header, ["event_count", "3", "attack", TITLE, TEXT, URL]).name).toBe("figures");
  });

  test("one that is near says how it may be told to be one of articles", () => {
    const header = ["title", "text", "url", "civilians_killed"];
    expect(layoutOf(headOf(header, [TITLE, TEXT, URL, "3"]))).toMatchObject({
      nearest: "articles",
      missing: [
        'to be without columns of events (civilians_killed), or a sidecar that says {"kind": "articles"}',
      ],
    });
  });

  test("the nearest is articles where a text alone is missing, and what it lacks is said", () => {
    expect(layoutOf(headOf(["title", "link", "date"], [TITLE, URL, "2024-03-04"]))).toMatchObject({
      layout: null,
      nearest: "articles",
      missing: [expect.stringContaining("a column of texts")],
    });
  });
});

describe("days in two orders", () => {
  const header = ["title", "text", "date"];
  test.each([
    ["day-first", "01/02/2024 14:05", "2024-02-01 14:05"],
    ["month-first", "1/2/2024", "2024-01-02"],
    ["day-first", "13/2/2024", "2024-02-13"],
    [null, "1/2/2024", "1/2/2024"],
    ["day-first", "4 March 2024", "4 March 2024"],
  ] as const)("%s: %s", (dayOrder, words, published) => {
    const { layout } = layoutOf({ ...headOf(header, [TITLE, TEXT, words]), dayOrder });
    const outcome = layout?.readRow({ line: 2, cells: [TITLE, TEXT, words] }, CONTEXT);
    expect(outcome?.article?.cells.published).toBe(published);
  });

  test("the cure names every column that is read", () => {
    expect(layoutUnder(header, [TITLE, TEXT, "1/2/2024"]).dayOrder?.cure).toBe(
      '{"kind":"articles","columns":{"text":"text","published":{"from":"date","format":"M/d/yyyy"},"title":"title"}} (or "d/M/yyyy")',
    );
  });
});

describe("a sidecar", () => {
  const columns = {
    text: "Inhalt",
    title: "Kopf",
    published: { from: "Tag", format: "dd.MM.yyyy" },
    publisher: { value: "Der Bote" },
    zone: { value: "Asia/Baghdad" },
    id: "Nr",
  };
  const header = ["Nr", "Tag", "Kopf", "Inhalt", "source"];

  test("says which columns are an article's: only those are read", () => {
    const [outcome] = outcomes({ kind: "articles", columns }, [
      header,
      ["7", "04.03.2024", TITLE, "Kurz.", "x"],
    ]);
    expect(outcome).toMatchObject({ claims: [], record: null, setAside: [] });
    expect(outcome?.article).toMatchObject({
      line: 2,
      columns: { text: "Inhalt", published: "Tag" },
      cells: {
        ...{ text: "Kurz.", title: TITLE, published: "2024-03-04", publisher: "Der Bote" },
        ...{ url: null, zone: "Asia/Baghdad", id: "7" },
      },
    });
  });

  test("loses the cell of a day that is not in its format, and not the row", () => {
    const [outcome] = outcomes({ kind: "articles", columns }, [header, ["7", "31.2.2024", TITLE, TEXT, "x"]]);
    expect(outcome?.article?.cells).toMatchObject({ text: TEXT, published: null });
    expect(outcome?.issues).toMatchObject([
      { code: "unknown-column", found: "the column source" },
      { code: "bad-date", line: 2, found: "Tag: 31.2.2024" },
    ]);
  });

  test("may say no more than that the rows are articles", () => {
    const layout = mappedLayoutOf({ kind: "articles" }, [
      ["text", "lat"],
      ["Kurz.", "33"],
    ]);
    expect(layout.name).toBe("articles");
    expect(() => mappedLayoutOf({ kind: "articles" }, [["notes"], ["Kurz."]])).toThrow("a column of texts");
  });
});
