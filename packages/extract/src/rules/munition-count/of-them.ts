import type { MunitionOutcome } from "@sitrep/model";
import { mention, optional, seq, word } from "../../engine/pattern.js";
import { rule } from "../../engine/rule.js";
import type { View } from "../../engine/view.js";
import { countIn, plainCount } from "../counted.js";

const CUES: Readonly<Record<string, MunitionOutcome>> = {
  intercepted: "intercepted",
  impacted: "impacted",
  destroyed: "destroyed",
};

export default rule({
  name: "munition-count/of-them",
  says: 'how many of the missiles or drones just named were shot down or got through: "19 of which were intercepted"',
  core: seq(
    mention("count", "count", plainCount),
    optional(seq(word("of"), word("them|which|these|those"))),
    optional(word("were|was|had|have")),
    optional(word("been")),
    mention("cue", "verb", (verb, view) => verb.cue in CUES && !isNoun(view, verb.from)),
  ),
  draft: ({ from, to, bound }, view) => {
    const count = countIn(bound);
    const verb = bound["verb"];
    const named = view.within("munition", 0, from).at(-1);
    // a number with a noun of its own between the two counts that noun
    if (!count || verb?.type !== "cue" || !named || view.within("people", named.to, from).length > 0)
      return null;
    const outcome = CUES[verb.cue];
    if (!outcome || verb.from - count.to > 4) return null;
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
      from,
      to,
      anchor: from,
      counted: count,
    };
  },
});

/** "one strike": the noun. */
const isNoun = (view: View, token: number) =>
  view.startingAt("event", token).some(({ form }) => form === "noun" || form === "plural");
