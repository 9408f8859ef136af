import type { Claimant } from "@sitrep/model";
import type { Refinement } from "../engine/candidate.js";
import { isPassive } from "../engine/noun-phrase.js";
import type { View } from "../engine/view.js";

/** Who is given as the source of a statement: in the sentence itself, or as the speaker of a transcript. */
export const claimants: Refinement = {
  name: "claimants",
  says: 'the claimant is whom the sentence quotes or names behind "according to"',
  refine: (candidates) => {
    const known = new Map<View, Claimant | null>();
    for (const candidate of candidates) {
      if (!known.has(candidate.view)) known.set(candidate.view, claimantOf(candidate.view));
      candidate.saidBy = known.get(candidate.view) ?? null;
    }
    return candidates;
  },
};

export function claimantOf(view: View): Claimant | null {
  for (const cue of view.all("cue")) {
    if (cue.cue !== "report_verb") continue;
    // "no injuries were reported": nobody is named
    if (isPassive(view, cue.from)) continue;
    const found = view.norm(cue.from) === "according" ? nameAt(view, cue.to, 14) : nameBefore(view, cue.from);
    if (found) return found;
  }
  return view.sentence.speaker && view.sentence.speaker !== "Q"
    ? { words: view.sentence.speaker, actor: null }
    : null;
}

/** "according to | two U.S. officials who …": to the end of the noun phrase. */
function nameAt(view: View, from: number, most: number): Claimant | null {
  let to = from;
  while (to < view.tokens.length && to - from < most) {
    const word = view.norm(to);
    if (
      [",", ".", "who", "which", "that", ";", "in", "on", "after", "as", "and", "—", "–", ":"].includes(
        word,
      ) &&
      !(word === "and" && view.tokens[to + 1]?.capital)
    )
      break;
    to++;
  }
  return claimant(view, from, to);
}

/** "Pentagon spokesman Maj. Gen. Pat Ryder | said": back to the begin of the clause or a mark. */
function nameBefore(view: View, verb: number): Claimant | null {
  let from = verb;
  while (from > 0 && verb - from < 14) {
    const token = view.tokens[from - 1];
    if (!token) break;
    const word = token.norm;
    const title =
      word === "." &&
      view.tokens[from - 2]?.capital === true &&
      (view.tokens[from - 2]?.norm.length ?? 9) <= 4;
    if (token.kind === "mark" && !title && word !== "'s" && word !== "’") break;
    if (
      ["and", "but", "that", "which", "while", "as", "after", "when", "to", "has", "have", "had"].includes(
        word,
      )
    )
      break;
    from--;
  }
  return claimant(view, from, verb);
}

const SPOKEN_FOR =
  /\b(?:officials?|spokes\w+|ministry|minister|secretary|command|military|police|army|group|agency|pentagon|centcom|hospital|source|sources|general|governor|president|mayor|monitor|observatory|authorities|department|office|statement|coalition|government|union)\b/i;

function claimant(view: View, from: number, to: number): Claimant | null {
  if (to <= from) return null;
  const actor = view.within("actor", from, to).find((mention) => mention.ids.length > 0);
  const words = view.words(from, to).replace(/\s+/g, " ");
  const named = view.tokens
    .slice(from, to)
    .some((token, index) => token.capital && (index > 0 || from > 0 || to - from > 1));
  if (!actor && !SPOKEN_FOR.test(words) && !named) return null;
  if (!actor && !SPOKEN_FOR.test(words) && view.within("event", from, to).length > 0) return null;
  // "Iraqi reports say": a people is no claimant
  if (actor?.modifier && actor.to === to) return null;
  if (/^(?:he|she|it|they|we|i|who|there)$/i.test(words)) return null;
  return { words, actor: actor?.ids[0] ?? null };
}
