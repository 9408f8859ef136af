import { isState } from "@sitrep/lexicon";
import { clauseEnd, clauseStart } from "../../engine/clauses.js";
import { isPassive } from "../../engine/noun-phrase.js";
import { gap, mention, seq } from "../../engine/pattern.js";
import { targetsIn } from "../../engine/people.js";
import { rule } from "../../engine/rule.js";
import { openingSites, sitesIn } from "../../engine/sites.js";
import { subjectOf } from "../../engine/subject.js";
import type { View } from "../../engine/view.js";
import { datesOf, timeOf } from "../../engine/when.js";

export default rule({
  name: "event/gunmen-killed",
  says: "gunmen or fighters of a group killed somebody in a place, with no attack named",
  core: seq(
    mention("actor", "actor", ({ ids }) => !ids.some(isState)),
    gap(6),
    mention(
      "casualty",
      "verb",
      ({ outcome, form, from }, view) =>
        (outcome === "killed" || outcome === "injured") && form === "past" && !isPassive(view, from),
    ),
  ),
  draft: ({ from, bound }, view) => {
    const verb = bound["verb"];
    if (!verb) return null;
    const end = clauseEnd(view, verb.from);
    const start = clauseStart(view, verb.from);
    // an attack that is named tells it better, and so does the bomb that killed
    if (view.within("event", start, end).length + view.within("munition", start, verb.from).length > 0)
      return null;
    const subject = subjectOf(view, verb.from);
    const shooters = (subject.someGroup || subject.ids.length > 0) && !subject.ids.some(isState);
    if (!shooters || subject.from > from + 2 || !hasVictim(view, verb.to)) return null;
    const behind = sitesIn(view, verb.to, end);
    const sites = behind.length > 0 ? behind : openingSites(view, from);
    if (!sites.some(({ kind }) => kind !== "country" && kind !== "sea")) return null;
    const dates = datesOf(view, verb.from);
    return {
      kind: "event",
      event_type: "attack",
      actor: subject.ids,
      target: targetsIn(view, verb.to, Math.min(end, verb.to + 8)).filter((id) => !subject.ids.includes(id)),
      sites,
      munition: [],
      dates,
      time: timeOf(view, dates),
      from: Math.min(subject.from, from),
      to: Math.max(verb.to, ...behind.map((site) => site.to)),
      anchor: verb.from,
      counted: null,
    };
  },
});

/** A person, or a number that can be counted, stands right behind the verb: "dozens over the years" are no one event. */
function hasVictim(view: View, at: number): boolean {
  const counts = view.within("count", at, at + 4);
  if (counts.some(({ reading }) => reading.value === null)) return false;
  return counts.length > 0 || view.within("people", at, at + 6).length > 0;
}
