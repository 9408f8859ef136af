import { type Token, tokenAt } from "./tokens.js";
import { register, type Word } from "./vocabulary.js";

/** So many sets of 32 bits each; a word's bits are one line of memory. */
const BLOCKS = 16;
let bits = new Int32Array(BLOCKS * 1024);
let rows = 0;
let sets = 0;

/** Words that a reader asks for again and again: a token is asked by a bit of its word, without a look at its letters. */
export class WordSet extends Set<string> {
  readonly #block: number;
  readonly #mask: number;

  constructor(words: readonly string[]) {
    super(words);
    const number = sets++;
    if (number >= BLOCKS * 32) throw new Error(`more than ${BLOCKS * 32} sets of words`);
    this.#block = number >> 5;
    this.#mask = 1 << (number & 31);
    for (const norm of words) {
      const word = register(norm);
      if (word.row === 0) word.row = ++rows;
      if ((rows + 1) * BLOCKS > bits.length) bits = doubled(bits);
      const at = word.row * BLOCKS + this.#block;
      bits[at] = (bits[at] ?? 0) | this.#mask;
    }
  }

  /** Whether a word is one of these, in whatever letters it is written. */
  knows({ row }: Word): boolean {
    return row !== 0 && ((bits[row * BLOCKS + this.#block] ?? 0) & this.#mask) !== 0;
  }

  /** Whether a token is one of these words as it is written: "IS" and "US" are names, not "is" and "us". */
  holds({ spelling }: Token): boolean {
    if (!spelling.plain) return this.has(spelling.form);
    return this.knows(spelling.word);
  }
}

/** Whether a token of a list is one of these words, in whatever letters it is written. */
export function isAmong(tokens: readonly Token[], at: number, words: WordSet): boolean {
  const token = tokenAt(tokens, at);
  return token !== undefined && words.knows(token.word);
}

/** Words with spaces between them, as the tokenizer has them: lower case, without diacritics. */
export const wordSet = (words: string): WordSet => new WordSet(words.split(" "));

function doubled(column: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(column.length * 2);
  wider.set(column);
  return wider;
}
