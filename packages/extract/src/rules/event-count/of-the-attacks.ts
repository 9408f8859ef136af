import { either, mention, optional, seq, word } from "../../engine/pattern.js";
import { rule } from "../../engine/rule.js";
import { sitesIn } from "../../engine/sites.js";
import type { View } from "../../engine/view.js";
import { datesOf } from "../../engine/when.js";
import { countIn, plainCount } from "../counted.js";
import { eventTypeOf } from "../event-type.js";

const TOOK_PLACE = seq(
  optional(word("have|had")),
  word("were|was|occurred|happened|came|took|been"),
  optional(word("place|been")),
);
const WHERE = seq(word("in|inside"), optional(word("the|neighboring|neighbouring|nearby")), mention("place"));

export default rule({
  name: "event-count/of-the-attacks",
  says: 'how many of the attacks told before were in a place: "20 of the attacks were in one country, and the other 18 were in another"',
  core: either(
    seq(
      mention("count", "count", plainCount),
      word("of"),
      word("the|those|these|them"),
      optional(mention("event", "event", ({ form }) => form === "plural")),
      TOOK_PLACE,
      WHERE,
    ),
    seq(word("other|remaining"), mention("count", "count", plainCount), optional(TOOK_PLACE), WHERE),
  ),
  draft: ({ from, to, bound }, view) => {
    const count = countIn(bound);
    if (!count || count.reading.value === null) return null;
    const attacks = bound["event"] ?? attacksBefore(view, from);
    if (attacks?.type !== "event") return null;
    return {
      kind: "event_count",
      event_type: eventTypeOf([], false, attacks.eventType ?? "attack", []),
      count: count.reading,
      actor: [],
      target: [],
      sites: sitesIn(view, count.to, to),
      dates: datesOf(view, attacks.from),
      time: null,
      from: count.from,
      to: Math.max(to, from),
      anchor: count.from,
      counted: count,
    };
  },
});

/** What "them" and "the other 18" are of: attacks named earlier in the sentence, and no people. */
const attacksBefore = (view: View, from: number) =>
  view.within("people", 0, from).length > 0
    ? undefined
    : view.within("event", 0, from).findLast(({ form }) => form === "plural");
