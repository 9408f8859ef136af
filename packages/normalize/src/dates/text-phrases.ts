import { read } from "@sitrep/lexicon";
import { codePoints, type DatePhrase, type Document, type Sentence, type SentencePart } from "@sitrep/model";

/** "January 23, 2024", "8 July 2021", "mid-October 2023" */
const WITH_YEAR = /(?:[a-z]{3,9}\.?|\d(?:st|nd|rd|th)?),?\s(?:19|20)\d{2}\b/i;

/** Dates in embedded posts, and in sentences that may write out a date with its year; in code points. */
export const writtenOut = (document: Document): DatePhrase[] =>
  phrasesIn(document, (sentence, text) => sentence.part === "embed" || WITH_YEAR.test(text));

/** Dates of every sentence with a digit. */
export const withDigits = (document: Document): DatePhrase[] =>
  phrasesIn(document, (_, text) => /\d/.test(text));

function phrasesIn(document: Document, wanted: (sentence: Sentence, text: string) => boolean): DatePhrase[] {
  const points = codePoints(document.text);
  return document.sentences.flatMap((sentence) => {
    if (sentence.part === "furniture") return [];
    const words = points.slice(sentence.start, sentence.end);
    if (!wanted(sentence, words)) return [];
    const first = points.toIndex(sentence.start);
    return read(words).mentions.flatMap((mention) => {
      if (mention.type !== "date") return [];
      const { phrase } = mention;
      const at = (index: number) => points.fromIndex(first + index);
      return [{ ...phrase, start: at(phrase.start), end: at(phrase.end) }];
    });
  });
}

/** The part of the page at a code point: the sentence that holds it, found by halving. */
export function partAt(document: Document, offset: number): SentencePart | null {
  const { sentences } = document;
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) return null;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence.part;
  }
  return null;
}
