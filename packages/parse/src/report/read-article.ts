import {
  type ArticleRow,
  type Document,
  documentId,
  type Issue,
  issue,
  LONGEST_RAW,
  type SetAside,
  sha256,
} from "@sitrep/model";
import { readFragment } from "../html/read-page.js";
import { blocksOf } from "../sentences/blocks.js";
import { withoutDatelines } from "../sentences/datelines.js";
import { type Body, documentOf, pageBody, type ReportRead } from "./read-report.js";
import { factsOfRow, tornCells } from "./row-facts.js";
import { isWholePage, markupOf } from "./row-markup.js";

export interface ArticleInput extends ArticleRow {
  /** the table, relative to the data folder */
  readonly file: string;
  readonly file_hash: string;
  /** what the table is written in */
  readonly encoding: string;
}

/** The longest text of a row, in characters: ten times the longest report that people write, and what costs some seconds to read. */
export const LONGEST_ARTICLE = 1_000_000;

/** What is where a text was cut: NewsAPI's "[+1234 chars]", or dots. */
const CUT = /(?:\[\+\d{1,9} chars\]|…|\.\.\.|\[…\]|\[\.\.\.\])$/;

/**
 * A row of a table of articles to a document, whose id is that of its text wherever that stands. `text` is the cell to the character, or
 * what was taken out of its markup. Doubts have the row's line.
 */
export function readArticle(input: ArticleInput): ReportRead {
  const { file, file_hash, line, cells, columns, encoding } = input;
  const text = cells.text ?? "";
  const column = columns.text ?? "text";
  if (text.trim() === "") return aside(input, "no-text", "nothing", `a text in ${column}`);
  if (text.length > LONGEST_ARTICLE) {
    const expected = `a text of at most ${LONGEST_ARTICLE} characters`;
    return aside(input, "too-long", `a text of ${text.length} characters`, expected);
  }
  const nul = text.indexOf("\0");
  if (nul >= 0) return aside(input, "binary", `a NUL character at position ${nul}`, "text");
  const said = factsOfRow(file, line, cells, columns);
  const torn = tornCells(said, cells);
  if (torn !== null) {
    const expected = "a date or an address there: the row may be a piece of a text with a broken quote";
    return aside(input, "torn-row", torn, expected);
  }
  const markup = markupOf(text);
  const body = markup === null ? plainBody(text) : markedBody(file, markup);
  if (body === null || body.text.trim() === "")
    return aside(input, "html", "markup without a text", "a text, or the markup of one");
  const origin = {
    document_id: documentId(sha256(text)),
    ...{ file, file_hash, line },
    ...(cells.id !== null && { source_id: cells.id.trim() }),
    form: markup === null ? ("text" as const) : ("html" as const),
    encoding,
  };
  const { document, issues: found } = documentOf(origin, body, said.facts, "row");
  const doubts = [...body.issues, ...found, ...cutDoubts(document, column)];
  return { document, setAside: [], issues: [...said.issues, ...doubts.map((it) => ({ ...it, line }))] };
}

function plainBody(text: string): Body {
  const { blocks, datelines } = withoutDatelines(text, blocksOf(text, 0, text.length));
  return { text, blocks, datelines, facts: {}, basis: "page", issues: [] };
}

function markedBody(file: string, markup: string): Body | null {
  if (isWholePage(markup)) return pageBody(file, markup);
  const page = readFragment(markup);
  if (page === null) return null;
  const again = markupOf(page.text) === page.text ? readFragment(page.text) : null;
  const read = again ?? page;
  return { ...read, ...withoutDatelines(read.text, read.blocks), basis: "page", facts: {}, issues: [] };
}

function cutDoubts({ file, text }: Document, column: string): Issue[] {
  const end = text.slice(-200).trimEnd();
  const found = CUT.exec(end)?.[0];
  if (found === undefined) return [];
  const expected = `the whole text in ${column}; what was cut off gives no claims`;
  return [issue("parse", "cut-text", file, `a text that ends with ${found}`, expected)];
}

function aside(
  { file, file_hash, line, columns, raw }: ArticleInput,
  code: string,
  found: string,
  expected: string,
): ReportRead {
  const why: SetAside = {
    ...{ file, file_hash, line, column: columns.text ?? null, code, found, expected },
    raw: raw.slice(0, LONGEST_RAW),
  };
  return { document: null, setAside: [why], issues: [] };
}
