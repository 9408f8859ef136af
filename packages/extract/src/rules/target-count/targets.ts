import { OWNERS } from "../../engine/noun-phrase.js";
import { actorsIn, targetsIn } from "../../engine/people.js";
import type { Sketch } from "../../engine/rule.js";
import { inOrder, sitesIn } from "../../engine/sites.js";
import type { View } from "../../engine/view.js";
import { clausesOf } from "../../grammar/clauses.js";
import { participantsOf } from "../../grammar/participants.js";
import { type Quantity, quantitiesOf } from "../../grammar/quantities.js";
import { daysOf, doersOf, scenesOf } from "../deed-of.js";
import type { Found } from "../figure.js";
import type { Slots } from "../slots.js";
import { type Named, namedBefore } from "./named-before.js";

/** So many things that were hit: by whoever acts in the clause, of whoever their own phrase names. */
export function targetsOf(found: Found, { actor = "agent", target = "own" }: Slots): Sketch | null {
  const { view, quantity, seat } = found;
  const { noun } = quantity;
  const named = noun ? null : namedBefore(view, quantity.from);
  if (!seat || (noun === null && named === null)) return null;
  const { clause } = seat;
  const { from, to } = quantity;
  const end = ownEnd(view, quantity, seat.phrase.to);
  const doers = actor === "none" ? [] : doersOf(view, clause);
  const own = target === "none" ? [] : [...targetsIn(view, from, end), ...holdersOf(view, quantity)];
  const hit = own.length > 0 || target === "none" ? own : theirsOf(found, named);
  return {
    kind: "target_count",
    count: quantity.reading,
    actor: doers,
    target: [...new Set(hit)].filter((id) => !doers.includes(id)),
    sites: inOrder([...sitesIn(view, from, end), ...scenesOf(view, clause)]),
    ...daysOf(view, clause, clause.head, to),
    time: null,
    from,
    to: (noun === null || quantity.reading.ordinal) && clause.head >= to ? clause.headTo : to,
    anchor: Math.max(clause.head, from),
    counted: quantity.count,
  };
}

/** Whose they are where their own words do not say: of those named before, "the others", or what else is hit in the clause; not of others in a list. */
function theirsOf({ view, quantity, seat }: Found, named: Named | null): readonly string[] {
  const { noun, from } = quantity;
  const before = named?.facility ?? (noun && noun.from < from ? noun : null);
  if (before) return targetsIn(named?.view ?? view, Math.max(0, before.from - 3), before.to);
  const isListed = quantitiesOf(view).some(
    (other) => other !== quantity && seat?.phrase.from === other.seats[0]?.phrase.from,
  );
  return seat === null || isListed ? [] : participantsOf(view, seat.clause).target;
}

/** "trucks | of an aid convoy", "a command post | of the brigade": up to the next of a list. */
function ownEnd(view: View, { from, to }: Quantity, phrase: number): number {
  const next = quantitiesOf(view).find((other) => other.from > from);
  return Math.max(to, Math.min(phrase, next?.from ?? phrase));
}

/** "sites | used by the group", "targets | belonging to the group": whose they are. */
const holdersOf = (view: View, { from, to }: Quantity): string[] =>
  clausesOf(view).flatMap(({ relation, verb, agent, patient, parts, head }) => {
    if (relation !== "participle" || head < to) return [];
    const held = verb?.passive ? patient : agent;
    if (
      !held ||
      held.from > from ||
      held.to < to ||
      !(view.among(head, OWNERS) || view.norm(head) === "belonging")
    )
      return [];
    const holder = verb?.passive ? agent : parts.find(({ preposition }) => preposition === "to");
    return holder ? actorsIn(view, holder.from, holder.to) : [];
  });
