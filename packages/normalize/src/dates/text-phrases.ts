import { readDates } from "@sitrep/lexicon";
import {
  type CodePoints,
  codePoints,
  type DatePhrase,
  type Document,
  type Sentence,
  type SentencePart,
} from "@sitrep/model";

const YEAR = /\b(?:19|20)\d{2}\b/g;
/** "January ", "8 July ", "mid-October " right before a year */
const MONTH_OR_DAY = /(?:[a-z]{3,9}\.?|\d(?:st|nd|rd|th)?),?\s$/i;
/** "Feb. 6", "6 February", "6th of February", "2024-02-06": a number beside a word with a capital */
const DAY =
  /[A-Z][a-z]{2,8}\.?\s\d{1,2}\b|\d(?:st|nd|rd|th)?\s(?:of\s)?[A-Z][a-z]{2}|\d{4}-\d\d-|\d[/.]\d{1,2}[/.]\d/;
/** As many characters as the words before a year take: "since Wednesday, September 13, ". */
const BEFORE_YEAR = 36;

/** Dates that the text writes out with their year, those of embedded posts among them; in code points. */
export function writtenOut(document: Document): DatePhrase[] {
  const points = codePoints(document.text);
  return [...document.text.matchAll(YEAR)].flatMap((match) => {
    if (!MONTH_OR_DAY.test(document.text.slice(Math.max(0, match.index - 12), match.index))) return [];
    const sentence = sentenceAt(document, points.fromIndex(match.index));
    if (!sentence || sentence.part === "furniture") return [];
    const window = document.text.indexOf(" ", match.index - BEFORE_YEAR);
    return phrasesIn(
      document.text,
      points,
      Math.max(points.toIndex(sentence.start), window),
      match.index + 4,
    );
  });
}

/** Dates of every sentence that may write out a day and is no furniture; in code points. */
export function withDays(document: Document): DatePhrase[] {
  const points = codePoints(document.text);
  return document.sentences.flatMap(({ part, start, end }) => {
    const [from, to] = [points.toIndex(start), points.toIndex(end)];
    const read = part !== "furniture" && DAY.test(document.text.slice(from, to));
    return read ? phrasesIn(document.text, points, from, to) : [];
  });
}

function phrasesIn(text: string, points: CodePoints, from: number, to: number): DatePhrase[] {
  return readDates(text, from, to).dates.map((phrase) => ({
    ...phrase,
    start: points.fromIndex(phrase.start),
    end: points.fromIndex(phrase.end),
  }));
}

/** The part of the page at a code point. */
export const partAt = (document: Document, offset: number): SentencePart | null =>
  sentenceAt(document, offset)?.part ?? null;

/** The sentence that holds a code point, found by halving. */
function sentenceAt(document: Document, offset: number): Sentence | null {
  const { sentences } = document;
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) return null;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return null;
}
