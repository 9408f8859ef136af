import type { Document, Sentence } from "@sitrep/model";
import { allMarked, type WrittenDocument } from "@sitrep/testing";
import { documentOf } from "./read-sentence.js";

type Span = ReturnType<typeof allMarked>["spans"][number];

/** A document as a corpus writes it (see `WrittenDocument`), with the marked words as JavaScript indices of its text. */
export function readWritten(written: WrittenDocument): { document: Document; spans: readonly Span[] } {
  let text = "";
  let block = 0;
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
    const { part, item, words } = partOf(line);
    if (part !== "body") block++;
    if (text !== "") text += sentences.at(-1)?.block === block ? " " : "\n\n";
    const marked = allMarked(words);
    for (const { start, end } of marked.spans)
      spans.push({ start: text.length + start, end: text.length + end });
    const start = [...text].length;
    text += marked.text;
    sentences.push({
      ordinal: sentences.length,
      start,
      end: [...text].length,
      part,
      block,
      item,
      speaker: null,
    });
    if (part !== "body") block++;
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

function partOf(line: string): { part: Sentence["part"]; item: boolean; words: string } {
  if (line.startsWith("# ")) return { part: "headline", item: false, words: line.slice(2) };
  if (line.startsWith("## ")) return { part: "heading", item: false, words: line.slice(3) };
  if (line.startsWith("- ")) return { part: "body", item: true, words: line.slice(2) };
  return { part: "body", item: false, words: line };
}
