import type { MentionOf } from "@sitrep/lexicon";
import { sentencesBefore } from "../../engine/before.js";
import { mention, optional, seq, word } from "../../engine/pattern.js";
import { targetsIn } from "../../engine/people.js";
import { rule } from "../../engine/rule.js";
import type { View } from "../../engine/view.js";
import { countIn, plainCount } from "../counted.js";
import { hitBehind } from "./hit-behind.js";

const HELPER = optional(word("have|had|also|later|then|been|since|badly|severely|partly"));

export default rule({
  name: "target-count/of-them",
  says: 'how many of the sites, vehicles or ships just named were hit: "nine were destroyed", "six of them have been demolished"',
  core: seq(
    mention("count", "count", plainCount),
    optional(word("others|more")),
    optional(seq(word("of"), word("them|which|these|those"))),
    HELPER,
    word("were|was|been|have|had"),
    HELPER,
    HELPER,
    mention("cue", "verb", ({ cue }) => cue === "destroyed" || cue === "damaged"),
  ),
  draft: ({ from, to, bound }, view) => {
    const count = countIn(bound);
    const verb = bound["verb"];
    if (!count || !verb || (count.reading.value ?? 0) < 2) return null;
    const named = namedBefore(view, from);
    const hit = hitBehind(view, verb.from - 1);
    if (!named) return null;
    return {
      kind: "target_count",
      count: count.reading,
      actor: [...(hit?.actor ?? [])],
      target: targetsIn(named.view, Math.max(0, named.facility.from - 3), named.facility.to),
      sites: [],
      dates: [],
      time: null,
      from,
      to,
      anchor: verb.from,
      counted: count,
    };
  },
});

interface Named {
  readonly view: View;
  readonly facility: MentionOf<"facility">;
}

/** The sites or vehicles that a bare number speaks of: the last named, where nobody and nothing else was named since. */
function namedBefore(view: View, from: number): Named | null {
  const here = lastOf(view, from);
  if (here !== undefined) return here;
  for (const earlier of sentencesBefore(view, 2)) {
    const last = lastOf(earlier, earlier.tokens.length);
    if (last !== undefined) return last;
  }
  return null;
}

/** Null where people, munitions or the hurt were named last; undefined where nothing was. */
function lastOf(view: View, end: number): Named | null | undefined {
  const facility = view.within("facility", 0, end).findLast(({ to }) => /s$/.test(view.norm(to - 1)));
  const other = Math.max(
    ...[
      ...view.within("munition", 0, end),
      ...view.within("people", 0, end).filter(({ military, target }) => military || target !== null),
      ...view.within("casualty", 0, end),
    ].map(({ from }) => from),
    -1,
  );
  if (facility && facility.from >= other) return { view, facility };
  return other >= 0 ? null : undefined;
}
