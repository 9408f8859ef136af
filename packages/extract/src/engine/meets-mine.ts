import { wordList } from "@sitrep/lexicon";
import { clauseStart } from "./clauses.js";
import type { View } from "./view.js";

const MEETING = wordList("engine/meets-mine/meeting");
const HIDDEN = wordList("engine/meets-mine/hidden");
/** Words between a verb and what it hits: "an | improvised explosive device". */
const REACH = 5;

/** "A patrol hit a landmine", "the truck struck a roadside bomb": who stands where who acts does is hurt; not "a drone hit a mine", a pit. */
export function meetsMine(view: View, verb: number, end: number): boolean {
  if (!view.among(verb, MEETING)) return false;
  const [trap] = view.within("munition", end, end + REACH);
  if (!trap || view.any("facility", end, trap.to + 1)) return false;
  const start = clauseStart(view, verb);
  if (view.any("munition", start, verb)) return false;
  if (view.tokens.slice(end, trap.to).some(({ word }) => HIDDEN.knows(word))) return true;
  const travels =
    view.any("facility", start, verb) ||
    view.any("people", start, verb) ||
    view.tokens.slice(start, verb).some(({ word }) => TRAVELLERS.knows(word));
  return trap.munition === "mine" && travels;
}
const TRAVELLERS = wordList("engine/meets-mine/travellers");
