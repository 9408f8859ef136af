import type { WordSet } from "@sitrep/lexicon";
import { isBoundary } from "../engine/clauses.js";
import type { View } from "../engine/view.js";

/** Words between a deed and the verb that it hangs on. */
const REACH = 16;

/** The verb out of `words` that "to attack" hangs on, over days, places and those who are ordered: "vowed on Monday in Kyiv | to attack"; null where it hangs on none. */
export function infinitiveHeldBy(view: View, head: number, words: WordSet): number | null {
  const to = view.norm(head - 1) === "to" ? head - 1 : head - 2;
  return view.norm(to) === "to" ? verbBefore(view, to, words) : null;
}

/** The verb out of `words` that a told deed hangs on: "denied on Monday | that it had attacked", "denied in Goma | shelling". */
export function reportHeldBy(view: View, head: number, words: WordSet): number | null {
  const that = [...view.tokens.slice(Math.max(0, head - REACH), head)].findLastIndex(
    ({ norm }) => norm === "that",
  );
  const at = that < 0 ? head : Math.max(0, head - REACH) + that;
  if (that < 0 && !view.norm(head).endsWith("ing")) return null;
  for (let between = at + 1; between < head; between++) if (ends(view, between)) return null;
  return verbBefore(view, at, words);
}

function verbBefore(view: View, end: number, words: WordSet): number | null {
  for (let at = end - 1; at >= Math.max(0, end - REACH); at--) {
    const day = [
      ...view.within("date", at - REACH, at + 1),
      ...view.within("place", at - REACH, at + 1),
    ].find((found) => found.to === at + 1);
    if (day) at = day.from;
    else if (view.among(at, words)) return at;
    else if (ends(view, at)) return null;
  }
  return null;
}

const ends = (view: View, at: number) =>
  isBoundary(view, at) ||
  view.tokens[at]?.kind === "mark" ||
  view.any("event", at, at + 1) ||
  view.hasCue("report_verb", at) ||
  JOINTS.has(view.norm(at));
const JOINTS = new Set(["and", "but", "or"]);
