import type {
  Claim,
  Document,
  DocumentCopy,
  Event,
  EventMember,
  Issue,
  Outcome,
  Record,
} from "@sitrep/model";
import { type Cluster, clustersOf } from "./cluster/clusters-of.js";
import { documentCopies } from "./copies/document-copies.js";
import { bestDate } from "./events/best-date.js";
import { dateConflicts } from "./events/date-conflicts.js";
import { eventOf } from "./events/event-of.js";
import { copyPairs, sourceGroups } from "./events/source-groups.js";
import type { PlacedJudgement } from "./judgements/read-judgements.js";
import { type Rulings, rulingsOf } from "./judgements/rulings.js";
import { mentionsOf } from "./mentions/mentions-of.js";
import { lexiconNames, type Names } from "./names.js";

export interface LinkInput {
  readonly documents: readonly Document[];
  readonly claims: readonly Claim[];
  readonly records: readonly Record[];
  readonly judgements: readonly PlacedJudgement[];
}

export interface Linked {
  /** in the order of their ids */
  readonly events: Event[];
  readonly members: EventMember[];
  readonly copies: DocumentCopy[];
}

/** Which claims and records speak of one event, and which documents copy one another. The order of the input does not matter. */
export function linkClaims(
  { documents, claims, records, judgements }: LinkInput,
  names: Names = lexiconNames,
): Outcome<Linked> {
  const mentions = mentionsOf(documents, claims, records);
  const { rulings, issues } = rulingsOf(judgements, new Set(mentions.map(({ id }) => id)));
  const copies = documentCopies(documents);
  const copied = copyPairs(copies);
  const clusters = clustersOf(mentions, names, rulings).sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  const linked: Linked = { events: [], members: [], copies };
  const conflicts: Issue[] = [];
  for (const cluster of clusters) {
    const groups = sourceGroups(cluster.members, copied);
    const date = bestDate(cluster.members, (id) => groups.get(id) ?? id, names);
    linked.events.push(eventOf(cluster.members, date, names));
    linked.members.push(...membersOf(cluster, groups, rulings));
    conflicts.push(...dateConflicts(date));
  }
  return { value: linked, issues: [...issues, ...conflicts] };
}

const idOf = ({ members }: Cluster): string => members[0]?.id ?? "";

function membersOf(cluster: Cluster, groups: ReadonlyMap<string, string>, { named }: Rulings): EventMember[] {
  return cluster.members.map(({ id, kind }) => {
    const bond = cluster.bonds.get(id);
    const ruling = named.get(id);
    return {
      event_id: idOf(cluster),
      member_id: id,
      member_kind: kind,
      score: ruling === undefined ? (bond?.score ?? 0) : 1,
      reasons: [...(ruling === undefined ? [] : [ruling]), ...(bond?.reasons ?? [])],
      judged_by: ruling === undefined ? "program" : "person",
      source_group: groups.get(id) ?? id,
    };
  });
}
