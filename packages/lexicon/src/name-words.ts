import type { NameWordClass } from "./compile/compiled-tables.js";
import { nameWords } from "./tables.js";

const byClass = new Map<NameWordClass, Set<string>>();
for (const [word, wordClass] of nameWords) {
  const words = byClass.get(wordClass);
  if (words) words.add(word);
  else byClass.set(wordClass, new Set([word]));
}
const NONE: ReadonlySet<string> = new Set();

/** The words of a class in name-words.csv, in the form under which words are looked up. */
export const nameWordsOf = (wordClass: NameWordClass): ReadonlySet<string> => byClass.get(wordClass) ?? NONE;
