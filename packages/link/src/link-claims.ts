import { actorOf } from "@sitrep/lexicon";
import {
  type Claim,
  type Document,
  type DocumentCopy,
  type Event,
  type EventMember,
  type Issue,
  issue,
  type Judgement,
  type Outcome,
  type Record,
} from "@sitrep/model";
import { type BestDate, bestDate } from "./best-date.js";
import { type Cluster, clustersOf } from "./cluster.js";
import { CERTAIN } from "./compare.js";
import { copiesAmong } from "./document-copies.js";
import { rulingsOf } from "./judgements.js";
import { type Mention, mentionsOf } from "./mention.js";
import { sourceGroups } from "./source-groups.js";

export interface LinkInput {
  readonly documents: readonly Document[];
  readonly claims: readonly Claim[];
  readonly records: readonly Record[];
  readonly judgements: readonly Judgement[];
}

export interface Linked {
  readonly events: readonly Event[];
  readonly members: readonly EventMember[];
  readonly copies: readonly DocumentCopy[];
}

/** Which claims and records speak of one event, and which documents copy one another. The order of the input does not matter. */
export function linkClaims({ documents, claims, records, judgements }: LinkInput): Outcome<Linked> {
  const mentions = mentionsOf(documents, claims, records);
  const copies = copiesAmong(documents);
  const { rulings, issues } = rulingsOf(judgements, new Set(mentions.map(({ id }) => id)), "judgements.csv");
  const judged = new Set(rulings.same.flat());
  const files = new Map(claims.map((claim) => [claim.claim_id, claim]));
  const events: Event[] = [];
  const members: EventMember[] = [];
  for (const cluster of clustersOf(mentions, rulings)) {
    const ordered = [...cluster.members].sort((a, b) => (a.id < b.id ? -1 : 1));
    const id = ordered[0]?.id ?? "";
    const date = bestDate(ordered);
    events.push(eventOf(id, ordered, date));
    const groups = sourceGroups(ordered, copies);
    members.push(...ordered.map((member) => memberOf(id, member, cluster, groups, judged)));
    issues.push(...conflictsOf(ordered, date, files));
  }
  const byId = <T extends { event_id: string }>(a: T, b: T) =>
    a.event_id < b.event_id ? -1 : a.event_id > b.event_id ? 1 : 0;
  return {
    value: {
      events: events.sort(byId),
      members: members.sort((a, b) => byId(a, b) || (a.member_id < b.member_id ? -1 : 1)),
      copies,
    },
    issues,
  };
}

function eventOf(id: string, members: readonly Mention[], { best, rule, others }: BestDate): Event {
  const type = mostCommon(members.map(({ event_type }) => event_type)) ?? "attack";
  const placed =
    members.find((member) => member.place_id !== null && member.place !== null) ??
    members.find((member) => member.place !== null);
  return {
    event_id: id,
    event_type: type,
    date: best?.date ?? null,
    date_from: best?.from ?? null,
    date_to: best?.to ?? null,
    date_rule: rule,
    other_dates: [...others],
    time: members.find((member) => member.time !== null)?.time ?? null,
    actor: mostExact(members.map(({ actor }) => actor)),
    target: mostExact(members.map(({ target }) => target)),
    country: mostCommonList(members.map(({ country }) => country)),
    place: placed?.place ?? null,
    place_id: placed?.place_id ?? null,
    munition: [...new Set(members.flatMap(({ munition }) => munition))].sort(),
  };
}

/** The list that most members give; of two as common the one with more names, then the one of the narrower actors. */
function mostExact(lists: readonly (readonly string[])[]): string[] {
  const depth = (list: readonly string[]) => list.filter((id) => actorOf(id)?.parent).length;
  return pick(lists, (a, b) => b.length - a.length || depth(b) - depth(a));
}

const mostCommonList = (lists: readonly (readonly string[])[]) => pick(lists, (a, b) => a.length - b.length);

function pick(
  lists: readonly (readonly string[])[],
  tie: (a: readonly string[], b: readonly string[]) => number,
): string[] {
  const counted = new Map<string, { list: readonly string[]; count: number }>();
  for (const list of lists) {
    if (list.length === 0) continue;
    const key = [...list].sort().join(" ");
    counted.set(key, { list, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  const [best] = [...counted].sort(
    ([x, a], [y, b]) => b.count - a.count || tie(a.list, b.list) || (x < y ? -1 : 1),
  );
  return [...(best?.[1].list ?? [])];
}

function mostCommon<T extends string>(values: readonly T[]): T | undefined {
  return [...new Set(values)].sort(
    (a, b) =>
      values.filter((it) => it === b).length - values.filter((it) => it === a).length || (a < b ? -1 : 1),
  )[0];
}

function memberOf(
  event: string,
  member: Mention,
  { links, members }: Cluster,
  groups: ReadonlyMap<string, string>,
  judged: ReadonlySet<string>,
): EventMember {
  const own = links.filter(({ left, right }) => left === member.id || right === member.id);
  const best = [...own].sort((a, b) => b.score - a.score)[0];
  const score = members.length === 1 ? 1 : Math.min(1, (best?.score ?? CERTAIN) / CERTAIN);
  return {
    event_id: event,
    member_id: member.id,
    member_kind: member.kind,
    score: Math.round(score * 1000) / 1000,
    reasons: members.length === 1 ? ["the only report of it"] : [...(best?.reasons ?? [])],
    judged_by: judged.has(member.id) ? "person" : "program",
    source_group: groups.get(member.id) ?? member.id,
  };
}

/** Two dates for one event: both are kept, and the doubt is told where the losing one stands. */
function conflictsOf(
  members: readonly Mention[],
  { best, rule, others }: BestDate,
  claims: ReadonlyMap<string, Claim>,
): Issue[] {
  if (!best || others.length === 0) return [];
  const winner = claims.get(best.id);
  return members.flatMap((member) => {
    const claim = claims.get(member.id);
    if (!claim || member.date === null || !others.includes(member.date)) return [];
    const because = `${best.date} in ${winner?.file ?? "a record"}${winner?.char_start == null ? "" : `@${winner.char_start}`}: ${rule}`;
    const at = { line: claim.line, char_start: claim.char_start, char_end: claim.char_end, because };
    return [
      issue(
        "link",
        "date-conflict",
        claim.file,
        member.date,
        `${best.date}, as another report of the same event has it`,
        at,
      ),
    ];
  });
}
