import type { DocumentCopy } from "@sitrep/model";
import type { Mention } from "./mention.js";

/** From this share of copied text on, two reports are one source. */
const COPY = 0.5;

/**
 * For each member the smallest id of those that are no independent sources of one another: joined by copying, by a publisher
 * (a digest has that of what it restates) or by one claimant, directly or through others.
 */
export function sourceGroups(
  members: readonly Mention[],
  copies: readonly DocumentCopy[],
): Map<string, string> {
  const group = new Map(members.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    const up = group.get(id) ?? id;
    return up === id ? id : rootOf(up);
  };
  const join = (left: string, right: string) => {
    const [a, b] = [rootOf(left), rootOf(right)].sort();
    if (a !== undefined && b !== undefined && a !== b) group.set(b, a);
  };
  const first = new Map<string, string>();
  for (const member of members)
    for (const key of keysOf(member)) {
      const other = first.get(key);
      if (other === undefined) first.set(key, member.id);
      else join(other, member.id);
    }
  for (const copy of copies) {
    if (copy.containment < COPY) continue;
    const [left, right] = [first.get(`document ${copy.document_id}`), first.get(`document ${copy.copy_of}`)];
    if (left && right) join(left, right);
  }
  return new Map(members.map(({ id }) => [id, rootOf(id)]));
}

const keysOf = ({ document_id, publishers, said_by }: Mention): string[] => [
  ...(document_id ? [`document ${document_id}`] : []),
  ...publishers.map((publisher) => `publisher ${publisher.toLowerCase()}`),
  ...(said_by ? [`said by ${said_by.toLowerCase()}`] : []),
];
