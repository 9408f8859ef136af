import { wordClasses } from "./tables.js";
import type { Token } from "./tokens.js";
import { register } from "./vocabulary.js";

/** What a word may be in English grammar, as bits; a word may be several: "that", "before". */
export const WORD_CLASS = {
  determiner: 1,
  preposition: 2,
  be: 4,
  have: 8,
  do: 16,
  modal: 32,
  pronoun: 64,
  coordinator: 128,
  subordinator: 256,
  relative: 512,
  negation: 1024,
  adverb: 2048,
  control: 4096,
  past: 8192,
  participle: 16384,
  verb: 32768,
  third: 65536,
  adjective: 131072,
  /** a small word inside a name: "al", "de" */
  particle: 262144,
} as const;

for (const [word, name] of wordClasses) register(word.replaceAll("'", "")).classes |= WORD_CLASS[name];

/** The classes of a token, as bits of `WORD_CLASS`; 0 past the end of a sentence, and for a name that looks like a word: "US", "IS". */
export const classesOf = (token: Token | undefined): number =>
  token === undefined || token.form !== token.norm ? 0 : token.word.classes;
