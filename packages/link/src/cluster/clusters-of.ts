import { certaintyOf } from "../compare/compare.js";
import { grouped } from "../grouped.js";
import type { Rulings } from "../judgements/rulings.js";
import type { Mention, Profile } from "../mentions/mention.js";
import type { Names } from "../names.js";
import type { Link } from "./groups.js";
import { joinProfiles } from "./join.js";
import { profileOf, single } from "./profile.js";

/** How sure it is that a mention belongs to its event, and why. */
export interface Bond {
  readonly score: number;
  readonly reasons: readonly string[];
}

/** The mentions of one event, in the order of their ids. */
export interface Cluster {
  readonly members: readonly Mention[];
  readonly bonds: ReadonlyMap<string, Bond>;
}

/** First what one report tells of one event, then what reports tell together: a group knows more than each of its mentions. */
export function clustersOf(mentions: readonly Mention[], names: Names, rulings: Rulings): Cluster[] {
  const bonds = new Map<string, Link[]>();
  const profiles: Profile[] = [];
  const reports = grouped(mentions, ({ report }) => report.id);
  for (const id of [...reports.keys()].sort()) {
    const own = (reports.get(id) ?? []).map(single);
    const { groups, links } =
      own.length > 1 ? joinProfiles(own, names, rulings) : { groups: [[0]], links: [] };
    for (const group of groups)
      profiles.push(
        profileOf(
          group.flatMap((at) => own[at]?.members ?? []),
          names,
        ),
      );
    keepBonds(bonds, own, groups, links);
  }
  profiles.sort((a, b) => (a.id < b.id ? -1 : 1));
  const { groups, links } = joinProfiles(profiles, names, rulings);
  keepBonds(bonds, profiles, groups, links);
  return groups.map((group) => {
    const members = group.flatMap((at) => profiles[at]?.members ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
    return {
      members,
      bonds: new Map(members.map(({ id }) => [id, bondOf(bonds.get(id) ?? [], members.length)])),
    };
  });
}

/** For each mention the best link of its profile within its group. */
function keepBonds(
  bonds: Map<string, Link[]>,
  profiles: readonly Profile[],
  groups: readonly (readonly number[])[],
  links: readonly Link[],
): void {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((at) => [at, index] as const)));
  const best = new Map<number, Link>();
  for (const link of links) {
    if (groupOf.get(link.left) !== groupOf.get(link.right)) continue;
    for (const at of [link.left, link.right]) if (!best.has(at)) best.set(at, link);
  }
  for (const [at, link] of best)
    for (const { id } of profiles[at]?.members ?? []) bonds.set(id, [...(bonds.get(id) ?? []), link]);
}

/** More reasons than this tell nobody more. */
const MOST_REASONS = 8;

function bondOf(links: readonly Link[], size: number): Bond {
  if (size === 1) return { score: 1, reasons: ["only mention"] };
  const [best] = [...links].sort((a, b) => b.points - a.points);
  const reasons = [...new Set([...links].reverse().flatMap((link) => link.reasons))].slice(0, MOST_REASONS);
  return { score: best ? certaintyOf(best.points) : 0, reasons };
}
