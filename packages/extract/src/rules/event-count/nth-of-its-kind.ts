import { type EventMention, wordList } from "@sitrep/lexicon";
import { rightOf } from "../../engine/behind.js";
import { either, gap, mention, optional, seq, word } from "../../engine/pattern.js";
import { nounRoles } from "../../engine/roles.js";
import { rule } from "../../engine/rule.js";
import type { View } from "../../engine/view.js";
import { windowOf } from "../../engine/when.js";
import { countIn } from "../counted.js";
import { eventTypeOf } from "../event-type.js";
import { hasSpell, isBounded } from "../spell.js";

export default rule({
  name: "event-count/nth-of-its-kind",
  says: "the attack that is told is the second of its kind, on somebody or in some time",
  core: seq(
    mention("event", "event", ({ form }) => form === "noun"),
    gap(14),
    either(
      seq(
        word("was|is|marks|marked|becomes|became|being|makes"),
        optional(word("also|at|only|now")),
        optional(word("least")),
      ),
      word(","),
    ),
    word("the|its|their"),
    mention("count", "count", ({ reading }) => reading.ordinal && (reading.value ?? 0) > 1),
  ),
  draft: ({ from, bound }, view) => {
    const count = countIn(bound);
    const event = view.startingAt("event", from).find(({ form }) => form === "noun");
    if (!count || !event || !isElliptic(view, count.to)) return null;
    const dates = windowOf(view, count.to);
    if (!isBounded(dates) && !hasSpell(view, count.to, view.tokens.length) && (count.reading.value ?? 0) < 3)
      return null;
    return sketch(view, event, count, dates);
  },
});

function sketch(
  view: View,
  event: EventMention,
  count: NonNullable<ReturnType<typeof countIn>>,
  dates: ReturnType<typeof windowOf>,
) {
  const roles = nounRoles(view, event);
  const behind = rightOf(view, count.to);
  const actor = behind.actor.length > 0 ? behind.actor : [...roles.actor];
  const target = behind.target.length > 0 ? behind.target : [...roles.target];
  return {
    kind: "event_count" as const,
    event_type: eventTypeOf(actor, roles.someGroup || behind.someGroup, event.eventType, target),
    count: count.reading,
    actor,
    target,
    sites: behind.sites.length > 0 ? behind.sites : roles.sites,
    dates,
    time: null,
    from: count.from,
    to: Math.max(count.to, behind.to),
    anchor: event.from,
    counted: count,
  };
}

const BEHIND = wordList("rules/event-count/nth-of-its-kind/behind");
/** "the second on the army", "the fifth this month": no noun of its own stands behind the ordinal. */
const isElliptic = (view: View, at: number): boolean =>
  view.among(at, BEHIND) || view.startingAt("date", at).length > 0 || view.norm(at) === "";
