import type { Sketch, Told } from "./engine/rule.js";
import type { Statement } from "./engine/statement.js";
import type { View } from "./engine/view.js";
import { DeedIndex } from "./rules/deed.js";
import { FigureIndex } from "./rules/figure.js";
import { rules } from "./rules/index.js";
import { isRate } from "./rules/rate.js";
import bareNumber from "./rules/shared-count/bare-number.js";
import { ownPlaces } from "./rules/shared-count/own-places.js";

export interface Drawn {
  readonly rule: string;
  readonly sketch: Sketch;
}

const figureIndex = new FigureIndex(rules.filter((rule) => "figure" in rule));
/** Those that find their words by themselves. */
const others = rules.filter((rule) => !("figure" in rule || "deed" in rule));
const deedIndex = new DeedIndex(rules.filter((rule) => "deed" in rule));

/** What the rules read in a sentence, in their order; a rule knows what those before it have read, here and in earlier sentences. */
export function drawnIn(view: View, before: readonly Statement[]): Drawn[] {
  const drawn: Drawn[] = [];
  const told = (spoken: View) =>
    spoken === view ? drawn.map(({ sketch }) => sketch) : statementsIn(before, spoken);
  const read = new Map<string, Sketch[]>();
  figureIndex.read(view, read);
  deedIndex.read(view, read);
  for (const rule of read.size === 0 ? others : rules) {
    const { name } = rule;
    for (const sketch of read.get(name) ?? sketchesOf(rule, view, told))
      if (!sketch.counted || !isRate(view, sketch.counted)) drawn.push({ rule: name, sketch });
  }
  const shares = drawn.flatMap(({ rule, sketch }) => (rule === bareNumber.name ? [sketch] : []));
  return shares.length === 0
    ? drawn
    : drawn.map(({ rule, sketch }) => ({ rule, sketch: ownPlaces(sketch, shares) }));
}

/** What a rule reads that finds its words by itself. */
const sketchesOf = (rule: (typeof rules)[number], view: View, told: Told): readonly Sketch[] =>
  "share" in rule ? rule.share(view, told) : NONE;
const NONE: readonly Sketch[] = [];

/** The statements of an earlier sentence; they come in the order of their sentences. */
function statementsIn(before: readonly Statement[], view: View): readonly Sketch[] {
  const last = before.findLastIndex((statement) => statement.view === view);
  let first = last;
  while (first > 0 && before[first - 1]?.view === view) first--;
  return last < 0 ? [] : before.slice(first, last + 1);
}
