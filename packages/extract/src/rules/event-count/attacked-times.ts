import type { EventMention } from "@sitrep/lexicon";
import { rightOf } from "../../engine/behind.js";
import { clauseStart } from "../../engine/clauses.js";
import { mention, seq, word } from "../../engine/pattern.js";
import { targetsIn } from "../../engine/people.js";
import { type Roles, verbRoles } from "../../engine/roles.js";
import { rule } from "../../engine/rule.js";
import { sitesIn } from "../../engine/sites.js";
import type { View } from "../../engine/view.js";
import { windowOf } from "../../engine/when.js";
import { countIn } from "../counted.js";
import { eventTypeOf } from "../event-type.js";

export default rule({
  name: "event-count/attacked-times",
  says: "somebody was attacked, or attacked somebody, so many times",
  core: seq(
    mention("count", "count", ({ reading }) => !reading.ordinal),
    word("times|occasions|separate"),
  ),
  draft: ({ to, bound }, view) => {
    const count = countIn(bound);
    if (!count) return null;
    const start = clauseStart(view, count.from);
    const verb = view
      .within("event", start, count.from)
      .filter((found) => found.form !== "noun" && found.form !== "plural")
      .at(-1);
    const under = verb ? null : underAttack(view, start, count.from);
    const roles = verb ? verbRoles(view, verb) : under && suffering(view, start, under.from, to);
    const anchor = verb ?? under;
    if (!anchor || !roles) return null;
    return {
      kind: "event_count",
      event_type: eventTypeOf(
        roles.actor,
        roles.someGroup,
        anchor.eventType === "attack" ? "attack" : null,
        roles.target,
      ),
      count: count.reading,
      actor: [...roles.actor],
      target: [...roles.target],
      sites: roles.sites,
      dates: windowOf(view, count.from),
      time: null,
      from: Math.min(anchor.from, count.from),
      to,
      anchor: anchor.from,
      counted: count,
    };
  },
});

/** The noun of "have come under attack | 165 times". */
function underAttack(view: View, start: number, to: number): EventMention | null {
  const noun = view.within("event", Math.max(start, to - 4), to).at(-1);
  return noun && view.within("cue", start, noun.from).some(({ cue }) => cue === "undergo") ? noun : null;
}

/** Those who came under attack, and where, before and behind. */
function suffering(view: View, start: number, noun: number, to: number): Roles {
  const behind = rightOf(view, to);
  return {
    actor: behind.actor,
    someGroup: behind.someGroup,
    target: targetsIn(view, start, noun),
    sites: behind.sites.length > 0 ? behind.sites : sitesIn(view, start, noun),
    from: start,
    to: behind.to,
  };
}
