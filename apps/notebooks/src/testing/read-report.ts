import type { ReadReport } from "../reports/report-page.js";
import type { Report, ReportClaim, ReportSentence } from "../rows/report-rows.js";
import { attackCount } from "./view-rows.js";

/** A report of made-up sentences: a count, the casualties in the same words, and a menu. What `words` has is in it everywhere. */
export function readReport(
  words: {
    readonly quote?: string;
    readonly title?: string;
    readonly publisher?: string;
    readonly file?: string;
    readonly url?: string;
    readonly said_by_words?: string;
  } = {},
): ReadReport {
  const text = `The army counted 12 attacks. ${words.quote ?? "Three soldiers died."}`;
  return {
    report: { ...REPORT, ...words },
    sentences: [
      sentence("headline", 0, 0, words.title ?? "A day in January"),
      sentence("body", 20, 1, text),
      sentence("furniture", 400, 2, words.quote ?? "Subscribe to our newsletter"),
    ],
    claims: [
      claim("count", { ...words, char_start: 20 + 17, char_end: 20 + 27, value: 12 }),
      claim("dead", {
        ...words,
        kind: "casualty",
        outcome: "killed",
        value: 3,
        char_start: 20 + 29,
        char_end: 20 + [...text].length,
        slots: [
          { slot: "target", value: "us", basis: "chain", words: words.quote ?? "the army" },
          { slot: "country", value: "IQ, SY", basis: "dateline", words: null },
          { slot: "about", value: "count", basis: "sentence", words: null },
        ],
      }),
    ],
  };
}

const REPORT: Report = {
  document_id: "d1",
  file: "reports/a.md",
  title: "A day in January",
  publisher: "Example Times",
  url: "https://example.org/a",
  published: "2024-01-23",
  published_basis: "dateline",
  restates: [],
  language: "en",
  licence: null,
};

const sentence = (part: string, start: number, block: number, text: string): ReportSentence => ({
  document_id: "d1",
  char_start: start,
  char_end: start + [...text].length,
  part,
  block,
  item: false,
  speaker: null,
  text,
});

const claim = (id: string, overrides: Partial<ReportClaim>): ReportClaim => ({
  ...attackCount(id, "2024-01-20", null),
  kind: "event_count",
  outcome: null,
  change: null,
  munition: [],
  equipment: null,
  place: null,
  date: null,
  date_words: null,
  rule: "casualty/dead",
  slots: [],
  event_id: null,
  ...overrides,
});
