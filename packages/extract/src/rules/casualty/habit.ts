import { wordList } from "@sitrep/lexicon";
import { clauseStart } from "../../engine/clauses.js";
import type { View } from "../../engine/view.js";

const SPANS = wordList("rules/casualty/habit/spans");

/** "Every hour | a farmer is killed by a mine": what happens again and again is no one death. */
export function isHabit(view: View, from: number): boolean {
  for (let at = clauseStart(view, from); at < from; at++)
    if (["every", "each"].includes(view.norm(at)) && SPANS.has(view.norm(at + 1))) return true;
  return false;
}
