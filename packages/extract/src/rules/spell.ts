import { wordList } from "@sitrep/lexicon";
import type { DatePhrase } from "@sitrep/model";
import type { View } from "../engine/view.js";

const UNITS = wordList("rules/spell/units");
const OPENS = wordList("rules/spell/opens");

/** Whether a stretch names a length of time that a count runs over: "in three weeks", "within days", "in as many months". */
export function hasSpell(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!view.among(at, OPENS)) continue;
    for (let ahead = at + 1; ahead <= at + 5; ahead++) if (view.among(ahead, UNITS)) return true;
  }
  return false;
}

/** Whether some days bound a count: "since Tuesday", "this month", "in the past week". */
export const isBounded = (dates: readonly DatePhrase[]): boolean =>
  dates.some(({ relation }) => relation === "since" || relation === "during");
