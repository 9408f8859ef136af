import { actorOf, wordList } from "@sitrep/lexicon";
import type { View } from "../engine/view.js";

/**
 * "gunmen | believed to belong to Boko Haram", "men | identified as members of the group X": the token after the name of the side to which
 * armed people are said to belong; null where no such words are after them. Of "fighters from Iraq" nobody is said to act.
 */
export function pastSide(view: View, from: number, at: number): number | null {
  if (!view.among(at, WORDS) || !areArmed(view, from, at)) return null;
  let belongs = false;
  for (let to = at; to <= at + MOST_WORDS; to++) {
    belongs ||= view.among(to, BELONGING);
    const side = view.startingAt("actor", to).find(({ ids }) => ids.length > 0);
    if (side) {
      const isGroup = side.ids.every((id) => actorOf(id)?.kind === "group");
      const isForce = view.startingAt("cue", side.to).some(({ cue }) => FORCES.has(cue));
      if (!belongs || !(isGroup || isForce)) return null;
      return isForce || view.among(side.to, GROUPS) ? side.to + 1 : side.to;
    }
    if (!view.among(to, WORDS)) return null;
  }
  return null;
}

const areArmed = (view: View, from: number, at: number): boolean =>
  view.within("people", from, at).some(({ to }) => to === at) ||
  view.within("actor", from, at).some(({ ids, to }) => ids.length === 0 && to === at);

const MOST_WORDS = 8;
const WORDS = wordList("grammar/past-side/words");
const BELONGING = wordList("grammar/past-side/belonging");
const GROUPS = wordList("context/fillers/unnamed/groups");
const FORCES = new Set(["force_noun", "military_noun"]);
