import type { MentionOf } from "@sitrep/lexicon";
import type { MunitionOutcome } from "@sitrep/model";
import { sentencesBefore } from "../../engine/before.js";
import { either, mention, optional, seq, word } from "../../engine/pattern.js";
import { rule } from "../../engine/rule.js";
import type { View } from "../../engine/view.js";
import { countIn, plainCount } from "../counted.js";
import { isHelped } from "./outcome.js";

const CUES: Readonly<Record<string, MunitionOutcome>> = {
  intercepted: "intercepted",
  impacted: "impacted",
  destroyed: "destroyed",
};
const VERB = mention("cue", "verb", (verb, view) => verb.cue in CUES && !isNoun(view, verb.from));
const OF_THEM = optional(
  seq(word("of"), word("them|which|these|those|the"), optional(word("missiles|drones|rockets"))),
);
const OTHERS = optional(word("others|more|other"));
const THAT = optional(word("that|which"));
const HELPER = optional(word("were|was|had|have|been|are|has|also|later|then|reportedly|successfully"));

export default rule({
  name: "munition-count/of-them",
  says: 'how many of the missiles or drones just named were shot down or got through: "19 of which were intercepted", "Five were shot down"',
  core: either(
    seq(mention("count", "count", plainCount), OTHERS, OF_THEM, THAT, HELPER, HELPER, HELPER, VERB),
    seq(VERB, mention("count", "count", plainCount), OF_THEM),
  ),
  draft: ({ from, to, bound }, view) => {
    const count = countIn(bound);
    const verb = bound["verb"];
    if (!count || verb?.type !== "cue") return null;
    const outcome = CUES[verb.cue];
    const behind = verb.from < count.from;
    if (!outcome || (behind && !standsAlone(view, verb, count.to, to))) return null;
    // "five were hit" are targets
    if (verb.cue === "impacted" && (behind || isHelped(view, verb.from))) return null;
    const named = namedBefore(view, Math.min(from, verb.from), verb.cue);
    if (!named) return null;
    return {
      kind: "munition_count",
      munition: named.munition,
      outcome,
      count: count.reading,
      actor: [],
      target: [],
      sites: [],
      dates: [],
      time: null,
      from: count.from,
      to: behind ? to : Math.max(to, verb.to),
      anchor: behind ? count.from : verb.from,
      counted: count,
    };
  },
});

/** "shot down 33 of them", "intercepted about 850.": no noun follows the number. */
function standsAlone(view: View, verb: MentionOf<"cue">, number: number, to: number): boolean {
  if (to > number) return ["them", "which", "these", "those"].includes(view.norm(to - 1));
  if (verb.cue !== "intercepted") return false;
  return to >= view.tokens.length || [".", ",", ";", "and", "over", "before", "["].includes(view.norm(to));
}

/** The munitions that a bare number speaks of: the last named before it, here or in the sentences before. */
function namedBefore(view: View, from: number, cue: string): MentionOf<"munition"> | null {
  const here = view.within("munition", 0, from).at(-1);
  // a number with a noun of its own between the two counts that noun
  if (here) return isLast(view, here, from, cue) ? here : null;
  if (view.within("people", 0, from).some(({ target, to }) => target !== null && to < from)) return null;
  if (view.within("facility", 0, from).some(({ kind }) => kind !== "facility" && kind !== "weapon"))
    return null;
  for (const earlier of sentencesBefore(view, 2)) {
    const last = earlier.all("munition").findLast(({ plural }) => plural);
    if (last) return isLast(earlier, last, earlier.tokens.length, cue) ? last : null;
    if (earlier.all("facility").length + earlier.all("casualty").length > 0) return null;
  }
  return null;
}

/** What was shot down is what flew; of what hit or was destroyed the noun named last decides. */
function isLast(view: View, named: MentionOf<"munition">, end: number, cue: string): boolean {
  const people = view
    .within("people", named.to, end)
    .filter(({ military, target }) => target !== null || military);
  if (cue === "intercepted")
    return (
      people.length === 0 && !view.within("facility", named.to, end).some(({ kind }) => kind === "aircraft")
    );
  return (
    people.length === 0 &&
    view.within("facility", named.to, end).every(({ kind }) => kind === "facility" || kind === "weapon")
  );
}

/** "one strike", "20 hits": the noun. */
const isNoun = (view: View, token: number) =>
  view.norm(token) === "hits" ||
  view.startingAt("event", token).some(({ form }) => form === "noun" || form === "plural");
