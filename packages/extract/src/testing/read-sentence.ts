import { read } from "@sitrep/lexicon";
import type { Document, Draft, Sentence } from "@sitrep/model";
import { REFERENCE_DATE } from "@sitrep/testing";
import { type View, viewOf } from "../engine/view.js";
import { extractDrafts } from "../extract-drafts.js";

/** A document of one sentence, or of one sentence a line, published on the reference date. */
export function documentOf(text: string): Document {
  return {
    document_id: "test",
    file: "test.txt",
    file_hash: "0",
    form: "text",
    encoding: "utf-8",
    title: null,
    publisher: null,
    url: null,
    published: REFERENCE_DATE,
    published_at: null,
    published_basis: "sidecar",
    zone: null,
    restates: [],
    language: "en",
    text,
    sentences: sentencesIn(text),
  };
}

function sentencesIn(text: string): Sentence[] {
  let start = 0;
  return text.split("\n").map((line, ordinal): Sentence => {
    const end = start + [...line].length;
    const sentence: Sentence = { ordinal, start, end, part: "body", block: 0, item: false, speaker: null };
    start = end + 1;
    return sentence;
  });
}

/** One sentence as the rules see it. */
export const viewIn = (text: string): View => {
  const [sentence] = sentencesIn(text);
  if (!sentence) throw new Error("a sentence is empty");
  return viewOf(sentence, read(text), null);
};

export const draftsIn = (text: string): readonly Draft[] => extractDrafts(documentOf(text)).value;

/** A draft with the names that a corpus uses: `value`, `qualifier`, `since` and `date` as words, `place` and `said_by` as text. */
export function flat(draft: Draft): Record<string, unknown> {
  const wordsOf = (...relations: string[]) =>
    draft.dates.find((date) => relations.includes(date.relation))?.words ?? null;
  const count =
    "count" in draft
      ? { value: draft.count.value, value_high: draft.count.value_high, qualifier: draft.count.qualifier }
      : {};
  return {
    ...draft,
    ...count,
    place: draft.place?.name ?? null,
    said_by: draft.said_by?.slug ?? null,
    date: wordsOf("on"),
    since: wordsOf("since"),
    until: wordsOf("until"),
    during: wordsOf("during"),
    as_of: wordsOf("as_of"),
    time: draft.time?.words ?? null,
  };
}
