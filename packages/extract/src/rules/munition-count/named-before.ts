import type { MentionOf } from "@sitrep/lexicon";
import type { MunitionOutcome } from "@sitrep/model";
import { sentencesBefore } from "../../engine/before.js";
import type { View } from "../../engine/view.js";
import type { Quantity } from "../../grammar/quantities.js";
import type { MunitionNoun } from "./munition-noun.js";

/** The munitions that a bare number speaks of: the last named before it, here or in the two sentences before. */
export function namedBefore(
  view: View,
  { from, to }: Quantity,
  outcome: MunitionOutcome,
): MunitionNoun | null {
  const named = lastNamed(view, from, outcome === "intercepted");
  return named && { munition: named.munition, to };
}

function lastNamed(view: View, from: number, flew: boolean): MentionOf<"munition"> | null {
  const here = view.within("munition", 0, from).at(-1);
  // a number with a noun of its own between the two counts that noun
  if (here) return isLast(view, here, from, flew) ? here : null;
  if (view.within("people", 0, from).some(({ target, to }) => target !== null && to < from)) return null;
  if (view.within("facility", 0, from).some(({ kind }) => !isGround(kind))) return null;
  for (const earlier of sentencesBefore(view, 2)) {
    const last = earlier.all("munition").findLast(({ plural }) => plural);
    if (last) return isLast(earlier, last, earlier.tokens.length, flew) ? last : null;
    if (earlier.all("facility").length + earlier.all("casualty").length > 0) return null;
  }
  return null;
}

/** What was shot down is what flew; of what hit or was destroyed the noun named last decides. */
function isLast(view: View, { to }: MentionOf<"munition">, end: number, flew: boolean): boolean {
  if (view.within("people", to, end).some(({ military, target }) => target !== null || military))
    return false;
  const things = view.within("facility", to, end);
  return things.every(({ kind }) => (flew ? kind !== "aircraft" : isGround(kind)));
}

const isGround = (kind: MentionOf<"facility">["kind"]) => kind === "facility" || kind === "weapon";
