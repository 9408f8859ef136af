export { Corpus, corpus, type Example, type Expected } from "./corpus.js";
export { type Marked, marked } from "./marks.js";

/** The one day on which all examples are read: a Tuesday. */
export const REFERENCE_DATE = "2024-01-23";
