import { mention, optional, seq, word } from "../../engine/pattern.js";
import { rule, sketchesIn } from "../../engine/rule.js";
import { sitesIn } from "../../engine/sites.js";
import { countIn, plainCount } from "../counted.js";
import attackedTimes from "./attacked-times.js";
import countedEvents from "./counted-events.js";

export default rule({
  name: "event-count/parts-by-place",
  says: 'the shares of a count by place: "23 attacks, 14 of them in one country and nine in another"',
  core: seq(
    mention("count", "count", plainCount),
    optional(word("times|attacks|strikes|incidents")),
    optional(seq(word("of"), word("them|these|those|which"))),
    optional(word("were|have|came")),
    word("in"),
    optional(word("the|neighboring|neighbouring|nearby")),
    mention("place"),
  ),
  draft: ({ from, to, bound }, view) => {
    const count = countIn(bound);
    if (!count || count.reading.value === null) return null;
    const whole = [attackedTimes, countedEvents]
      .flatMap((other) => sketchesIn(other, view))
      .findLast(
        (sketch) => sketch.anchor < from && sketch.counted !== null && sketch.counted.number < count.number,
      );
    if (whole?.kind !== "event_count" || (whole.count.value ?? 0) < count.reading.value) return null;
    // deaths, troops and ships are shared out by place too
    if (
      view.within("people", Math.max(whole.to, from - 3), from).length > 0 ||
      view.within("casualty", whole.anchor, from).length > 0
    )
      return null;
    return {
      kind: "event_count",
      event_type: whole.event_type,
      count: count.reading,
      actor: whole.actor,
      target: whole.target,
      sites: sitesIn(view, from, to),
      dates: whole.dates,
      time: null,
      from,
      to,
      anchor: from,
      counted: count,
      part: true,
    };
  },
});
