import { clauseStart } from "../../engine/clauses.js";
import { mention, seq, word } from "../../engine/pattern.js";
import { verbRoles } from "../../engine/roles.js";
import { rule } from "../../engine/rule.js";
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
    const roles = verb && verbRoles(view, verb);
    if (!verb || !roles) return null;
    return {
      kind: "event_count",
      event_type: eventTypeOf(
        roles.actor,
        roles.someGroup,
        verb.eventType === "attack" ? "attack" : null,
        roles.target,
      ),
      count: count.reading,
      actor: [...roles.actor],
      target: [...roles.target],
      sites: roles.sites,
      dates: windowOf(view, count.from),
      time: null,
      from: Math.min(verb.from, count.from),
      to,
      anchor: verb.from,
      counted: count,
    };
  },
});
