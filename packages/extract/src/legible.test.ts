import { codePoints } from "@sitrep/model";
import { describe, expect, it } from "vitest";
import { extractDrafts } from "./extract-drafts.js";
import { documentFrom } from "./testing/documents.js";

const PLAIN = [
  "On January 12, Houthi missiles killed twelve soldiers near Médenine.",
  "At least 2,500 Syrian civilians were injured in Gaza on Monday.",
];

/** What was read, apart from where it is. */
function readingOf(...sentences: string[]) {
  const document = documentFrom(sentences);
  const points = codePoints(document.text);
  const drafts = extractDrafts(document).value;
  for (const draft of drafts) {
    expect(points.slice(draft.start, draft.end)).toBe(draft.quote);
    for (const date of draft.dates) expect(legibly(points.slice(date.start, date.end))).toContain(date.words);
  }
  return drafts.map((draft) => ({
    kind: draft.kind,
    value: "count" in draft ? draft.count.value : null,
    quote: legibly(draft.quote),
    target: draft.target,
    country: draft.country,
    dates: draft.dates.map(({ reading }) => reading),
  }));
}

const legibly = (words: string): string =>
  words.replace(/\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff|\u200e|\u202a|\u202c/g, "").normalize("NFC");

/** Something inside each word of four letters or more. */
const inside = (mark: string) => (sentence: string) =>
  sentence.replace(/(\p{L}{2})(\p{L}{2})/gu, `$1${mark}$2`);

describe("a text with characters that nobody sees", () => {
  it("has claims to lose", () => expect(readingOf(...PLAIN).length).toBeGreaterThan(1));

  it.each([
    ["soft hyphens", "\u00ad"],
    ["zero-width spaces", "\u200b"],
    ["non-joiners", "\u200c"],
    ["joiners", "\u200d"],
    ["word joiners", "\u2060"],
    ["byte order marks", "\ufeff"],
    ["marks of direction", "\u200e"],
  ])("is read as if they were not there: %s inside words", (_, mark) => {
    expect(readingOf(...PLAIN.map(inside(mark)))).toEqual(readingOf(...PLAIN));
  });

  it("is read the same with letters and accents apart", () => {
    expect(readingOf(...PLAIN.map((sentence) => sentence.normalize("NFD")))).toEqual(readingOf(...PLAIN));
  });

  it("is read the same with unbreakable blanks", () => {
    const blanks = PLAIN.map((sentence) => sentence.replaceAll(" ", "\u00a0"));
    expect(readingOf(...blanks).map(({ value }) => value)).toEqual(
      readingOf(...PLAIN).map(({ value }) => value),
    );
  });

  it("counts code points before and behind, and isolates direction", () => {
    const [before, behind] = ["😀 \u202aשלום\u202c ", " 🚀𝕏"];
    const turned = PLAIN.map((sentence) => `${before}${inside("\u00ad")(sentence)}${behind}`);
    expect(readingOf(...turned).map(({ value }) => value)).toEqual(
      readingOf(...PLAIN).map(({ value }) => value),
    );
  });

  it.each([
    ["25\u202f490 people were killed in Gaza.", 25_490],
    ["1\u2009900 people were killed in Gaza.", 1900],
    ["12\u00a0300 people were killed in Gaza.", 12_300],
    ["Since 8 October 2023, 2 169 people have been killed in Lebanon.", 2169],
  ])("has thousands divided by narrow blanks: %s", (sentence, value) => {
    expect(readingOf(sentence).map((draft) => draft.value)).toContain(value);
  });

  it("keeps a day apart from the number after it", () => {
    expect(readingOf("On March 7 130 people fled Gaza.").map(({ value }) => value)).toEqual([130]);
  });

  it("keeps a year apart from the number after it", () => {
    expect(readingOf("In 2023\u00a0120 people were killed in Gaza.").map(({ value }) => value)).toEqual([
      120,
    ]);
  });
});
