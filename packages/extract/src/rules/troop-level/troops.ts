import { actorOf, wordList } from "@sitrep/lexicon";
import { actorsIn } from "../../engine/people.js";
import type { Sketch } from "../../engine/rule.js";
import { type Site, sitesIn } from "../../engine/sites.js";
import type { View } from "../../engine/view.js";
import type { Clause, Phrase } from "../../grammar/clause.js";
import { spanOfTime } from "../../grammar/clause-dates.js";
import { clausesOf } from "../../grammar/clauses.js";
import { quantitiesOf, type Seat } from "../../grammar/quantities.js";
import type { Found } from "../figure.js";
import { placesOfWhole } from "../part-places.js";
import type { Slots } from "../slots.js";
import { changeOf } from "./change.js";
import { forceIn, tieOf, troopsEnd } from "./force.js";
import { forceBefore } from "./force-context.js";

/** So many troops who are somewhere, come or go: the head of their clause says which, its parts say where, and its agent whose they are. */
export function troopsOf(found: Found, { change }: Slots): Sketch | null {
  const { view, quantity } = found;
  const seat = found.seat ?? holderOf(view, quantity.from);
  const role = found.seat?.role ?? tieOf(found) ?? "";
  const to = Math.max(troopsEnd({ ...found, seat }), quantity.noun?.to ?? 0);
  const sites = sitesOf(found, seat);
  const land = landOfAdvised(view, to);
  return {
    kind: "troop_level",
    count: quantity.reading,
    change: change ?? changeOf(view, seat?.clause ?? null, role),
    actor: ownersOf(found, seat, to),
    target: [],
    ...placesOfWhole(view, to, land ? sites.filter(({ country }) => country.includes(land)) : sites),
    dates: spanOfTime(view, [seat?.clause]),
    time: null,
    from: quantity.from,
    to: quantity.noun === null ? Math.max(to, bareEnd(found, sites)) : to,
    anchor: quantity.from,
    counted: quantity.count,
  };
}

/** A bare number is quoted with its verb or its place: "3,000 are stationed in Jordan", "17,500 would go". */
function bareEnd(found: Found, sites: readonly Site[]): number {
  const { seat, quantity } = found;
  if (seat) return seat.role === "agent" ? seat.clause.headTo : 0;
  if (tieOf(found) !== null) return 0;
  return sites.find(({ from }) => from > quantity.from)?.to ?? 0;
}

/** "800 troops | training Malian forces": of several lands, the one whose forces they are with. */
function landOfAdvised(view: View, at: number): string | null {
  if (!view.among(at, ADVISING)) return null;
  const advised = view.within("actor", at + 1, at + 1 + MOST_TO_FORCES).flatMap(({ ids }) => ids);
  const [only, other] = new Set(advised.map((id) => actorOf(id)?.country ?? null));
  return other === undefined ? (only ?? null) : null;
}
const ADVISING = wordList("rules/troop-level/troops/advising");
/** Words in which the forces follow: "training the regular Malian army". */
const MOST_TO_FORCES = 4;

/** The nearest clause in whose phrase a token is. */
function holderOf(view: View, at: number): Seat | null {
  const seats = clausesOf(view).flatMap((clause) =>
    [clause.agent, clause.patient, ...clause.parts].flatMap((phrase) =>
      phrase !== null && phrase.from <= at && at < phrase.to ? [{ clause, role: "", phrase }] : [],
    ),
  );
  const finite = seats.filter(({ clause }) => clause.verb?.form === "finite");
  return (
    (finite.length > 0 ? finite : seats).sort(
      (a, b) => Math.abs(a.clause.head - at) - Math.abs(b.clause.head - at),
    )[0] ?? null
  );
}

/** Whose they are: "2,000 Russian troops", "the mission's 2,400", "Togo 733", and else who has or sends them, or those named before. */
function ownersOf(found: Found, seat: Seat | null, to: number): string[] {
  const { view, quantity } = found;
  const own = actorsIn(view, quantity.from, to);
  if (own.length > 0) return own;
  const before = view
    .within("actor", Math.max(0, quantity.from - NEAR), quantity.from)
    .filter(
      (actor) =>
        actor.to === quantity.from || (view.norm(actor.to) === "'s" && actor.to + 1 === quantity.from),
    );
  if (before.length > 0) return before.flatMap((actor) => actorsIn(view, actor.from, actor.to));
  const named = seat ? namedWithForce(view, seat, quantity.from) : [];
  if (named.length > 0) return named;
  const holding = seat ? holders(view, seat.clause, seat.phrase) : [];
  return holding.length > 0 || found.seat ? holding : ownersBefore(view, quantity.from);
}

/** "U.S. troop levels were reduced to | 3,000": whose force comes before the number. */
function namedWithForce(view: View, { clause, phrase }: Seat, before: number): string[] {
  for (const part of [phrase, clause.agent, clause.patient]) {
    const force = part && forceIn(view, part.from, Math.min(part.to, before));
    const actors = part && force ? actorsIn(view, part.from, force.to) : [];
    if (actors.length > 0) return actors;
  }
  return [];
}

/** Whose the troops are that were named last. */
function ownersBefore(view: View, at: number): string[] {
  const known = forceBefore(view, at);
  if (!known) return [];
  const { from, to } = known.force;
  const own = actorsIn(known.view, Math.max(0, (known.count?.from ?? from) - 3), to);
  const seat = own.length > 0 ? null : holderOf(known.view, from);
  return seat ? holders(known.view, seat.clause, seat.phrase) : own;
}
/** How many words a name may have. */
const NEAR = 6;

/** Who has, sends or withdraws them; of troops that do something themselves, who does what they do it for. */
function holders(view: View, clause: Clause | null, phrase: Phrase): string[] {
  for (let at = clause; at !== null; at = at.parent) {
    if (!at.agent || (at.agent.from <= phrase.from && phrase.from < at.agent.to)) continue;
    const actors = actorsIn(view, at.agent.from, at.agent.to);
    if (actors.length > 0 || at.verb?.form === "finite") return actors;
  }
  return [];
}

/** The places of their clause after them and before the next number; those before them where none follows. */
function sitesOf({ view, quantity }: Found, seat: Seat | null): Site[] {
  if (!seat) return sitesIn(view, quantity.to, quantity.to + NEAR);
  const next = quantitiesOf(view).find(({ from, count }) => count !== null && from > quantity.from)?.from;
  // "there are 2,500 soldiers | serving in Iraq"
  const described = quantity.seats.filter(({ clause }) => clause.relation === "participle");
  const phrases = [seat.phrase, ...[seat, ...described].flatMap(({ clause }) => clause.parts)];
  const sites = phrases
    .flatMap(({ from, to }) => sitesIn(view, from, to))
    .filter(({ from }, index, all) => all.findIndex((other) => other.from === from) === index);
  const behind = sites.filter(({ from }) => from > quantity.from && from < (next ?? view.tokens.length));
  return behind.length > 0 ? behind : sites.filter(({ from }) => from < quantity.from);
}
