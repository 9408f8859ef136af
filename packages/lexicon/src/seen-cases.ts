import { isBracketed } from "./acronyms.js";
import { isCommonWord } from "./common-words.js";
import { tokenize } from "./tokens.js";

/** How the words of a document are written where it has small letters, and which words stand alone in brackets. */
export interface SeenCases {
  /** by the word in small letters, how it is written inside a sentence: "orlan" → "Orlan", "fmln" → "FMLN", "raid" → "raid" */
  readonly spelled: ReadonlyMap<string, string>;
  /** in small letters: "(FPMR)" */
  readonly acronyms: ReadonlySet<string>;
}

/** A stretch of text, JavaScript indices. */
type Stretch = readonly [from: number, to: number];

/** What the sentences of a document show of the case of its words: those in mixed case, and the brackets of those in capitals. */
export function seenCases(text: string, mixed: readonly Stretch[], capitals: readonly Stretch[]): SeenCases {
  const spelled = new Map<string, string>();
  for (const [from, to] of mixed)
    tokenize(text, from, to).forEach(({ start, end, kind }, at) => {
      if (kind !== "word" || at === 0) return;
      const word = text.slice(start, end);
      const small = word.toLowerCase();
      // small letters say more than capitals, which a heading gives to every word
      if (word === small || !spelled.has(small)) spelled.set(small, word);
    });
  const acronyms = new Set<string>();
  for (const [from, to] of capitals) {
    for (const token of tokenize(text, from, to))
      if (isBracketed(text, token) && !isCommonWord(token.word)) acronyms.add(token.norm);
  }
  return { spelled, acronyms };
}

/** Fewest plain words that show that capitals are a way to write a sentence, and no name: "USS COLE". */
const FEWEST = 2;

/** Fewer letters are a name. */
const FEWEST_LETTERS = 8;
/** Of this many letters one may be small: "McPRELL", "1200hrs". */
const MOST_CAPITALS = 20;

/** Whether a stretch is a sentence nearly without small letters: at least two plain words of three letters or more, all in capitals. */
export function isAllCapitals(text: string, from: number, to: number): boolean {
  let letters = 0;
  let small = 0;
  for (let at = from; at < to; at++) {
    const char = text.charCodeAt(at);
    if (char >= 65 && char <= 90) letters++;
    else if (char >= 97 && char <= 122 && ++small * MOST_CAPITALS > to - from) return false;
  }
  if (letters < FEWEST_LETTERS || small * MOST_CAPITALS > letters) return false;
  let plain = 0;
  for (const { kind, norm, word } of tokenize(text, from, to))
    if (kind === "word" && norm.length >= 3 && isCommonWord(word) && ++plain >= FEWEST) return true;
  return false;
}
