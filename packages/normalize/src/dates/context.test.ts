import { read } from "@sitrep/lexicon";
import type { DatePhrase, Document, SentencePart } from "@sitrep/model";
import { describe, expect, it } from "vitest";
import { dateContextOf } from "./index.js";

type Line = string | readonly [SentencePart, string];

/** A report of sentences, one a line; body unless told otherwise. */
function report(published: string | null, lines: readonly Line[], more: Partial<Document> = {}): Document {
  let at = 0;
  const sentences = lines.map((line, ordinal) => {
    const [part, words] = typeof line === "string" ? (["body", line] as const) : line;
    const start = at;
    at += [...words].length + 1;
    return { ordinal, start, end: at - 1, part, block: ordinal, item: false, speaker: null };
  });
  return {
    document_id: "d",
    file: "reports/a.txt",
    file_hash: "h",
    form: "text",
    encoding: "utf-8",
    title: null,
    publisher: null,
    url: null,
    published,
    published_at: null,
    published_basis: published === null ? "none" : "page",
    zone: null,
    restates: [],
    language: "en",
    text: lines.map((line) => (typeof line === "string" ? line : line[1])).join("\n"),
    sentences,
    ...more,
  };
}

/** Every date of the body, as if each stood in a draft. */
const phrasesOf = (document: Document): DatePhrase[] =>
  read(document.text).mentions.flatMap((mention) => (mention.type === "date" ? [mention.phrase] : []));

const settled = (document: Document, phrases = phrasesOf(document)) => dateContextOf(document, phrases);

const DOUBTFUL: readonly Line[] = [
  "Jets hit three depots on Tuesday.",
  "The command wrote that it acted at 12:15 a.m. (Iraq time) on Jan. 24.",
  "It answered the Jan. 20 raid.",
];

describe("a page date that the text contradicts", () => {
  it("is doubted where a day told to the hour lies weeks before it", () => {
    const { context, issues } = settled(report("2024-02-08", DOUBTFUL));
    expect(context.trustWeekdays).toBe(false);
    expect(issues).toEqual([
      expect.objectContaining({
        stage: "normalize",
        code: "page-date-doubtful",
        severity: "warning",
        file: "reports/a.txt",
        found: "2024-02-08",
        expected: expect.stringContaining("2024-01-24"),
      }),
    ]);
  });

  it("is doubted where an embedded post is weeks older, even if no draft holds its date", () => {
    const lines: Line[] = [
      "Jets hit it on Tuesday.",
      ["embed", "Strikes done. — Command (@command) January 23, 2024"],
    ];
    expect(settled(report("2024-02-08", lines), []).context.trustWeekdays).toBe(false);
    const unmarked = ["Jets hit it on Tuesday.", "Strikes done. — Command (@command) January 23, 2024"];
    expect(settled(report("2024-02-08", unmarked), []).context.trustWeekdays).toBe(false);
  });

  it("points to the words in code points", () => {
    const document = report("2024-02-08", ["🚀🚀 Jets.", ["embed", "— Command (@command) January 23, 2024"]]);
    const [issue] = settled(document, []).issues;
    expect([...document.text].slice(issue?.char_start ?? 0, issue?.char_end ?? 0).join("")).toBe(
      "January 23, 2024",
    );
  });

  it.each<[string, string | null, readonly Line[]]>([
    ["the page is near", "2024-01-26", DOUBTFUL],
    ["another day in the text is near", "2024-02-08", [...DOUBTFUL, "More fell on Feb. 6."]],
    [
      "older days without an hour are background",
      "2024-01-23",
      ["It fell on Sunday.", "It follows a raid on January 4.", "The eighth since January 11."],
    ],
    [
      "a caption shows an old day",
      "2024-01-23",
      [["caption", "The base on July 8, 2021."], "It fell on Tuesday."],
    ],
    ["there is no explicit day", "2024-01-23", ["It fell on Tuesday.", "More than 30 since mid-October."]],
    ["there is no page date", null, DOUBTFUL],
    ["the page is known to the month", "2024-02", DOUBTFUL],
    ["the page's year is not known", "XXXX-02-08", DOUBTFUL],
    ["there is nothing", "2024-02-08", []],
  ])("is believed where %s", (_, published, lines) => {
    const { context, issues } = settled(report(published, lines));
    expect([context.trustWeekdays, issues]).toEqual([true, []]);
  });

  it("is believed where a sidecar gives it", () => {
    expect(settled(report("2024-02-08", DOUBTFUL, { published_basis: "sidecar" })).issues).toEqual([]);
  });

  it("takes no date from furniture", () => {
    const lines: Line[] = [["furniture", "Updated 2024-02-08"], ...DOUBTFUL];
    expect(settled(report("2024-02-08", lines)).context.trustWeekdays).toBe(false);
  });
});

describe("dates that the text writes out", () => {
  it("keeps them with their year, and the weekday beside them", () => {
    const lines: Line[] = [
      "It fell on Tuesday, January 23, 2024.",
      "It was quiet in October 2023 and on May 5.",
      ["furniture", "Published July 1, 2019"],
    ];
    expect(settled(report(null, lines), []).context.textDates).toEqual([
      { date: "2024-01-23", weekday: 2 },
      { date: "2023-10", weekday: null },
    ]);
  });

  it("knows the days on which something happened, not where a stretch opens", () => {
    const { context } = settled(
      report(null, ["Jets hit it on May 5, 2024.", "It is the third since October 7, 2023."]),
    );
    expect(context.toldDays).toEqual(["2024-05-05", "2024-05-05"]);
  });

  it("hands on publication date and zone", () => {
    const { context } = settled(report("2024-01-23", [], { zone: "Asia/Baghdad" }));
    expect(context).toMatchObject({ published: "2024-01-23", zone: "Asia/Baghdad" });
  });
});
