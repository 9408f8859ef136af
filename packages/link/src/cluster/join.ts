import { compare } from "../compare/compare.js";
import { thresholds } from "../features.js";
import type { Rulings } from "../judgements/rulings.js";
import type { Profile } from "../mentions/mention.js";
import { isUndated } from "../mentions/when.js";
import type { Names } from "../names.js";
import { candidatePairs } from "./candidates.js";
import { Groups, type Link } from "./groups.js";

/** A report with more mentions than this (a year's timeline) is looked through by candidates, not pair by pair. */
const ALL_PAIRS = 60;

export interface Joined {
  /** positions of each group, in order */
  readonly groups: readonly (readonly number[])[];
  /** every link that was found, taken or not */
  readonly links: readonly Link[];
}

/**
 * Which profiles are one event, best links first, and nothing joined that two members forbid:
 * 1. what a person has ruled; 2. profiles with a day and a place; 3. those without a place, each to the one event that it fits
 * clearly best, else among themselves; 4. those without a day, likewise. So a vague mention never brings two events together,
 * and where two would do, it stays by itself.
 */
export function joinProfiles(profiles: readonly Profile[], names: Names, rulings: Rulings): Joined {
  const groups = new Groups(profiles, names, rulings);
  const links = linksAmong(profiles, names);
  const tiers = profiles.map(tierOf);
  ruleTogether(profiles, groups, rulings);
  for (const tier of [0, 1, 2]) {
    const own = links.filter(({ left, right }) => Math.max(tiers[left] ?? 0, tiers[right] ?? 0) === tier);
    const between = own.filter(({ left, right }) => tiers[left] !== tiers[right]);
    const placed = new Set<number>();
    attach(between, (position) => tiers[position] === tier, groups, placed);
    const among = own.filter(({ left, right }) => tiers[left] === tiers[right]);
    // then those like one that found its event; a second look, because what they are like may be told only by that one
    if (tier === 2) attach(among, (position) => !placed.has(position), groups, placed, placed);
    for (const { left, right } of among)
      if (!(placed.has(left) && placed.has(right)) && groups.canJoin(left, right)) groups.join(left, right);
  }
  return { groups: groups.all(), links };
}

/** 0: a day and a place; 1: a day; 2: no day. */
function tierOf({ when, place }: Profile): 0 | 1 | 2 {
  if (isUndated(when)) return 2;
  return place === null ? 1 : 0;
}

function linksAmong(profiles: readonly Profile[], names: Names): Link[] {
  const links: Link[] = [];
  const isOneReport = profiles.every(({ report }) => report.id === profiles[0]?.report.id);
  const pairs =
    isOneReport && profiles.length <= ALL_PAIRS ? allPairs(profiles.length) : candidatePairs(profiles, names);
  for (const [left, right] of pairs) {
    const [a, b] = [profiles[left], profiles[right]];
    const comparison = a && b ? compare(a, b, names) : null;
    if (!a || !b || comparison === null) continue;
    const least = isUndated(a.when) && isUndated(b.when) ? thresholds.both_undated : thresholds.linked;
    if (comparison.points >= least) links.push({ left, right, ...comparison });
  }
  return links.sort((x, y) => y.points - x.points || x.left - y.left || x.right - y.right);
}

function* allPairs(size: number): Generator<readonly [number, number]> {
  for (let left = 0; left < size; left++)
    for (let right = left + 1; right < size; right++) yield [left, right];
}

/** Each that seeks a group goes to the one that it fits clearly best; where two would do, to none. */
function attach(
  links: readonly Link[],
  isSeeking: (position: number) => boolean,
  groups: Groups,
  placed: Set<number>,
  hosts?: ReadonlySet<number>,
): void {
  const found = new Map<number, Map<number, number>>();
  for (const { left, right, points } of links)
    for (const [seeker, host] of [
      [left, right],
      [right, left],
    ] as const) {
      if (!isSeeking(seeker) || isSeeking(host) || (hosts && !hosts.has(host))) continue;
      const choices = found.get(seeker) ?? new Map<number, number>();
      const group = groups.of(host);
      if (!choices.has(group)) choices.set(group, points);
      found.set(seeker, choices);
    }
  const wishes = [...found].flatMap(([seeker, choices]) => {
    const open = [...choices]
      .filter(([group]) => groups.of(seeker) === group || groups.canJoin(seeker, group))
      .sort(([a, x], [b, y]) => y - x || a - b);
    const [best, ...others] = open;
    if (!best) return [];
    const [group, points] = best;
    // two that may themselves be one are no choice
    const isClear = others.every(
      ([other, theirs]) => points - theirs >= thresholds.clearly || groups.canJoin(group, other),
    );
    return isClear ? [{ seeker, group, points }] : [];
  });
  wishes.sort((a, b) => b.points - a.points || a.seeker - b.seeker);
  for (const { seeker, group } of wishes) {
    if (groups.of(seeker) !== groups.of(group) && !groups.canJoin(seeker, group)) continue;
    groups.join(group, seeker);
    placed.add(seeker);
  }
}

function ruleTogether(profiles: readonly Profile[], groups: Groups, { same }: Rulings): void {
  if (same.length === 0) return;
  const positionOf = new Map(
    profiles.flatMap(({ members }, at) => members.map(({ id }) => [id, at] as const)),
  );
  for (const { left, right } of same) {
    const [a, b] = [positionOf.get(left), positionOf.get(right)];
    if (a !== undefined && b !== undefined) groups.join(a, b);
  }
}
