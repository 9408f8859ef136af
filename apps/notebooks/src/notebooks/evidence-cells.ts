import { addressOf } from "../reports/report-address.js";
import type { EventQuote, Evidence } from "../rows/view-rows.js";
import { inferredWords } from "../words/basis-words.js";
import { dateWords } from "../words/date-words.js";
import { cellWords, ownWords, placeWords } from "../words/source-words.js";
import type { Cell, CellPart } from "./notebook.js";

/** The outlet, its headline and day, its address, and where in our files the words are. */
export function sourceCell(row: Evidence): Cell {
  const parts: CellPart[] = [];
  const publisher = row.publisher ?? "Publisher not known";
  if (row.restates_publisher !== null)
    parts.push(words(`${publisher}: our digest of ${row.restates_publisher}`));
  else parts.push(words(publisher));
  if (row.title !== null) parts.push(faint(row.title));
  if (row.published !== null) parts.push(faint(dateWords(row.published)));
  if (row.url !== null) parts.push({ form: "source", words: hostOf(row.url), url: row.url });
  parts.push(placePart(row));
  return parts;
}

/** Where the words are: for a report, a link to its page of ours. */
export const placePart = (
  row: Pick<Evidence, "file" | "line" | "document_id" | "claim_id"> & Partial<Evidence>,
): CellPart =>
  row.document_id === null
    ? faint(placeWords(row))
    : { form: "page", words: placeWords(row), address: addressOf(row.document_id, row.claim_id) };

export const words = (text: string): CellPart => ({ form: "words", words: text });
export const strong = (text: string): CellPart => ({ form: "words", words: text, strong: true });
export const faint = (text: string): CellPart => ({ form: "words", words: text, faint: true });
/** From where slots were filled that their own clause does not state: "country: from the dateline". */
export const inferredParts = (inferred: Evidence["inferred"]): CellPart[] =>
  inferred.length === 0 ? [] : [faint(inferredWords(inferred))];

/** The words that carry a figure; for a row of a table that quotes nobody, its cells, and that they are cells. */
export function wordsCell(row: Pick<Evidence, "quote" | "line">): Cell {
  const [own, cells] = [ownWords(row), cellWords(row)];
  if (cells !== null) return [faint(`No words are quoted in the table. Its row: ${cells}`)];
  return own === null || own === "" ? [faint("none")] : [{ form: "quote", words: own }];
}

/** One member's words about an event, and who gives them. */
export const quoteParts = (it: EventQuote): CellPart[] => [
  ...(ownWords(it) === null ? [] : [{ form: "quote", words: ownWords(it) ?? "" } as const]),
  {
    form: "source",
    words:
      [it.publisher, it.published === null ? null : dateWords(it.published)]
        .filter((part) => part !== null)
        .join(", ") || it.file,
    url: it.url,
  },
  placePart(it),
];

/** The host of an address, which is short and says most; the address as it is where it has none. */
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname || url : url);
