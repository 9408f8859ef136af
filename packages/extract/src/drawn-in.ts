import { eachSketch, mayRead, type Sketch } from "./engine/rule.js";
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
const deedIndex = new DeedIndex(rules.filter((rule) => "deed" in rule));

/** What the rules read in a sentence, in their order; a rule knows what those before it have read, here and in earlier sentences. */
export function drawnIn(view: View, before: readonly Statement[]): Drawn[] {
  const drawn: Drawn[] = [];
  const told = (spoken: View) =>
    spoken === view ? drawn.map(({ sketch }) => sketch) : statementsIn(before, spoken);
  const figures = figureIndex.sketchesIn(view);
  const deeds = deedIndex.sketchesIn(view);
  for (const rule of rules) {
    const tell = (sketch: Sketch) => {
      if (!sketch.counted || !isRate(view, sketch.counted)) drawn.push({ rule: rule.name, sketch });
    };
    if ("figure" in rule) for (const sketch of figures.get(rule.name) ?? []) tell(sketch);
    else if ("deed" in rule) for (const sketch of deeds.get(rule.name) ?? []) tell(sketch);
    else if ("share" in rule) for (const sketch of rule.share(view, told)) tell(sketch);
    else if (mayRead(rule, view)) eachSketch(rule, view, tell, told);
  }
  const shares = drawn.flatMap(({ rule, sketch }) => (rule === bareNumber.name ? [sketch] : []));
  return shares.length === 0
    ? drawn
    : drawn.map(({ rule, sketch }) => ({ rule, sketch: ownPlaces(sketch, shares) }));
}

/** The statements of an earlier sentence; they come in the order of their sentences. */
function statementsIn(before: readonly Statement[], view: View): readonly Sketch[] {
  const last = before.findLastIndex((statement) => statement.view === view);
  let first = last;
  while (first > 0 && before[first - 1]?.view === view) first--;
  return last < 0 ? [] : before.slice(first, last + 1);
}
