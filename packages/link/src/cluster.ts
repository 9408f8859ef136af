import { compare, LINKED } from "./compare.js";
import type { Mention } from "./mention.js";

export interface Link {
  readonly left: string;
  readonly right: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface Cluster {
  readonly members: readonly Mention[];
  /** the links that made it, best first */
  readonly links: readonly Link[];
}

export interface Rulings {
  readonly same: readonly (readonly [string, string])[];
  readonly different: readonly (readonly [string, string])[];
}

/**
 * Mentions of one event each. The best links are made first; two groups become one only where no two of their members speak against it.
 * What a person has ruled goes before everything.
 */
export function clustersOf(mentions: readonly Mention[], rulings: Rulings): Cluster[] {
  const groups = new Map(
    mentions.map((mention) => [mention.id, { members: [mention], links: [] as Link[] }]),
  );
  const forbidden = new Set(
    rulings.different.flatMap(([left, right]) => [`${left} ${right}`, `${right} ${left}`]),
  );
  const join = (link: Link) => {
    const [a, b] = [groups.get(link.left), groups.get(link.right)];
    if (!a || !b || a === b) return;
    a.members.push(...b.members);
    a.links.push(...b.links, link);
    for (const member of b.members) groups.set(member.id, a);
  };
  const isForbidden = (a: readonly Mention[], b: readonly Mention[]) =>
    a.some((left) => b.some((right) => forbidden.has(`${left.id} ${right.id}`)));
  for (const [left, right] of rulings.same)
    join({ left, right, score: Number.POSITIVE_INFINITY, reasons: ["a person says the same"] });
  for (const link of linksAmong(mentions)) {
    const [a, b] = [groups.get(link.left), groups.get(link.right)];
    if (!a || !b || a === b || isForbidden(a.members, b.members)) continue;
    if (a.members.every((left) => b.members.every((right) => compare(left, right) !== null))) join(link);
  }
  return [...new Set(groups.values())];
}

/** Every pair that may be one event, best first; pairs are looked for among mentions that share a country, a place or a side. */
function linksAmong(mentions: readonly Mention[]): Link[] {
  const blocks = new Map<string, Mention[]>();
  for (const mention of mentions)
    for (const key of keysOf(mention)) {
      const block = blocks.get(key);
      if (block) block.push(mention);
      else blocks.set(key, [mention]);
    }
  const seen = new Set<string>();
  const links: Link[] = [];
  for (const block of blocks.values())
    for (const [left, right] of pairsIn(block)) {
      const key = `${left.id} ${right.id}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const comparison = compare(left, right);
      if (comparison && comparison.score >= LINKED)
        links.push({ left: left.id, right: right.id, ...comparison });
    }
  return links.sort((a, b) => b.score - a.score || (a.left + a.right < b.left + b.right ? -1 : 1));
}

const keysOf = ({ event_type, actor, country, target, place_id, from, to }: Mention): string[] => {
  const day = from !== null && from === to ? actor.map((id) => `${id} ${from}`) : [];
  return [...country, ...target, ...(place_id ? [place_id] : []), ...day].map(
    (key) => `${event_type} ${key}`,
  );
};

/** Days around which two mentions may be one event, whatever their dates say exactly. */
const WINDOW_DAYS = 12;

/** Pairs near in time: sorted by day, each with those at most some days on; those without any day with all. */
function* pairsIn(block: readonly Mention[]): Generator<readonly [Mention, Mention]> {
  const dated = block.flatMap((mention) => {
    const day = mention.from ?? mention.published;
    return day && day.length >= 10
      ? [
          {
            mention,
            at: Date.parse(day.slice(0, 10)) / 86_400_000,
            end: Date.parse(mention.to ?? day) / 86_400_000,
          },
        ]
      : [];
  });
  const undated = block.filter((mention) => !dated.some((entry) => entry.mention === mention));
  dated.sort((a, b) => a.at - b.at);
  for (let left = 0; left < dated.length; left++) {
    const first = dated[left];
    if (!first) continue;
    for (let right = left + 1; right < dated.length; right++) {
      const second = dated[right];
      if (!second || second.at > Math.max(first.at, first.end) + WINDOW_DAYS) break;
      yield inOrder(first.mention, second.mention);
    }
    for (const other of undated) yield inOrder(first.mention, other);
  }
  for (let left = 0; left < undated.length; left++)
    for (let right = left + 1; right < undated.length; right++) {
      const [a, b] = [undated[left], undated[right]];
      if (a && b) yield inOrder(a, b);
    }
}

const inOrder = (a: Mention, b: Mention): readonly [Mention, Mention] => (a.id < b.id ? [a, b] : [b, a]);
