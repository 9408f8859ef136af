import type { Profile } from "../mentions/mention.js";
import { type Evidence, evidence, NOTHING } from "./evidence.js";

/** Shared figures weigh no more than this together. */
const MOST = 3.5;

/**
 * "4 injured" with both speaks for one event, the more so the rarer the number. Between reports "4" against "2" hardly speaks against it;
 * within one report two tolls are of two events.
 */
export function compareFigures(a: Profile, b: Profile): Evidence | null {
  if (a.figures.size === 0 || b.figures.size === 0) return NOTHING;
  const shared = [...a.figures].filter((figure) => b.figures.has(figure)).sort();
  if (shared.length > 0) {
    const points = shared.reduce((sum, figure) => sum + rarity(figure), 0);
    return evidence(Math.min(MOST, points), `both ${shared.join(", ")}`);
  }
  const kinds = new Set([...a.figures].map(kindOf));
  if (![...b.figures].some((figure) => kinds.has(kindOf(figure)))) return NOTHING;
  return a.report.id === b.report.id ? null : evidence(-0.4, "figures differ");
}

const kindOf = (figure: string) => figure.slice(figure.indexOf(" "));

/** One dead or three sites are told of many events, 17 missiles of one. */
export function rarity(figure: string): number {
  const value = Number.parseInt(figure, 10);
  return value <= 1 ? 0.3 : value <= 3 ? 1.2 : 1.8;
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
  return evidence(shared >= 5 ? 1.2 : shared >= 3 ? 0.8 : 0.4, `reports share ${shared} figures`);
}

/** Missiles with both. */
export function compareMunitions(a: readonly string[], b: readonly string[]): Evidence {
  if (a.length === 0 || b.length === 0) return NOTHING;
  return a.some((munition) => b.includes(munition)) ? evidence(0.4, "same weapon") : evidence(-0.3);
}
