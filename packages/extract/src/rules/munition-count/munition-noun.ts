import type { CountMention, MentionOf } from "@sitrep/lexicon";
import { isFiller } from "../../engine/pattern.js";
import type { View } from "../../engine/view.js";

/** What a number of munitions counts: the noun at the end of "four Iranian-made Shahed-136 drones", and where its phrase ends. */
export interface MunitionNoun {
  readonly munition: string;
  readonly to: number;
}

/** The munitions that a number counts, from the first munition word behind it; null where it counts something else. */
export function nounFrom(view: View, count: CountMention, first: MentionOf<"munition">): MunitionNoun | null {
  const head = headOf(view, first);
  if (countsSomethingElse(view, count.from, head)) return null;
  const { value } = count.reading;
  if (!head.plural && value !== 1 && value !== null) return null;
  return { munition: first.plural ? first.munition : head.munition, to: head.to };
}

interface Head {
  readonly munition: string;
  readonly plural: boolean;
  readonly from: number;
  readonly to: number;
}

/** Through names and types to the noun: "Kh-101 and Kh-555 cruise missiles", "Iskander-M ballistic missiles", "Storm Shadow missiles". */
function headOf(view: View, first: MentionOf<"munition">): Head {
  let head = first;
  for (;;) {
    let at = head.to;
    while (view.tokens[at]?.joined) at++;
    const joins = ["and", "or", ",", "/"].includes(view.norm(at));
    const next = view.startingAt("munition", at)[0] ?? (head.plural ? undefined : afterWord(view, at, joins));
    // a plural ends its phrase: "missiles and drones" are two kinds, counted as the first
    if (!next || (head.plural && joins)) break;
    head = next;
  }
  // names of makes have no plural of their own: "six ATACMS", "three Kalibr"
  const isMake = view.tokens[head.from]?.capital === true && head.from > 0;
  return { munition: head.munition, plural: head.plural || isMake, from: head.from, to: head.to };
}

/** "Kinzhal | hypersonic | missiles", "Kh-101 | and | Kh-555": the munition word behind one more word. */
const afterWord = (view: View, at: number, joins: boolean): MentionOf<"munition"> | undefined =>
  joins || isFiller(view, at) ? view.startingAt("munition", at + 1)[0] : undefined;

/** "150 rocket and drone attacks", "two drone operators", "33 rocket launch pits", "two coal mines": the munition says of what kind. */
function countsSomethingElse(view: View, from: number, head: Head): boolean {
  if (view.within("facility", from, head.from + 1).some((facility) => facility.to > head.to)) return true;
  if (
    view
      .within("facility", from, head.from)
      .some(({ to, kind }) => (kind === "facility" || kind === "weapon") && to === head.to)
  )
    return true;
  // "three launchers containing 20 rockets": a plural of its own stands before
  if (
    view.within("facility", from, head.from).some(({ to }) => to <= head.from && /s$/.test(view.norm(to - 1)))
  )
    return true;
  if (view.startingAt("people", head.to).length > 0 || view.startingAt("facility", head.to).length > 0)
    return true;
  if (head.plural && view.tokens[head.from]?.capital !== true) return false;
  for (let token = head.to; token < head.to + 4; token++) {
    if (view.startingAt("event", token).some(({ form }) => form === "plural" || form === "noun")) return true;
    const word = view.norm(token);
    if (word !== "and" && word !== "or" && view.startingAt("munition", token).length === 0) return false;
  }
  return false;
}
