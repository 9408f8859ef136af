import type { Profile } from "../mentions/mention.js";
import { type Evidence, evidence, NOTHING, pointsOf } from "./evidence.js";

/**
 * "4 injured" with both speaks for one event, the more so the rarer the number. Between reports "4" against "2" hardly speaks against it;
 * within one report two tolls are of two events.
 */
export function compareFigures(a: Profile, b: Profile): Evidence {
  if (a.figures.size === 0 || b.figures.size === 0) return NOTHING;
  const shared = [...a.figures].filter((figure) => b.figures.has(figure)).sort();
  // "killed four and wounded 15. … killed four and wounded 12": in one report these are two
  if (a.report.id === b.report.id && differInOne(a, b, shared)) return evidence("tolls_of_one_report_differ");
  if (shared.length > 0) {
    const points = shared.reduce((sum, figure) => sum + rarity(figure), 0);
    return evidence("figures_shared_most", {
      points: Math.min(pointsOf("figures_shared_most"), points),
      reason: `both ${shared.join(", ")}`,
    });
  }
  const kinds = new Set([...a.figures].map(kindOf));
  if (![...b.figures].some((figure) => kinds.has(kindOf(figure)))) return NOTHING;
  if ([...a.figures].some((figure) => [...b.figures].some((other) => areNear(figure, other))))
    return evidence("figures_near");
  return evidence(hasGrown(a, b) || hasGrown(b, a) ? "toll_grew" : "figures_differ");
}

/** Whether both give figures of one kind and none of it is the same. */
function differInOne(a: Profile, b: Profile, shared: readonly string[]): boolean {
  const alike = new Set(shared.map(kindOf));
  const kinds = new Set([...a.figures].map(kindOf));
  return [...b.figures].some((figure) => kinds.has(kindOf(figure)) && !alike.has(kindOf(figure)));
}

/** 37 dead with one and 40 with another are counts of one scene; of two or three that says nothing. */
function areNear(a: string, b: string): boolean {
  if (kindOf(a) !== kindOf(b)) return false;
  const [low, high] = [numberOf(a), numberOf(b)].sort((x, y) => x - y);
  return low !== undefined && high !== undefined && low >= MANY && high <= low * NEAR;
}
const MANY = 10;
const NEAR = 1.25;

/** Whether a report of a later day has the higher toll, and no lower one: the wounded die, and the missing are found. */
function hasGrown(earlier: Profile, later: Profile): boolean {
  if (earlier.report.day === null || later.report.day === null) return false;
  if (earlier.report.day >= later.report.day) return false;
  const tolls = (profile: Profile) => new Map([...profile.figures].map((it) => [kindOf(it), numberOf(it)]));
  const before = tolls(earlier);
  return [...tolls(later)].every(([kind, value]) => value >= (before.get(kind) ?? 0));
}

const kindOf = (figure: string) => figure.slice(figure.indexOf(" "));
const numberOf = (figure: string) => Number.parseInt(figure, 10);

/** One dead or three sites are told of many events, 17 missiles of one. */
export function rarity(figure: string): number {
  const value = numberOf(figure);
  return pointsOf(value <= 1 ? "figure_of_one" : value <= 3 ? "figure_of_few" : "figure_of_many");
}

/** Two reports that share many figures tell the same story, so what they tell in passing is likelier one. */
export function compareStories(a: Profile, b: Profile): Evidence {
  if (a.report.id === b.report.id) return NOTHING;
  const [few, many] =
    a.report.figures.size < b.report.figures.size
      ? [a.report.figures, b.report.figures]
      : [b.report.figures, a.report.figures];
  let shared = 0;
  for (const figure of few) if (many.has(figure)) shared++;
  if (shared < 2) return NOTHING;
  const feature =
    shared >= 5 ? "story_of_many_figures" : shared >= 3 ? "story_of_three_figures" : "story_of_two_figures";
  return evidence(feature, { reason: `reports share ${shared} figures` });
}

/** Missiles with both. */
export function compareMunitions(a: readonly string[], b: readonly string[]): Evidence {
  if (a.length === 0 || b.length === 0) return NOTHING;
  return evidence(a.some((munition) => b.includes(munition)) ? "same_weapon" : "other_weapon");
}
