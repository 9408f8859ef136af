import type { EventMention } from "@sitrep/lexicon";
import { clauseStart } from "../../engine/clauses.js";
import { mention, optional, seq, word } from "../../engine/pattern.js";
import { actorsIn, targetsIn } from "../../engine/people.js";
import { nounRoles, verbRoles } from "../../engine/roles.js";
import { rule } from "../../engine/rule.js";
import { sitesIn } from "../../engine/sites.js";
import type { View } from "../../engine/view.js";
import { windowOf } from "../../engine/when.js";
import { countIn } from "../counted.js";
import { eventTypeOf } from "../event-type.js";
import { hasSpell, isBounded } from "../spell.js";

export default rule({
  name: "event-count/nth-time",
  says: "the second time since a day, or in a week, that somebody attacked or was attacked",
  core: seq(
    mention("count", "count", ({ reading }) => reading.ordinal && (reading.value ?? 0) > 1),
    optional(word("such|known|reported|straight")),
    word("time|occasion"),
  ),
  draft: ({ from, to, bound }, view) => {
    const count = countIn(bound);
    const end = view.tokens.length;
    const dates = windowOf(view, to);
    if (!count || (!isBounded(dates) && !hasSpell(view, to, end))) return null;
    const event = eventAround(view, from, to);
    if (!event) return null;
    const noun = event.form === "noun" || event.form === "plural";
    const roles = noun ? nounRoles(view, event) : verbRoles(view, event);
    const actor = roles && roles.actor.length > 0 ? [...roles.actor] : byBetween(view, to, event.from);
    const target = roles && roles.target.length > 0 ? [...roles.target] : targetsIn(view, event.to, end);
    const sites = roles?.sites ?? sitesIn(view, to, end);
    if (actor.length + target.length + sites.length === 0 && !roles?.someGroup) return null;
    const before = event.to <= from;
    return {
      kind: "event_count",
      event_type: eventTypeOf(actor, roles?.someGroup ?? false, event.eventType, target),
      count: count.reading,
      actor,
      target,
      sites,
      dates,
      time: null,
      from: before ? event.from : from,
      to: before ? to : Math.min(end, Math.max(to, event.to)),
      anchor: event.from,
      counted: count,
    };
  },
});

/** "was hit for the third time" has its verb before, "the third time that it was hit" behind. */
function eventAround(view: View, from: number, to: number): EventMention | null {
  const leads = ["for", "on"];
  if (from > 2 && (leads.includes(view.norm(from - 2)) || leads.includes(view.norm(from - 1)))) {
    const before = view
      .within("event", clauseStart(view, from), from)
      .findLast(({ form }) => form !== "noun" && form !== "plural");
    // "had a hit for the third time" is a noun's
    if (before) return ["a", "the"].includes(view.norm(before.from - 1)) ? null : before;
  }
  return view.within("event", to, view.tokens.length)[0] ?? null;
}

function byBetween(view: View, from: number, to: number): string[] {
  for (let at = from; at < to; at++) if (view.norm(at) === "by") return actorsIn(view, at, to);
  return [];
}
