import { mention, seq, word } from "../../engine/pattern.js";
import { actorsIn, targetsIn } from "../../engine/people.js";
import { nounRoles, verbRoles } from "../../engine/roles.js";
import { rule } from "../../engine/rule.js";
import { sitesIn } from "../../engine/sites.js";
import { windowOf } from "../../engine/when.js";
import { countIn } from "../counted.js";
import { eventTypeOf } from "../event-type.js";

export default rule({
  name: "event-count/nth-time",
  says: "the second time since a day that somebody attacked or was attacked",
  core: seq(
    mention("count", "count", ({ reading }) => reading.ordinal),
    word("time"),
  ),
  draft: ({ from, to, bound }, view) => {
    const count = countIn(bound);
    const dates = windowOf(view, to);
    if (!count || !dates.some((date) => date.relation === "since")) return null;
    const event = view.within("event", to, view.tokens.length)[0];
    if (!event) return null;
    const noun = event.form === "noun" || event.form === "plural";
    const roles = noun ? nounRoles(view, event) : verbRoles(view, event);
    const actor = roles && roles.actor.length > 0 ? [...roles.actor] : byBetween(view, to, event.from);
    const target =
      roles && roles.target.length > 0 ? [...roles.target] : targetsIn(view, event.to, view.tokens.length);
    if (actor.length === 0 && target.length === 0) return null;
    return {
      kind: "event_count",
      event_type: eventTypeOf(actor, false, event.eventType, target),
      count: count.reading,
      actor,
      target,
      sites: roles?.sites ?? sitesIn(view, to, view.tokens.length),
      dates,
      time: null,
      from,
      to: Math.min(view.tokens.length, Math.max(to, event.to)),
      anchor: event.from,
      counted: count,
    };
  },
});

function byBetween(view: Parameters<typeof actorsIn>[0], from: number, to: number): string[] {
  for (let at = from; at < to; at++) if (view.norm(at) === "by") return actorsIn(view, at, to);
  return [];
}
