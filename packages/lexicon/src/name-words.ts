import type { NameWordClass } from "./compile/compiled-tables.js";
import { nameWords } from "./tables.js";
import { WordSet } from "./word-set.js";

const byClass = new Map<NameWordClass, string[]>();
for (const [word, wordClass] of nameWords) {
  const words = byClass.get(wordClass);
  if (words) words.push(word);
  else byClass.set(wordClass, [word]);
}
const sets = new Map<NameWordClass, WordSet>();

/** The words of a class in name-words.csv, in the form under which words are looked up. */
export function nameWordsOf(wordClass: NameWordClass): WordSet {
  const known = sets.get(wordClass) ?? new WordSet(byClass.get(wordClass) ?? []);
  sets.set(wordClass, known);
  return known;
}
