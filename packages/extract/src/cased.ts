import { isAllCapitals, seenCases, trueCased } from "@sitrep/lexicon";
import { codePoints, type Document } from "@sitrep/model";

/**
 * The document with its sentences of capitals alone ("REBELS ATTACKED A BANK IN ORLAN") in mixed case, each letter where it was; null
 * where it has none, which is nearly always.
 */
export function cased(document: Document): Document | null {
  const { text } = document;
  const points = codePoints(text);
  const mixed: [number, number][] = [];
  const capitals: [number, number][] = [];
  for (const { start, end } of document.sentences) {
    const stretch: [number, number] = [points.toIndex(start), points.toIndex(end)];
    (isAllCapitals(text, ...stretch) ? capitals : mixed).push(stretch);
  }
  if (capitals.length === 0) return null;
  const seen = seenCases(text, mixed, capitals);
  let made = "";
  let at = 0;
  for (const [from, to] of capitals) {
    if (from < at) continue;
    made += text.slice(at, from) + trueCased(text, from, to, seen);
    at = to;
  }
  return { ...document, text: made + text.slice(at) };
}

/** From words of the document in mixed case to the same words as the document has them. */
export const wordsIn =
  (found: Document, made: Document) =>
  (words: string): string => {
    const at = made.text.indexOf(words);
    return at < 0 ? words : found.text.slice(at, at + words.length);
  };
