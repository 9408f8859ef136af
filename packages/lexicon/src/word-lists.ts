import { wordLists } from "./tables.js";
import { type WordSet, wordSet } from "./word-set.js";

/** A list of `tables/word-lists.csv`, by its name; throws for a name that the table does not have. */
export function wordList(name: string): WordSet {
  const words = wordLists.get(name);
  if (words === undefined) throw new Error(`tables/word-lists.csv has no list "${name}"`);
  return wordSet(words);
}
