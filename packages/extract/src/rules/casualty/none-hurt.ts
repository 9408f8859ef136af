import { type CasualtyMention, wordList, wordSet } from "@sitrep/lexicon";
import { isFiller } from "../../engine/filler.js";
import type { Sketch } from "../../engine/rule.js";
import type { View } from "../../engine/view.js";
import { share } from "../share.js";
import { victims } from "./victims.js";

type Form = CasualtyMention["form"];
const NOUN: readonly Form[] = ["noun"];
/** "injuries to" counts as a noun here: what follows says to whom. */
const NOUNS: readonly Form[] = ["noun", "nominal"];
const BEFALLEN: readonly Form[] = ["noun", "past"];

/** The first word of harm in one of these forms, from a token on past so many that may be before it. */
function hurtWithin(
  view: View,
  from: number,
  most: number,
  forms: readonly Form[],
  passes = isInside,
): CasualtyMention | null {
  for (let at = from; at <= from + most; at++) {
    const hurt = view.startingAt("casualty", at).find(({ form }) => forms.includes(form));
    if (hurt) return hurt;
    if (!passes(view, at)) return null;
  }
  return null;
}
const isInside = (view: View, at: number) => at < view.tokens.length && !view.among(at, ENDS);
const ENDS = wordSet("; : .");

/** "no injuries", "no civilian casualties", "no reports of injuries", "no soldiers were killed", "no one was hurt". */
function afterNo(view: View, no: number): CasualtyMention | null {
  const next = no + 1;
  const own = hurtWithin(view, next, 2, NOUN, isFiller) ?? hurtWithin(view, next, 2, NOUNS, isFiller);
  if (own) return own;
  for (let at = next; at <= no + MOST_TO_PEOPLE; at++) {
    const isReport = at <= no + 3 && view.among(at, REPORTS) && view.norm(at + 1) === "of";
    const told = isReport ? hurtWithin(view, at + 2, 3, NOUNS) : null;
    if (told) return told;
    for (const { to } of view.startingAt("people", at)) {
      if (!view.among(to, HELPERS)) continue;
      const from = view.norm(to + 1) === "been" || view.norm(to + 1) === "reported" ? to + 2 : to + 1;
      const hurt = hurtWithin(view, from, 1, BEFALLEN);
      if (hurt) return hurt;
    }
    if (!isFiller(view, at)) break;
  }
  return view.norm(next) === "one" ? hurtWithin(view, next + 1, 4, BEFALLEN) : null;
}
const MOST_TO_PEOPLE = 4;
const REPORTS = wordSet("report reports");
const HELPERS = wordList("rules/casualty/none-hurt/helpers");

function denialAt(view: View, at: number): CasualtyMention | null {
  switch (view.norm(at)) {
    case "no":
      return afterNo(view, at);
    case "nobody":
    case "none":
      return hurtWithin(view, at + 1, 9, BEFALLEN);
    case "without":
      return hurtWithin(view, at + 1, 3, NOUNS);
    default:
      return view.startingAt("casualty", at).find(({ form }) => form === "none") ?? null;
  }
}

export default share({
  name: "casualty/none-hurt",
  says: "nobody was killed or hurt: a denial, kept apart from what is not known",
  share: (view) =>
    view.any("casualty", 0, view.tokens.length)
      ? view.tokens.flatMap((_, at) => {
          const hurt = denialAt(view, at);
          return hurt ? [nobody(view, at, hurt)] : [];
        })
      : [],
});

function nobody(view: View, from: number, hurt: CasualtyMention): Sketch {
  const people = { from, to: Math.min(view.tokens.length, hurt.to + 6) };
  return {
    ...victims(view, from, hurt.form === "nominal" ? hurt.to - 1 : hurt.to, hurt, people),
    count: {
      words: view.words(from, from + 1),
      value: 0,
      value_high: null,
      qualifier: "exact",
      ordinal: false,
    },
    counted: null,
  };
}
