import type { MentionOf } from "@sitrep/lexicon";
import { isFiller } from "../../engine/filler.js";
import type { View } from "../../engine/view.js";
import type { Quantity } from "../../grammar/quantities.js";

/** What a number of munitions counts, and where its phrase ends. */
export interface MunitionNoun {
  readonly munition: string;
  readonly to: number;
}

/** The munitions that a quantity counts; null for one of a noun that counts several: "12 missile". */
export function munitionOf(view: View, { noun, reading, to }: Quantity): MunitionNoun | null {
  if (noun?.type !== "munition") return null;
  const head = headOf(view, noun);
  const isMake = view.tokens[head.from]?.capital === true && head.from > 0;
  if (!head.plural && !isMake && !reading.ordinal && reading.value !== 1 && reading.value !== null)
    return null;
  return { munition: noun.plural ? noun.munition : head.munition, to: Math.max(to, head.to) };
}

/** Through the names of makes to the noun: "Kh-101 and Kh-555 | cruise missiles". */
function headOf(view: View, first: MentionOf<"munition">): MentionOf<"munition"> {
  let head = first;
  while (!head.plural) {
    const joins = ["and", "or", ",", "/"].includes(view.norm(head.to));
    const next =
      view.startingAt("munition", head.to)[0] ??
      (joins || isFiller(view, head.to) ? view.startingAt("munition", head.to + 1)[0] : undefined);
    if (!next) return head;
    head = next;
  }
  return head;
}
