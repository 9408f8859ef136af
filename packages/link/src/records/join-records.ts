import type { Bond, Cluster } from "../cluster/clusters-of.js";
import { profileOf } from "../cluster/profile.js";
import { type Comparison, certaintyOf } from "../compare/compare.js";
import { thresholds } from "../features.js";
import type { Rulings } from "../judgements/rulings.js";
import type { Names } from "../names.js";
import { compareSightings } from "./compare-sightings.js";
import type { HeldRecord } from "./held-record.js";
import { mentionOf } from "./record-mention.js";
import { recordPairs } from "./record-pairs.js";
import { reportLinks } from "./report-links.js";
import { Sets } from "./sets.js";
import { RowReader, type Sighting, sightingOfReports } from "./sighting.js";

/** Two nodes and what speaks for their being one: the events of the reports come first, the rows after them. */
interface NodeLink extends Comparison {
  readonly left: number;
  readonly right: number;
}

/**
 * Puts rows of event tables to the events that reports tell, and rows of two data sets together; best links first. An event gets one
 * row of a data set at most, rows bring no two events of the reports together, and where two would do as well, none is taken. Gives the
 * events of the reports, with their rows, and those of two rows or more; a row alone is an event that needs no link.
 */
export function joinRecords(
  clusters: readonly Cluster[],
  records: readonly HeldRecord[],
  names: Names,
  rulings: Rulings,
): Cluster[] {
  const events = clusters.map(({ members }) => sightingOfReports(profileOf(members, names), names));
  const size = clusters.length;
  const reader = new RowReader(names);
  const links: NodeLink[] = [
    ...reportLinks(events, records, reader, names).map(({ event, record, ...rest }) => ({
      left: event,
      right: size + record,
      ...rest,
    })),
    ...recordPairs(records, reader, names).map(({ left, right, ...rest }) => ({
      left: size + left,
      right: size + right,
      ...rest,
    })),
  ];
  const nodes = new Nodes(clusters, events, records, reader, names);
  links.sort((a, b) => b.points - a.points || compareIds(nodes, a, b));
  const sets = new Sets();
  const forced = ruledTogether(nodes, sets, rulings);
  const taken = [...forced];
  const linksOf = byNode(links);
  for (const link of links) {
    if (!canJoin(link, nodes, sets, rulings) || hasRival(link, linksOf, nodes, sets, rulings)) continue;
    sets.join(link.left, link.right);
    taken.push(link);
  }
  return clustersFrom(nodes, sets, taken);
}

/** Events of reports and rows under one numbering. */
class Nodes {
  readonly size: number;
  readonly #sightings = new Map<number, Sighting>();

  constructor(
    readonly clusters: readonly Cluster[],
    readonly events: readonly Sighting[],
    readonly records: readonly HeldRecord[],
    readonly reader: RowReader,
    readonly names: Names,
  ) {
    this.size = clusters.length;
  }

  recordAt(node: number): HeldRecord | undefined {
    return this.records[node - this.size];
  }

  /** what a set has one of at most: the reports' event, a row of a data set */
  kindOf(node: number): string {
    return node < this.size ? "reports" : `row of ${this.recordAt(node)?.dataset}`;
  }

  idOf(node: number): string {
    return this.clusters[node]?.members[0]?.id ?? this.recordAt(node)?.id ?? "";
  }

  idsOf(node: number): string[] {
    const cluster = this.clusters[node];
    return cluster ? cluster.members.map(({ id }) => id) : [this.idOf(node)];
  }

  sightingOf(node: number): Sighting | undefined {
    const record = this.recordAt(node);
    if (!record || node < this.size) return this.events[node];
    const known = this.#sightings.get(node) ?? this.reader.read(record);
    this.#sightings.set(node, known);
    return known;
  }

  /** tells no place, or more than some days: by elimination it would go to anything */
  isVague(node: number): boolean {
    const sighting = this.sightingOf(node);
    const span = sighting?.when.span;
    return !span || span.last - span.first > 3 || !sighting.spots.some(({ kind }) => kind !== "wide");
  }
}

const compareIds = (nodes: Nodes, a: NodeLink, b: NodeLink): number => {
  const [x, y] = [a, b].map(({ left, right }) => [nodes.idOf(left), nodes.idOf(right)].sort().join(" "));
  return (x ?? "") < (y ?? "") ? -1 : 1;
};

function byNode(links: readonly NodeLink[]): ReadonlyMap<number, readonly NodeLink[]> {
  const found = new Map<number, NodeLink[]>();
  for (const link of links)
    for (const node of [link.left, link.right]) {
      const own = found.get(node);
      if (own) own.push(link);
      else found.set(node, [link]);
    }
  return found;
}

/** Whether nothing forbids it: no second row of a data set, no second event of reports, no two that contradict one another. */
function canJoin({ left, right }: NodeLink, nodes: Nodes, sets: Sets, rulings: Rulings): boolean {
  if (sets.of(left) === sets.of(right)) return false;
  const [one, other] = [sets.membersOf(left), sets.membersOf(right)];
  const kinds = new Set(one.map((node) => nodes.kindOf(node)));
  if (other.some((node) => kinds.has(nodes.kindOf(node)))) return false;
  const idsIn = (set: readonly number[]) => set.flatMap((node) => nodes.idsOf(node));
  if (!rulings.isEmpty && rulings.keepsApart(idsIn(one), idsIn(other))) return false;
  return one.every((x) =>
    other.every((y) => {
      const [a, b] = [nodes.sightingOf(x), nodes.sightingOf(y)];
      return a !== undefined && b !== undefined && compareSightings(a, b, nodes.names) !== null;
    }),
  );
}

/** Whether one end of a link would do about as well with another of the same kind as with this one. */
function hasRival(
  link: NodeLink,
  linksOf: ReadonlyMap<number, readonly NodeLink[]>,
  nodes: Nodes,
  sets: Sets,
  rulings: Rulings,
): boolean {
  return [
    [link.left, link.right],
    [link.right, link.left],
  ].some(([node = 0, chosen = 0]) =>
    (linksOf.get(node) ?? []).some((other) => {
      const rival = other.left === node ? other.right : other.left;
      if (rival === chosen || Math.abs(other.points - link.points) >= thresholds.clearly) return false;
      if (nodes.kindOf(rival) !== nodes.kindOf(chosen)) return false;
      return nodes.isVague(node) || canJoin(other, nodes, sets, rulings);
    }),
  );
}

/** What a person has ruled to be the same goes before everything. */
function ruledTogether(nodes: Nodes, sets: Sets, { same }: Rulings): NodeLink[] {
  if (same.length === 0) return [];
  const named = new Set(same.flatMap(({ left, right }) => [left, right]));
  const nodeOf = new Map<string, number>();
  for (const [node, { members }] of nodes.clusters.entries())
    for (const { id } of members) if (named.has(id)) nodeOf.set(id, node);
  for (const [at, { id }] of nodes.records.entries()) if (named.has(id)) nodeOf.set(id, nodes.size + at);
  return same.flatMap(({ left, right }) => {
    const [a, b] = [nodeOf.get(left), nodeOf.get(right)];
    if (a === undefined || b === undefined || a === b) return [];
    sets.join(a, b);
    return [{ left: a, right: b, points: 0, reasons: [], evidence: [] }];
  });
}

function clustersFrom(nodes: Nodes, sets: Sets, taken: readonly NodeLink[]): Cluster[] {
  const best = new Map<number, NodeLink>();
  for (const link of taken)
    for (const node of [link.left, link.right]) if (!best.has(node)) best.set(node, link);
  const joined = sets.all();
  const inSets = new Set(joined.flat());
  const alone = nodes.clusters.filter((_, node) => !inSets.has(node));
  return [...alone, ...joined.map((set) => clusterOf(set, nodes, best))];
}

/** A claim that was alone has the link to its row for a bond; claims that were several keep theirs. */
function clusterOf(set: readonly number[], nodes: Nodes, best: ReadonlyMap<number, NodeLink>): Cluster {
  const bonds = new Map<string, Bond>();
  const members = set.flatMap((node) => {
    const link = best.get(node);
    const bond: Bond = { score: certaintyOf(link?.points ?? 0), reasons: link?.reasons ?? [] };
    const cluster = nodes.clusters[node];
    const record = nodes.recordAt(node);
    if (cluster) {
      for (const { id } of cluster.members)
        bonds.set(id, cluster.members.length === 1 ? bond : (cluster.bonds.get(id) ?? bond));
      return cluster.members;
    }
    const sighting = nodes.sightingOf(node);
    if (record === undefined || sighting === undefined) return [];
    bonds.set(record.id, bond);
    return [mentionOf(record, sighting)];
  });
  return { members: members.sort((a, b) => (a.id < b.id ? -1 : 1)), bonds };
}
