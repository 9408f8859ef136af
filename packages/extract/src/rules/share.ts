import type { Rule, Sketch, Told } from "../engine/rule.js";
import type { View } from "../engine/view.js";

/** A rule that finds its words by itself: numbers that share what a figure told before says, nouns of attack, and that nobody was hurt. */
export interface ShareRule extends Rule {
  /** `told`: what the rules before this one have read, here and in earlier sentences */
  readonly share: (view: View, told: Told) => readonly Sketch[];
}

export const share = (definition: ShareRule): ShareRule => definition;
