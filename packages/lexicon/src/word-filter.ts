import { HASH_SEED, hashed } from "./vocabulary.js";

/** Bits a word and bits set for it: about one unknown word in a thousand is taken for a known one. */
const BITS_A_WORD = 14;
const BITS_SET = 10;

/** A set of words that only answers whether a word is in it: a Bloom filter, and the words that it would answer wrongly. */
export interface WordFilter {
  /** base64 */
  readonly bits: string;
  readonly except: readonly string[];
}

/** The filter of `words`, which answers no for each of `others` too; of the rest, it takes one in a thousand for a word of the set. */
export function filterOf(words: ReadonlySet<string>, others: Iterable<string>): WordFilter {
  const bytes = new Uint8Array(Math.max(1, Math.ceil((words.size * BITS_A_WORD) / 8)));
  for (const word of words)
    for (const bit of bitsOf(word, bytes.length * 8))
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  const bits = btoa(text);
  const isIn = inFilter({ bits, except: [] });
  return { bits, except: [...new Set(others)].filter((word) => !words.has(word) && isIn(word)) };
}

/** The question that a filter answers. */
export function inFilter({ bits, except }: WordFilter): (word: string) => boolean {
  const bytes = Uint8Array.from(atob(bits), (char) => char.charCodeAt(0));
  const others = new Set(except);
  return (word) =>
    bitsOf(word, bytes.length * 8).every((bit) => ((bytes[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0) &&
    !others.has(word);
}

function bitsOf(word: string, size: number): number[] {
  let first = HASH_SEED;
  for (let at = 0; at < word.length; at++) first = hashed(first, word.charCodeAt(at));
  const step = hashed(first, word.length) | 1;
  return Array.from({ length: BITS_SET }, (_, index) => ((first + Math.imul(index, step)) >>> 0) % size);
}
