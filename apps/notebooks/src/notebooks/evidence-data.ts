import type { CsvCell } from "@sitrep/model/csv";
import type { Evidence, Figure, Moment } from "../rows/view-rows.js";
import { inferredData } from "../words/basis-words.js";
import { figureWords } from "../words/figure-words.js";

export const FIGURE_HEADER = [
  "figure",
  "value",
  "value_high",
  "qualifier",
  "as_of",
  "as_of_from",
  "as_of_to",
  "as_of_basis",
] as const;

export const figureCells = (row: Figure & Moment): CsvCell[] => [
  figureWords(row),
  row.value,
  row.value_high,
  row.qualifier,
  row.as_of,
  row.as_of_from,
  row.as_of_to,
  row.as_of_basis,
];

export const EVIDENCE_HEADER = [
  "said_by",
  "said_by_words",
  "certainty",
  "inferred",
  "quote",
  "publisher",
  "restates_publisher",
  "published",
  "title",
  "url",
  "file",
  "line",
  "char_start",
  "char_end",
  "claim_id",
] as const;

/** Who said it, in which words, and where they are: the last columns of every file of figures. */
export const evidenceData = (row: Evidence): CsvCell[] => [
  row.said_by,
  row.said_by_words,
  row.certainty,
  inferredData(row.inferred),
  row.quote,
  row.publisher,
  row.restates_publisher,
  row.published,
  row.title,
  row.url,
  row.file,
  row.line,
  row.char_start,
  row.char_end,
  row.claim_id,
];
