export { chance } from "./chance.js";
export { changedTable, ODD } from "./changed-table.js";
export {
  also,
  Corpus,
  corpus,
  type Example,
  type Expected,
  type Others,
  type SentenceWithOthers,
} from "./corpus.js";
export {
  DocumentCorpus,
  type DocumentExample,
  documentCorpus,
  type WrittenDocument,
} from "./document-corpus.js";
export { growthOf } from "./growth.js";
export { allMarked, type Marked, marked } from "./marks.js";

/** The one day on which all examples are read: a Tuesday. */
export const REFERENCE_DATE = "2024-01-23";

export type { Attribute } from "./scoring/attributes.js";
export { Fact, Gold, Said } from "./scoring/gold.js";
export {
  type Ratios,
  type Remark,
  ratiosOf,
  type Score,
  type ScoredDocument,
  scoreOf,
  type Tally,
  totalOf,
} from "./scoring/score.js";
export { odsOf, textRows, xlsxOf } from "./workbook-of.js";
export { type ZipMember, zipOf } from "./zip-of.js";
