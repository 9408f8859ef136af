import { wordSet } from "@sitrep/lexicon";
import { targetsIn } from "../../engine/people.js";
import type { Sketch } from "../../engine/rule.js";
import { type Site, sitesIn } from "../../engine/sites.js";
import { spanOfTime } from "../../grammar/clause-dates.js";
import { isTimes } from "../../grammar/noun-groups.js";
import { quantitiesOf } from "../../grammar/quantities.js";
import { eventTypeOf } from "../event-type.js";
import type { Found } from "../figure.js";
import { placesOfWhole } from "../part-places.js";
import type { Slots } from "../slots.js";
import { type CountedDeed, type DeedSource, deedOf } from "./counted-deed.js";
import { behind, type CountedRoles, rolesOf } from "./counted-roles.js";

/** How many attacks or strikes there were: the deed is the counted noun, or what the clause tells; its words say who, whom and where. */
export function eventCountOf(found: Found, { deed: source = "own" }: Slots): Sketch | null {
  const { view, quantity } = found;
  const deed = deedOf(found, source);
  if (!deed) return null;
  const { actor, someGroup, target, sites, to } = told(found, source, deed);
  // "one strike" is an event by itself, and a count where each place has its own
  if (source === "own" && deed.event.form === "noun" && quantity.reading.value === 1 && sites.length === 0)
    return null;
  const anchor = deed.event.from;
  const span = quoteOf(found, source, deed, to);
  return {
    kind: "event_count",
    event_type: eventTypeOf(actor, someGroup, deed.event.eventType, target),
    count: quantity.reading,
    actor: [...actor],
    target: [...(source === "head" ? (objectOf(found) ?? target) : target)],
    ...placesOfWhole(
      view,
      Math.max(deed.event.to, quantity.to),
      source === "own" ? beforeNext(found, sites) : source === "head" ? ownOf(found, sites) : sites,
    ),
    dates: spanOfTime(view, [deed.clause, deed.holder?.clause, found.seat?.clause]),
    time: null,
    ...span,
    anchor,
    counted: quantity.count,
  };
}

/** The roles of the deed; of an ordinal without a noun what follows it comes first. */
function told({ view, quantity, seat }: Found, source: DeedSource, deed: CountedDeed): CountedRoles {
  const roles = rolesOf(view, deed);
  if (source !== "subject" || !seat || !quantity.reading.ordinal) return roles;
  const { actor, target, sites, to } = behind(view, seat.clause, quantity.to);
  return {
    actor: actor.length > 0 ? actor : roles.actor,
    someGroup: roles.someGroup,
    target: target.length > 0 ? target : roles.target,
    sites: sites.length > 0 ? sites : roles.sites,
    to,
  };
}

/** What is counted is quoted with its sides and places, what a clause tells from its head to the number. */
function quoteOf(
  found: Found,
  source: DeedSource,
  { clause, holder }: CountedDeed,
  end: number,
): { from: number; to: number } {
  const { from, to } = found.quantity;
  if (source === "own") return { from, to: Math.max(to, end, found.seat ? placedTo(found) : 0) };
  if (source === "subject")
    return found.quantity.reading.ordinal
      ? { from, to: Math.max(to, end) }
      : { from: Math.min(from, clause.from), to };
  // "It was the second time that jets | struck": from the number, else from the head of its clause
  const isThere = found.seat?.clause === clause || found.seat?.clause === holder?.clause;
  const head = isThere ? (found.head?.mention ?? null) : null;
  return {
    from: Math.min(from, head?.from ?? from),
    to: Math.max(to, head?.to ?? to, clause.headTo),
  };
}

/** "12 of the attacks | were in Mali": up to the place that the clause gives. */
const placedTo = ({ view, seat }: Found) =>
  Math.max(
    0,
    ...(seat?.clause.parts ?? []).flatMap(({ from, to }) => sitesIn(view, from, to).map((site) => site.to)),
  );

/** "14 attacks | in Iraq | and nine attacks in Syria": what a further number counts has places of its own. */
function beforeNext({ view, quantity }: Found, sites: readonly Site[]): readonly Site[] {
  const next = quantitiesOf(view).find(
    ({ from, count, noun }) => count !== null && noun?.type === "event" && from >= quantity.to,
  );
  const own = next ? sites.filter(({ from }) => from >= quantity.to && from < next.from) : [];
  return own.length > 0 && next && view.among(next.from - 1, JOINTS) ? own : sites;
}
const JOINTS = wordSet("and ,");

/** "attacked warships 12 times and | freighters 15 times": what comes before its number, where several are counted. */
function objectOf({ view, quantity, seat }: Found): string[] | null {
  const { patient, parts } = seat?.clause ?? {};
  const before = parts?.find(
    ({ to, preposition }) => to === quantity.from && (preposition === null || preposition === "and"),
  );
  return before && patient && before.from > patient.to ? targetsIn(view, before.from, before.to) : null;
}

/** "attacked 23 times, | 14 times in Mali and nine times in Niger": each further number has the places after it. */
function ownOf({ view, quantity, seat }: Found, sites: readonly Site[]): readonly Site[] {
  const times = (seat?.clause.parts ?? []).filter(({ from }) => isTimes(view, from)).map(({ from }) => from);
  if (!times.some((from) => from < quantity.from)) return sites;
  const next = times.find((from) => from > quantity.from) ?? view.tokens.length;
  return sites.filter(({ from }) => from >= quantity.to && from < next);
}
