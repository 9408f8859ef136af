import type { Claim, Event, EventMember } from "@sitrep/model";
import { single } from "./cluster/profile.js";
import { weighAll } from "./compare/compare.js";
import type { Evidence } from "./compare/evidence.js";
import { forbids } from "./compare/evidence.js";
import { type LinkInput, linkClaims } from "./link-claims.js";
import type { Mention } from "./mentions/mention.js";
import { mentionsOf } from "./mentions/mentions-of.js";
import { lexiconNames, type Names } from "./names.js";

/** Why the members of one event are together, and what is nearly one of them. */
export interface ExplainedEvent {
  readonly event: Event;
  readonly members: readonly ExplainedMember[];
  /** claims of other events that come nearest, the nearest first; at most `NEAREST` */
  readonly near: readonly NearClaim[];
}

export interface ExplainedMember {
  readonly member: EventMember;
  /** null for a row of an event table, whose reasons its membership tells */
  readonly claim: Claim | null;
  /** the other claim of the event that it agrees with best; null for the only claim */
  readonly best: Weighed | null;
}

export interface NearClaim extends Weighed {
  readonly claim: Claim;
  readonly event_id: string;
}

/** What two claims have in common and apart. */
export interface Weighed {
  /** the claim of the event that it is compared with: claims.claim_id */
  readonly with: string;
  /** the sum without what forbids: a log odds */
  readonly points: number;
  readonly evidence: readonly Evidence[];
  /** what forbids that the two are one; empty where nothing does, and the sum was too low or another event fitted better */
  readonly forbidden: readonly Evidence[];
}

const NEAREST = 5;
/** Below this sum two claims are so unlike that nobody would ask. */
const LEAST = -1.5;

/**
 * Links once more and tells why: for each claim of an event the one that it agrees with best, and the claims of other events that nearly
 * joined. Null where no event has this id, or its beginning.
 */
export function explainEvent(
  input: LinkInput,
  id: string,
  names: Names = lexiconNames,
): ExplainedEvent | null {
  const { events, members } = linkClaims(input, names).value;
  const found = events.filter(({ event_id }) => event_id.startsWith(id));
  const [event] = found;
  if (!event || found.length > 1) return null;
  const mentions = new Map(mentionsOf(input.documents, input.claims).map((it) => [it.id, it]));
  const claims = new Map(input.claims.map((claim) => [claim.claim_id, claim]));
  const own = members.filter(({ event_id }) => event_id === event.event_id);
  const inside = own.flatMap(({ member_id }) => mentions.get(member_id) ?? []);
  const eventOf = new Map(members.map(({ member_id, event_id }) => [member_id, event_id]));
  return {
    event,
    members: own.map((member) => ({
      member,
      claim: claims.get(member.member_id) ?? null,
      best: bestOf(mentions.get(member.member_id), inside, names),
    })),
    near: nearest(inside, [...mentions.values()], names).flatMap(({ id: other, ...weighed }) => {
      const claim = claims.get(other);
      return claim ? [{ claim, event_id: eventOf.get(other) ?? other, ...weighed }] : [];
    }),
  };
}

/** Of some mentions the one that another agrees with best. */
function bestOf(mention: Mention | undefined, others: readonly Mention[], names: Names): Weighed | null {
  if (!mention) return null;
  const weighed = others
    .filter(({ id }) => id !== mention.id)
    .map((other) => weighedWith(mention, other, names));
  return weighed.sort((a, b) => a.forbidden.length - b.forbidden.length || b.points - a.points)[0] ?? null;
}

function nearest(
  inside: readonly Mention[],
  all: readonly Mention[],
  names: Names,
): (Weighed & { id: string })[] {
  const ids = new Set(inside.map(({ id }) => id));
  return all
    .filter(({ id }) => !ids.has(id))
    .flatMap((other) => {
      const best = bestOf(other, inside, names);
      return best && best.points >= LEAST && best.forbidden.length <= 1 ? [{ id: other.id, ...best }] : [];
    })
    .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1))
    .slice(0, NEAREST);
}

function weighedWith(a: Mention, b: Mention, names: Names): Weighed {
  const { points, evidence } = weighAll(single(a), single(b), names);
  return {
    with: b.id,
    points,
    evidence: evidence.filter((it) => !forbids(it)),
    forbidden: evidence.filter(forbids),
  };
}
