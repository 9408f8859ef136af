import { isCommonWord, wordList } from "@sitrep/lexicon";
import type { Statement } from "../../engine/statement.js";
import type { View } from "../../engine/view.js";

/** Whether soldiers are said to be of an army that the tables do not know: those are not the soldiers of the state where they died. */
export const isOfUnknownArmy = ({ view, from, to, saidBy }: Statement): boolean =>
  view.within("people", from, to).some(({ military, to: end }) => military && isArmyWithName(view, end)) ||
  (saidBy !== null && saidBy.actor === null && BREAKAWAY.test(saidBy.words));

/** "of the Lazika army": a name that is no word and no actor, before the noun of an army. */
function isArmyWithName(view: View, of: number): boolean {
  if (view.norm(of) !== "of") return false;
  const from = view.norm(of + 1) === "the" ? of + 2 : of + 1;
  let to = from;
  while (to - from < MOST_IN_NAME && view.tokens[to]?.capital && !view.among(to, ARMIES)) to++;
  return (
    to > from &&
    view.among(to, ARMIES) &&
    !view.any("actor", of, to + 1) &&
    view.tokens.slice(from, to).every(({ word, kind }) => kind === "word" && !isCommonWord(word))
  );
}

const MOST_IN_NAME = 3;
const ARMIES = wordList("context/fillers/unknown-army/armies");
/** "the Defence Ministry of the breakaway republic" */
const BREAKAWAY =
  /\b(?:breakaway|unrecogni[sz]ed|self-(?:proclaimed|declared|styled)|separatist|secessionist)\b/i;
