import type {
  Claim,
  Document,
  DocumentCopy,
  Event,
  EventMember,
  Issue,
  JudgementOutcome,
  LinkableRecord,
  Outcome,
} from "@sitrep/model";
import { type Cluster, clustersOf } from "./cluster/clusters-of.js";
import { documentCopies } from "./copies/document-copies.js";
import { bestDate } from "./events/best-date.js";
import { dateConflicts } from "./events/date-conflicts.js";
import { eventOf } from "./events/event-of.js";
import { copyPairs, sourceGroups } from "./events/source-groups.js";
import { type HeldDocument, heldDocument } from "./held-document.js";
import type { PlacedJudgement } from "./judgements/read-judgements.js";
import { type Rulings, rulingsOf } from "./judgements/rulings.js";
import type { Place } from "./judgements/standing.js";
import type { Mention } from "./mentions/mention.js";
import { mentionsOf } from "./mentions/mentions-of.js";
import { lexiconNames, type Names } from "./names.js";
import { type HeldRecord, RecordHold } from "./records/held-record.js";
import { joinRecords } from "./records/join-records.js";

export interface LinkInput {
  /** as they are, or what is kept of each */
  readonly documents: readonly (Document | HeldDocument)[];
  readonly claims: readonly Claim[];
  /**
   * Rows of event tables: of each event of a data set the current row alone. They are gone through once, and a little is kept of each:
   * rows that come from elsewhere bit by bit may be given as a `RecordHold`.
   */
  readonly records: Iterable<LinkableRecord> | RecordHold;
  readonly judgements: readonly PlacedJudgement[];
}

export interface Linked {
  /** in the order of their ids */
  readonly events: Event[];
  readonly members: EventMember[];
  readonly copies: DocumentCopy[];
  /** what became of each judgement, in the order of the file */
  readonly judgements: JudgementOutcome[];
}

/**
 * Which claims and records speak of one event, and which documents copy one another. The order of the input does not matter. Claims are
 * put together first, so that a table never changes which reports tell of one event; a record that has no claim and no record of
 * another data set beside it is an event of its own, and has no row among them.
 */
export function linkClaims(input: LinkInput, names: Names = lexiconNames): Outcome<Linked> {
  return linkTold(toldOf(input), input, names);
}

/** What documents and claims tell: all that linking needs of them, so that they need not be held. */
export interface Told {
  readonly mentions: readonly Mention[];
  readonly copies: DocumentCopy[];
  /** where what judgements name is */
  readonly places: ReturnType<typeof placesOf>;
}

export function toldOf({ documents, claims, judgements }: Omit<LinkInput, "records">): Told {
  const held = documents.map(heldDocument);
  const mentions = mentionsOf(held, claims);
  return { mentions, copies: documentCopies(held), places: placesOf(claims, mentions, judgements) };
}

/** The same as `linkClaims`, of what was reported. */
export function linkTold(
  { mentions, copies, places }: Told,
  { records, judgements }: Pick<LinkInput, "records" | "judgements">,
  names: Names = lexiconNames,
): Outcome<Linked> {
  const held = heldOf(records);
  const { rulings, issues, outcomes } = rulingsOf(judgements, knownIds(mentions, held, judgements), places);
  const copied = copyPairs(copies);
  const clusters = joinRecords(clustersOf(mentions, names, rulings), held, names, rulings);
  clusters.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  const linked: Linked = { events: [], members: [], copies, judgements: outcomes };
  const conflicts: Issue[] = [];
  for (const cluster of clusters) {
    const groups = sourceGroups(cluster.members, copied, names);
    const date = bestDate(cluster.members, (id) => groups.get(id) ?? id, names);
    linked.events.push(eventOf(cluster.members, date, names));
    for (const member of membersOf(cluster, groups, rulings)) linked.members.push(member);
    conflicts.push(...dateConflicts(date));
  }
  return { value: linked, issues: [...issues, ...conflicts] };
}

function heldOf(records: LinkInput["records"]): readonly HeldRecord[] {
  if (records instanceof RecordHold) return records.held;
  const hold = new RecordHold();
  for (const record of records) hold.add(record);
  return hold.held;
}

/** The ids that a judgement may name: all of the claims', and of the records' those that one does name. */
function knownIds(
  mentions: readonly Mention[],
  records: readonly HeldRecord[],
  judgements: readonly PlacedJudgement[],
): ReadonlySet<string> {
  const named = new Set(judgements.flatMap(({ left, right }) => [left, right]));
  const known = new Set(mentions.map(({ id }) => id));
  if (named.size > 0) for (const { id } of records) if (named.has(id)) known.add(id);
  return known;
}

/** Where the claims that may be judged have their words, by document. */
function placesOf(
  claims: readonly Claim[],
  mentions: readonly Mention[],
  judgements: readonly PlacedJudgement[],
): (document: string) => readonly Place[] {
  const byDocument = new Map<string, Place[]>();
  if (judgements.length > 0) {
    const judged = new Set(mentions.map(({ id }) => id));
    for (const { claim_id: id, document_id: document, char_start: start, char_end: end } of claims) {
      if (document === null || start === null || end === null || !judged.has(id)) continue;
      const others = byDocument.get(document);
      if (others) others.push({ id, document, start, end });
      else byDocument.set(document, [{ id, document, start, end }]);
    }
  }
  return (document) => byDocument.get(document) ?? [];
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
