import { wordSet } from "@sitrep/lexicon";
import type { Town } from "./dateline.js";
import { rememberedOf, type View } from "./view.js";

/** Where a sentence speaks of the town that its dateline names, by token. */
export interface OwnTown {
  readonly town: Town;
  readonly from: number;
  readonly to: number;
}

const NOUNS = wordSet("city town capital");
/** "this old port city": words between "this" and its noun */
const MOST_BETWEEN = 2;
/** "here" is the dateline's town in the first sentences only: later somebody may be quoted elsewhere. */
const NEAR_DATELINE = 3;
/** "attacked this city council" is about a council: without one of these words the phrase ends with its noun. */
const PLACING = wordSet("in of near");
const NOT_BEHIND = wordSet("from in near");

/** "this city", "this northern town", and near the dateline "here": none without a dateline that names a town. */
export const ownTownsIn = rememberedOf((view: View): readonly OwnTown[] => {
  const { town, tokens } = view;
  if (town === null) return [];
  const found: OwnTown[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const to = view.norm(at) === "this" ? behindNoun(view, at) : isHere(view, at) ? at + 1 : 0;
    if (to > 0) found.push({ town: town.town, from: at, to });
  }
  return found;
});

function behindNoun(view: View, at: number): number {
  for (let noun = at + 1; noun <= at + 1 + MOST_BETWEEN; noun++) {
    if (view.among(noun, NOUNS)) {
      const to = view.among(noun + 1, NOUNS) ? noun + 2 : noun + 1;
      return view.among(at - 1, PLACING) || endsPhrase(view, to) ? to : 0;
    }
    if (view.tokens[noun]?.kind !== "word") return 0;
  }
  return 0;
}

/** "exploded here.", "killed six people here on Sunday": not "in here", and not in what somebody says. */
function isHere(view: View, at: number): boolean {
  if (view.norm(at) !== "here" || at === 0 || (view.town?.since ?? NEAR_DATELINE) >= NEAR_DATELINE)
    return false;
  if (view.sentence.speaker !== null || /["“”]/.test(view.reading.text)) return false;
  if (view.among(at - 1, NOT_BEHIND)) return false;
  return endsPhrase(view, at + 1);
}

function endsPhrase(view: View, at: number): boolean {
  const next = view.tokens[at];
  return !next || next.kind === "mark" || next.norm === "on" || view.any("date", at, at + 1);
}
