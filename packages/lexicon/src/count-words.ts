import type { CountWordClass } from "./compile/compiled-tables.js";
import { countWords } from "./tables.js";
import { WordSet } from "./word-set.js";

/** The words of a class in count-words.csv, as a set that tokens are asked for. */
export const countWordsOf = (wordClass: CountWordClass): WordSet =>
  new WordSet(countWords.flatMap(([word, found]) => (found === wordClass ? [word] : [])));
