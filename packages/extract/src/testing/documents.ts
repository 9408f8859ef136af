import type { Document, Sentence } from "@sitrep/model";
import { documentOf } from "./read-sentence.js";

/** A document of several sentences, one paragraph each, in the order given. */
export function documentFrom(sentences: readonly string[]): Document {
  const text = sentences.join("\n\n");
  let start = 0;
  const spans = sentences.map((sentence, ordinal): Sentence => {
    const end = start + [...sentence].length;
    const span: Sentence = { ordinal, start, end, part: "body", block: ordinal, item: false, speaker: null };
    start = end + 2;
    return span;
  });
  return { ...documentOf(text), sentences: spans.filter((span) => span.end > span.start) };
}

/** The same numbers at each run: a linear congruential generator. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
