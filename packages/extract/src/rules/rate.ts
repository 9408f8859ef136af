import { type CountMention, wordList } from "@sitrep/lexicon";
import { isFiller } from "../engine/filler.js";
import type { View } from "../engine/view.js";

const EACH = wordList("rules/rate/each");
const SPANS = wordList("rules/rate/spans");
/** How far after its number a rate is reported. */
const FAR = 6;

/** "some 250 shells a day", "kills 12 people every week": a rate counts nothing that happened. */
export function isRate(view: View, { to }: CountMention): boolean {
  for (let at = to; at < to + FAR; at++) {
    if (view.among(at, EACH) && view.among(at + 1, SPANS)) return at > to;
    if (!isFiller(view, at)) return false;
  }
  return false;
}
