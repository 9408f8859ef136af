import { clauseEnd, clauseStart } from "../../engine/clauses.js";
import { either, gap, mention, seq, word } from "../../engine/pattern.js";
import { actorsIn, targetsIn } from "../../engine/people.js";
import { rule } from "../../engine/rule.js";
import { scenesIn, sitesIn } from "../../engine/sites.js";
import type { View } from "../../engine/view.js";
import { datesOf, timeOf } from "../../engine/when.js";
import { eventTypeOf } from "../event-type.js";

const EXPLODES = new Set(
  "explode exploded explodes detonate detonated detonates went blew ripped tore".split(" "),
);
const EXPLODED = mention(
  "cue",
  "verb",
  (cue, view) => cue.cue === "impacted" && EXPLODES.has(view.norm(cue.from)),
);

export default rule({
  name: "event/bomb-exploded",
  says: "a bomb exploded in a place or among people",
  core: either(
    seq(
      mention("munition", "munition", ({ munition }) => munition === "bomb"),
      gap(8),
      EXPLODED,
    ),
    seq(word("explosion|blast|bomber|explosions|blasts"), gap(3), EXPLODED),
  ),
  draft: ({ from, to, bound }, view) => {
    const verb = bound["verb"]?.from ?? to;
    // "A bomb explodes in the capital, the army says": who speaks was not hit
    const end = beforeSpeaker(view, verb, clauseEnd(view, verb));
    const behind = sitesIn(view, to, end);
    // "five were killed in the south of the city when a bomb exploded near their patrol"
    const sites =
      behind.length > 0 || view.norm(before(view, from)) !== "when" ? behind : scenesIn(view, 0, from);
    if (sites.length === 0) return null;
    const actor = actorsIn(view, from, verb);
    const dates = datesOf(view, verb);
    const target = targetsIn(view, to, end);
    return {
      kind: "event",
      event_type: eventTypeOf(actor, false, "attack", target),
      actor,
      target,
      sites,
      munition: ["bomb"],
      dates,
      time: timeOf(view, dates),
      from: Math.max(clauseStart(view, from), from - 1),
      to: Math.max(to, ...sites.map((site) => site.to)),
      anchor: verb,
      counted: null,
    };
  },
});

const before = (view: View, from: number) =>
  ["a", "an", "the", "another"].includes(view.norm(from - 1)) ? from - 2 : from - 1;

function beforeSpeaker(view: View, verb: number, end: number): number {
  for (let at = verb; at < end; at++)
    if (view.norm(at) === "," && view.startingAt("place", at + 1).length === 0) return at;
  return end;
}
