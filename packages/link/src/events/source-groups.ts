import type { DocumentCopy } from "@sitrep/model";
import type { Mention } from "../mentions/mention.js";
import type { Names } from "../names.js";

/** From this share of copied text on, two reports are one source. */
const COPIED = 0.5;

/** Pairs of documents that are one source: much copied text, or one restates the other. */
export function copyPairs(copies: readonly DocumentCopy[]): ReadonlyMap<string, readonly string[]> {
  const pairs = new Map<string, string[]>();
  for (const { document_id, copy_of, containment, basis } of copies)
    if (basis === "restates" || containment >= COPIED)
      pairs.set(document_id, [...(pairs.get(document_id) ?? []), copy_of]);
  return pairs;
}

/**
 * For each member the smallest id of those that are not independent of it: joined by one report, copying, one publisher (a digest
 * has that of what it restates) or one claimant, directly or through others.
 */
export function sourceGroups(
  members: readonly Mention[],
  copies: ReadonlyMap<string, readonly string[]>,
  names: Names,
): ReadonlyMap<string, string> {
  const up = new Map(members.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = up.get(root); next !== undefined && next !== root; next = up.get(root)) root = next;
    up.set(id, root);
    return root;
  };
  const join = (left: string, right: string) => {
    const [least, other] = [rootOf(left), rootOf(right)].sort();
    if (least !== undefined && other !== undefined) up.set(other, least);
  };
  const first = new Map<string, string>();
  for (const member of members)
    for (const key of keysOf(member, names)) {
      const other = first.get(key);
      if (other === undefined) first.set(key, member.id);
      else join(other, member.id);
    }
  for (const { id, report } of members)
    for (const other of copies.get(report.id) ?? []) {
      const member = first.get(`report ${other}`);
      if (member !== undefined) join(id, member);
    }
  return new Map(members.map(({ id }) => [id, rootOf(id)]));
}

/** What "Reuters reported" gives is the same source as what Reuters publishes. */
const keysOf = ({ report, publishers, claimants }: Mention, names: Names): string[] => [
  `report ${report.id}`,
  ...publishers.map((publisher) => `voice ${names.voice(publisher)}`),
  ...claimants.map((claimant) => `voice ${claimant.toLowerCase()}`),
];
