import type { CountMention } from "@sitrep/lexicon";
import { sentencesBefore } from "../../engine/before.js";
import { AUXILIARY } from "../../engine/clauses.js";
import { mention, optional, seq, word } from "../../engine/pattern.js";
import { rule, type Sketch, type Told } from "../../engine/rule.js";
import type { View } from "../../engine/view.js";
import { countIn, plainCount } from "../counted.js";

export default rule({
  name: "shared-count/of-the-number",
  says: 'how many of the dead or hurt of a figure were of one kind: "three of the 18 dead belonged to", "two of the 25 were"',
  core: seq(
    mention("count", "count", plainCount),
    word("of"),
    optional(word("the|these|those|its|their")),
    mention("count", "whole", plainCount),
  ),
  draft: ({ from, to, bound }, view, told) => {
    const [count, whole] = [countIn(bound), countIn(bound, "whole")];
    if (!count || !whole || (count.reading.value ?? 0) >= (whole.reading.value ?? 0)) return null;
    const figure = figureWith(view, whole, told);
    if (!figure) return null;
    const end = Math.max(to, figure.view === view ? figure.hurt.to : to);
    const own = view.within("casualty", end, end + 4).find(({ form }) => form === "died" || form === "past");
    const outcome = own?.outcome ?? figure.hurt.outcome;
    return {
      ...figure.hurt,
      outcome,
      count: count.reading,
      counted: count,
      sites: [],
      from,
      to: end,
      anchor: from,
      part: true,
    };
  },
});

type Hurt = Extract<Sketch, { kind: "casualty" }>;
const isHurt = (sketch: Sketch): sketch is Hurt => sketch.kind === "casualty";

/** How many sentences back "of the 25" may reach. */
const MOST_BACK = 3;

/** The figure of which a number is told: at that number, or in a sentence before with the same value. */
function figureWith(view: View, whole: CountMention, told: Told): { view: View; hurt: Hurt } | null {
  const here = told(view)
    .filter(isHurt)
    .find(({ counted }) => counted?.number === whole.number);
  if (here) return { view, hurt: here };
  // with a noun of its own it speaks of something else
  const next = view.tokens[whole.to];
  const alone = next === undefined || view.among(whole.to, AUXILIARY) || next.kind === "mark";
  if (!alone) return null;
  for (const earlier of sentencesBefore(view, MOST_BACK)) {
    const same = told(earlier)
      .filter(isHurt)
      .find(({ count }) => count.value === whole.reading.value);
    if (same) return { view: earlier, hurt: same };
  }
  return null;
}
