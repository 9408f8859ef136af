import type { MentionOf } from "@sitrep/lexicon";
import { isFiller, mention, optional, seq, word } from "../../engine/pattern.js";
import { rule } from "../../engine/rule.js";
import { sitesIn } from "../../engine/sites.js";
import type { View } from "../../engine/view.js";
import { countIn, plainCount } from "../counted.js";
import { nounFrom } from "./munition-noun.js";
import { type Found, outcomeOf } from "./outcome.js";

export default rule({
  name: "munition-count/and-at-place",
  says: 'a further number of the same munitions, told by where: "11 drones over one region and five over another"',
  core: seq(
    mention("count", "count", plainCount),
    optional(word("more|others")),
    word("at|over|in|into|toward|towards|against|above|near|on"),
  ),
  draft: ({ from, to: at, bound }, view) => {
    const count = countIn(bound);
    const to = goesOn(view, from) ? endOfPlace(view, at) : null;
    if (!count || to === null) return null;
    const first = firstOf(view, from);
    if (!first) return null;
    return {
      kind: "munition_count",
      munition: first.munition,
      outcome: first.outcome,
      count: count.reading,
      actor: [...first.actor],
      target: [],
      sites: sitesIn(view, from, to),
      dates: [],
      time: null,
      from,
      to,
      anchor: from,
      counted: count,
    };
  },
});

/** The token behind the place that a preposition leads to: a name, known or only capitalised, or a site. */
function endOfPlace(view: View, from: number): number | null {
  for (let at = from; at < from + 4; at++) {
    const known = view.startingAt("place", at)[0] ?? view.startingAt("facility", at)[0];
    if (known) return known.to;
    if (view.tokens[at]?.capital) return at + 1;
    if (!isFiller(view, at)) return null;
  }
  return null;
}

/** A list goes on: ", five over", "and another 100 at". */
const goesOn = (view: View, from: number) =>
  [",", "and", ";", ":", "—", "–", "(", "with"].includes(view.norm(from - 1));

interface First extends Found {
  readonly munition: string;
}

/** The counted munitions that the list began with, where nothing but places and numbers stands between. */
function firstOf(view: View, from: number): First | null {
  for (const named of view.within("munition", 0, from).slice(-3).reverse()) {
    if (isBroken(view, named.to, from)) return null;
    const count = view
      .within("count", Math.max(0, named.from - 8), named.from)
      .findLast(({ reading }) => !reading.ordinal);
    const noun = count && nounFrom(view, count, named);
    const found = noun && outcomeOf(view, count.from, noun.to);
    if (found) return { ...found, munition: noun.munition };
  }
  return null;
}

const isBroken = (view: View, from: number, to: number): boolean =>
  view.within("casualty", from, to).length > 0 ||
  view.within("people", from, to).length > 0 ||
  view
    .within("cue", from, to)
    .some((cue) => BREAKS.has(cue.cue) && cue.from - from > 1 && !isParticiple(view, cue)) ||
  view.within("facility", from, to).some(({ kind }) => kind !== "facility");
const BREAKS = new Set(["fired", "impacted", "intercepted", "destroyed", "damaged", "report_verb"]);

/** "drones launched from", "missiles were shot down over Belgorod and two over Kursk": the first one's own verb. */
const isParticiple = (view: View, cue: MentionOf<"cue">) =>
  ["were", "was", "been"].includes(view.norm(cue.from - 1)) || view.norm(cue.to) === "from";
