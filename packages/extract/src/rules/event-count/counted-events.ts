import { type CountMention, type EventMention, wordList } from "@sitrep/lexicon";
import type { DatePhrase } from "@sitrep/model";
import { mention, optional, seq, upTo, word } from "../../engine/pattern.js";
import { nounRoles, type Roles } from "../../engine/roles.js";
import { rule } from "../../engine/rule.js";
import type { View } from "../../engine/view.js";
import { windowOf } from "../../engine/when.js";
import { countIn } from "../counted.js";
import { eventTypeOf } from "../event-type.js";
import { placesOfWhole } from "../part-places.js";
import { hasSpell, isBounded } from "../spell.js";

/** "a fourth round of strikes", "two waves of attacks": the strikes of a round count as one. */
const BATCH = word("round|rounds|wave|waves|series|spate|set|sets|salvo|batch|instances|cases|incidents");

export default rule({
  name: "event-count/counted-events",
  says: "a number of attacks or strikes, named by a noun; an ordinal counts up to it",
  core: seq(
    mention("count"),
    upTo(5),
    optional(seq(BATCH, word("of"), upTo(4))),
    mention("event", "event", (event) => event.form === "plural" || event.form === "noun"),
  ),
  draft: ({ from, to, bound }, view) => {
    const count = countIn(bound);
    const event = view
      .all("event")
      .find((found) => found.to === to && (found.form === "plural" || found.form === "noun"));
    if (!count || !event || count.to > event.from) return null;
    // "a series of | 12 strikes": the number counts
    if (view.within("count", count.to, event.from).length > 0) return null;
    if (event.form === "noun" && !count.reading.ordinal && count.reading.value !== 1) return null;
    // "two attack drones", "three strike groups", "first strike capability"; "one attack" alone is an event, not a count of them
    if (
      view.startingAt("munition", to).length > 0 ||
      view.startingAt("facility", to).length > 0 ||
      view.startingAt("people", to).length > 0
    )
      return null;
    // strikes over pay, and those of a ball game
    if (view.tokens.some(({ norm }) => LABOUR.has(norm))) return null;
    if (isRank(view, event)) return null;
    const roles = withAntecedent(view, event, nounRoles(view, event));
    const window = windowOf(view, event.from);
    if (count.reading.ordinal && !countsUpTo(view, count, to, window)) return null;
    if (event.form === "noun" && count.reading.value === 1 && roles.sites.length === 0) return null;
    return {
      kind: "event_count",
      event_type: eventTypeOf(roles.actor, roles.someGroup, event.eventType, roles.target),
      count: count.reading,
      actor: [...roles.actor],
      target: [...roles.target],
      ...placesOfWhole(view, event.to, roles.sites),
      dates: window,
      time: null,
      from,
      to: Math.max(to, Math.min(roles.to, to + 30)),
      anchor: event.from,
      counted: count,
    };
  },
});

/** "one of the year's nine | worst raids": a rank among many, and no count of what happened. */
function isRank(view: View, event: EventMention): boolean {
  const before = view.norm(event.from - 1);
  return before === "worst" || before.endsWith("iest") || before.endsWith("gest");
}

/** "the first attack since May" counts none; "the second" counts where it says since when, or in how long. */
function countsUpTo(view: View, count: CountMention, to: number, window: readonly DatePhrase[]): boolean {
  const value = count.reading.value ?? 0;
  return value > 2 || (value === 2 && (isBounded(window) || hasSpell(view, to, view.tokens.length)));
}

const LABOUR = wordList("rules/event-count/counted-events/labour");

/** "attacks on bases in Iraq, which have amounted to 150 rocket attacks": whom and where stand with the first noun. */
function withAntecedent(view: View, event: EventMention, roles: Roles): Roles {
  if (roles.target.length > 0) return roles;
  const first = view
    .all("event")
    .find(
      (other) => other.from < event.from && other.form === event.form && other.eventType === event.eventType,
    );
  if (!first) return roles;
  const theirs = nounRoles(view, first);
  return {
    ...roles,
    actor: roles.actor.length > 0 ? roles.actor : theirs.actor,
    target: theirs.target,
    sites: roles.sites.length > 0 ? roles.sites : theirs.sites,
  };
}
