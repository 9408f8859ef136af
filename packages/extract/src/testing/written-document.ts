import type { Document, Sentence } from "@sitrep/model";
import { allMarked, type WrittenDocument } from "@sitrep/testing";
import { documentOf } from "./read-sentence.js";

type Span = ReturnType<typeof allMarked>["spans"][number];

/** A document as a corpus writes it (see `WrittenDocument`), with the marked words as JavaScript indices of its text. */
export function readWritten(written: WrittenDocument): { document: Document; spans: readonly Span[] } {
  let text = "";
  let block = 0;
  let tables = 0;
  let table: WrittenTable | null = null;
  const sentences: Sentence[] = [];
  const spans: Span[] = [];
  const about: Record<string, string> = {};
  for (const line of written
    .trim()
    .split("\n")
    .map((each) => each.trim())) {
    if (line.startsWith("@")) {
      const [name = "", ...words] = line.slice(1).split(" ");
      if (!HEADERS.has(name)) throw new Error(`Unexpected @${name}, expected @published or @publisher`);
      about[name] = words.join(" ");
      continue;
    }
    if (line === "") {
      block++;
      continue;
    }
    if (!line.startsWith("| ")) table = null;
    else if (table === null) table = { number: tables++, labels: cellsOf(line), row: 0 };
    else table.row++;
    for (const piece of table ? piecesOf(line, table) : [partOf(line)]) {
      const { words, ...place } = piece;
      if (place.part !== "body" || place.cell) block++;
      if (text !== "") text += sentences.at(-1)?.block === block ? " " : "\n\n";
      const marked = allMarked(words);
      for (const { start, end } of marked.spans)
        spans.push({ start: text.length + start, end: text.length + end });
      const start = [...text].length;
      text += marked.text;
      const ordinal = sentences.length;
      sentences.push({ ordinal, start, end: [...text].length, block, speaker: null, ...place });
      if (place.part !== "body" || place.cell) block++;
    }
  }
  const base = documentOf(text);
  return {
    document: {
      ...base,
      title: sentences[0]?.part === "headline" ? text.slice(0, text.indexOf("\n\n")) : null,
      published: about["published"] ?? base.published,
      publisher: about["publisher"] ?? null,
      sentences,
    },
    spans,
  };
}
const HEADERS = new Set(["published", "publisher"]);

interface WrittenTable {
  readonly number: number;
  readonly labels: readonly string[];
  row: number;
}

type Piece = Pick<Sentence, "part" | "item" | "cell"> & { readonly words: string };

const cellsOf = (line: string): string[] =>
  line
    .slice(1)
    .split("|")
    .map((words) => words.trim());

/** The cells of a row that hold words. */
function piecesOf(line: string, { number, labels, row }: WrittenTable): Piece[] {
  const cells = cellsOf(line);
  return cells.flatMap((words, column): Piece[] => {
    if (words === "") return [];
    const of = column === 0 ? null : (cells[0] ?? null);
    const cell = { table: number, row, rows: 1, column, label: labels[column] ?? null, of };
    return [{ part: row === 0 ? "furniture" : "body", item: false, words, cell }];
  });
}

function partOf(line: string): Piece {
  if (line.startsWith("# ")) return { part: "headline", item: false, words: line.slice(2) };
  if (line.startsWith("## ")) return { part: "heading", item: false, words: line.slice(3) };
  if (line.startsWith("- ")) return { part: "body", item: true, words: line.slice(2) };
  return { part: "body", item: false, words: line };
}
