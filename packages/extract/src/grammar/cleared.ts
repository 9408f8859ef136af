import { wordList } from "@sitrep/lexicon";
import type { View } from "../engine/view.js";
import { clauseAt } from "./clauses.js";

/** "Sappers detonated a wartime bomb": those who clear bombs attack nobody; "experts said a bomb exploded" tells of one. */
export function isCleared(view: View, verb: number): boolean {
  const clause = clauseAt(view, verb);
  return [clause?.agent, clause?.patient].some(
    (phrase) =>
      phrase != null && view.tokens.slice(phrase.from, phrase.to).some(({ word }) => CLEARING.knows(word)),
  );
}
const CLEARING = wordList("grammar/cleared/clearing");
