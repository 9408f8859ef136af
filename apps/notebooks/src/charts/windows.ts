import { daysBetween } from "@sitrep/model/days";
import type { AttackCount } from "../rows/view-rows.js";
import { shortSinceWords } from "../words/date-words.js";

export interface WindowStart {
  readonly from: string;
  readonly to: string;
  readonly words: string;
}

/** The windows that most figures of a panel share, and whether a figure has one of them. */
export interface SharedWindows {
  readonly starts: readonly WindowStart[];
  isShared(row: AttackCount): boolean;
}

/** Starts as near as this are one way of counting: the first day of a war, and the day of its first attack. */
const NEAR_DAYS = 14;

/** The most frequent start of counting, and those near it. Figures that give no start are not drawn with another one. */
export function sharedWindows(rows: readonly AttackCount[]): SharedWindows {
  const counts = new Map<string, { readonly start: WindowStart; readonly figures: number }>();
  for (const row of rows) {
    const start = startOf(row);
    if (start === null) continue;
    const key = `${start.from} ${start.to}`;
    counts.set(key, { start: counts.get(key)?.start ?? start, figures: (counts.get(key)?.figures ?? 0) + 1 });
  }
  const ranked = [...counts.values()].sort(
    (left, right) => right.figures - left.figures || (left.start.from < right.start.from ? -1 : 1),
  );
  const main = ranked[0]?.start;
  if (!main || (ranked[0]?.figures ?? 0) < 2) return { starts: [], isShared: (row) => startOf(row) === null };
  const isNear = (start: WindowStart): boolean => apart(start, main) <= NEAR_DAYS;
  return {
    starts: ranked
      .map(({ start }) => start)
      .filter(isNear)
      .sort((left, right) => (left.from < right.from ? -1 : 1)),
    isShared: (row) => {
      const start = startOf(row);
      return start === null || isNear(start);
    },
  };
}

/** Days that the start of a count may mean; null where it gives none, or none with a year. */
export function startOf(row: AttackCount): WindowStart | null {
  if (row.since_from === null || row.since_to === null) return null;
  return { from: row.since_from, to: row.since_to, words: `since ${shortSinceWords(row) ?? row.since_from}` };
}

const apart = (left: WindowStart, right: WindowStart): number =>
  left.from <= right.to && right.from <= left.to
    ? 0
    : Math.min(Math.abs(daysBetween(left.to, right.from)), Math.abs(daysBetween(right.to, left.from)));
