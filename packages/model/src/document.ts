import { z } from "zod";
import { PartialDate } from "./partial-date.js";

/**
 * Which part of a page a sentence belongs to. Claims are taken from all but `furniture`: menus, adverts, "Related", "Read more",
 * front matter that is no headline. A `heading` is over a section or list and gives it context.
 */
export const SentencePart = z.enum(["headline", "heading", "body", "caption", "embed", "furniture"]);
export type SentencePart = z.infer<typeof SentencePart>;

/** Where a sentence is in a table of a report: a row tells one story, and the heads of its column and its row say what of it. */
export const Cell = z.strictObject({
  /** counted from 0 over the document */
  table: z.int().nonnegative(),
  /** from 1; 0 is the row of heads */
  row: z.int().nonnegative(),
  /** how many rows it spans */
  rows: z.int().positive(),
  /** from 0 */
  column: z.int().nonnegative(),
  /** the words at the head of its column; null where the table has no such row */
  label: z.string().nullable(),
  /** the words at the head of its row; null in the first column */
  of: z.string().nullable(),
});
export type Cell = z.infer<typeof Cell>;

export const Sentence = z.strictObject({
  ordinal: z.int().nonnegative(),
  /** code points of the document's text, end exclusive; no leading or trailing white space */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  part: SentencePart,
  /** paragraph, list item or heading that it is in, counted from 0 over the document */
  block: z.int().nonnegative(),
  /** an item of a list */
  item: z.boolean(),
  /** "MR. KIRBY", "Q": who speaks, in a transcript */
  speaker: z.string().nullable(),
  /** the page that it begins on, from 1; absent where the form has no pages */
  page: z.int().positive().optional(),
  /** absent outside of tables */
  cell: Cell.optional(),
  /** "KUFA, Iraq (Reuters) -": where a dispatch was written; furniture, and absent for all other sentences */
  dateline: z.literal(true).optional(),
});
export type Sentence = z.infer<typeof Sentence>;

/** What a digest restates: our text, their figures. */
export const Restated = z.strictObject({
  publisher: z.string(),
  published: PartialDate.nullable(),
  title: z.string().nullable(),
  url: z.string().nullable(),
});

export type Restated = z.infer<typeof Restated>;

/** A part of a document with a day of its own: of several dispatches in one file, one. */
export const Dispatch = z.strictObject({
  /** ordinal of its first sentence, the dateline */
  sentence: z.int().nonnegative(),
  published: PartialDate,
});
export type Dispatch = z.infer<typeof Dispatch>;

/** A report as found, kept to the character. */
export const Document = z.strictObject({
  document_id: z.string(),
  /** path relative to the data folder, with `/` */
  file: z.string(),
  file_hash: z.string(),
  /** line on which its row begins, counted from 1, where it is in a table of articles; absent for a file of its own */
  line: z.int().positive().optional(),
  /** the id that its table gives it; absent where it gives none */
  source_id: z.string().optional(),
  form: z.enum(["text", "markdown", "html"]),
  encoding: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  published: PartialDate.nullable(),
  /** instant of publication, ISO 8601 in UTC, where the page gives an hour and a zone */
  published_at: z.iso.datetime().nullable(),
  /** where `published` was read: a sidecar, or the report's row, is believed before front matter, that before the page, its dateline and its address */
  published_basis: z.enum(["sidecar", "row", "front_matter", "page", "dateline", "url", "none"]),
  /** IANA zone in which the report counts its days, where it says so */
  zone: z.string().nullable(),
  restates: z.array(Restated),
  /** in the order of the text; absent where no two datelines name different days */
  dispatches: z.array(Dispatch).optional(),
  /** ISO 639-1 code; `en` unless the words say otherwise; null for a text with no words */
  language: z.string().nullable(),
  text: z.string(),
  sentences: z.array(Sentence),
});
export type Document = z.infer<typeof Document>;

/** Knowledge about a file that is beside it (`x.sitrep.json`): it corrects what the text lacks without touching the evidence. */
export const Sidecar = z.strictObject({
  published: PartialDate.optional(),
  published_at: z.iso.datetime({ offset: true }).optional(),
  publisher: z.string().min(1).optional(),
  title: z.string().min(1).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  zone: z.string().min(1).optional(),
});
export type Sidecar = z.infer<typeof Sidecar>;

/** One input file and what became of it. Report or table is decided by its form, never by its folder. */
export const FileEntry = z.strictObject({
  /** relative to the data folder; of a part the name of its container with its own after it: `news.zip/2024/a.csv` */
  file: z.string(),
  /** the file that holds it, and its name there: a member, a sheet; null for a file of the data folder */
  container: z.string().nullable(),
  part: z.string().nullable(),
  file_hash: z.string(),
  bytes: z.int().nonnegative(),
  /** a `container` is read as its parts alone, each with an entry of its own */
  role: z.enum(["report", "table", "container", "ignored", "set_aside"]),
  /** how a table's rows were understood; null for reports */
  layout: z.string().nullable(),
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  rows_read: z.int().nonnegative().nullable(),
  rows_taken: z.int().nonnegative().nullable(),
  rows_set_aside: z.int().nonnegative().nullable(),
  /** records with one flag or more; null for all but event tables */
  rows_flagged: z.int().nonnegative().nullable(),
  licence: z.string().nullable(),
  /** data set that a table's rows are of; null for reports and tables of figures */
  dataset: z.string().nullable(),
  /** how to cite the data set; null where nobody said */
  citation: z.string().nullable(),
  /** whether its rows must not be redistributed; null where no data set is known */
  restricted: z.boolean().nullable(),
  /** whether its rows were made up, to try things with; null where no data set is known */
  synthetic: z.boolean().nullable(),
  /** which edition of the data set it is: as its sidecar says, else the newest `timestamp` of its rows; null where neither is known */
  vintage: z.string().nullable(),
  /** whether it holds all of the data set, so that what it lacks was deleted; null where no data set is known */
  full_export: z.boolean().nullable(),
  /** how sure the layout is, 0 to 1, and why; null where no layout read it */
  sure: z.number().min(0).max(1).nullable(),
  why: z.string().nullable(),
});
export type FileEntry = z.infer<typeof FileEntry>;
