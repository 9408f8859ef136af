import { wordList } from "@sitrep/lexicon";
import { clauseEnd, clauseStart } from "../../engine/clauses.js";
import { isPassive } from "../../engine/noun-phrase.js";
import { either, gap, mention, seq, upTo, word } from "../../engine/pattern.js";
import { actorsIn } from "../../engine/people.js";
import { rule } from "../../engine/rule.js";
import { sitesIn } from "../../engine/sites.js";
import { subjectOf } from "../../engine/subject.js";
import { datesOf, timeOf } from "../../engine/when.js";
import { eventTypeOf } from "../event-type.js";

const AIRCRAFT = either(
  mention("munition", "craft", ({ munition, plural }) => munition === "drone" && !plural),
  mention("facility", "craft", ({ kind }) => kind === "aircraft"),
);
const DOWNED = wordList("rules/event/shot-down/downed");
const DOWN = mention("cue", "verb", (cue, view) => cue.cue === "intercepted" && view.among(cue.from, DOWNED));

export default rule({
  name: "event/shot-down",
  says: "an aircraft or drone of a named side was shot down",
  core: either(seq(AIRCRAFT, gap(3), DOWN), seq(DOWN, word("a|an|the|another"), upTo(5), AIRCRAFT)),
  draft: ({ from, to, bound }, view) => {
    const verb = bound["verb"]?.from ?? to;
    const craft = bound["craft"]?.from ?? from;
    const active = verb < craft;
    if (active === isPassive(view, verb)) return null;
    const start = clauseStart(view, from);
    const target = active ? actorsIn(view, verb, craft + 1) : actorsIn(view, Math.max(start, from - 6), from);
    if (target.length === 0) return null;
    const end = clauseEnd(view, verb);
    const by = view.tokens.findIndex((token, index) => index > verb && index < end && token.norm === "by");
    const actor = active ? subjectOf(view, verb).ids : by > 0 ? actorsIn(view, by, end) : [];
    const sites = sitesIn(view, to, end);
    const dates = datesOf(view, verb);
    if (sites.length === 0 && dates.length === 0) return null;
    return {
      kind: "event",
      event_type: eventTypeOf(actor, false, "attack", target),
      actor,
      target,
      sites,
      munition: [],
      dates,
      time: timeOf(view, dates),
      from: Math.max(start, from - 6),
      to: Math.max(to, ...sites.map((site) => site.to)),
      anchor: verb,
      counted: null,
    };
  },
});
