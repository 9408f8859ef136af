import { type MentionOf, wordList } from "@sitrep/lexicon";
import type { MunitionOutcome } from "@sitrep/model";
import { clauseEnd, clauseStart } from "../../engine/clauses.js";
import { mention, optional, seq, upTo, word } from "../../engine/pattern.js";
import { actorsIn } from "../../engine/people.js";
import { rule } from "../../engine/rule.js";
import { scenesIn } from "../../engine/sites.js";
import type { View } from "../../engine/view.js";
import { datesOf } from "../../engine/when.js";
import { countIn, plainCount } from "../counted.js";
import { nounFrom } from "./munition-noun.js";
import { outcomeOf } from "./outcome.js";

export default rule({
  name: "munition-count/counted-munitions",
  says: "a number of missiles, rockets, drones, bombs or shells that were fired, got through or were shot down",
  core: seq(
    mention("count", "count", plainCount),
    optional(
      seq(
        optional(word("out")),
        word("of"),
        optional(word("the|those|these|their|its|at")),
        optional(word("least|about|around|some")),
        optional(mention("count", "whole", plainCount)),
      ),
    ),
    upTo(6),
    mention("munition"),
  ),
  draft: ({ from, bound }, view) => {
    const count = countIn(bound);
    const first = bound["munition"];
    if (!count || first?.type !== "munition" || isOfName(view, count)) return null;
    const noun = nounFrom(view, countIn(bound, "whole") ?? count, first);
    if (!noun || isStock(view, from, noun.to) || view.among(noun.to, BLASTS)) return null;
    const found = outcomeOf(view, from, noun.to);
    // "one of the four mines exploded": the others lay there, and nobody fired them
    if (!found || (isWhole(view, from) && LAID.has(noun.munition))) return null;
    const { to } = noun;
    return {
      kind: "munition_count",
      munition: noun.munition,
      outcome: isWhole(view, from) ? ("launched" satisfies MunitionOutcome) : found.outcome,
      count: count.reading,
      // "shot down 11 Ukrainian drones": whose they were
      actor: found.actor.length > 0 ? [...found.actor] : actorsIn(view, from, to),
      target: [],
      sites: scenesIn(view, to, clauseEnd(view, to - 1)),
      dates: datesOf(view, found.verb ?? from),
      time: null,
      from,
      to: rightEnd(view, to, found.verb),
      anchor: found.verb !== null && found.verb > from ? found.verb : from,
      counted: count,
    };
  },
});

const LAID = new Set(["mine", "ied"]);

/** "one car bomb | blast": blasts are counted, and told as events. */
const BLASTS = wordList("rules/munition-count/counted-munitions/blasts");

/** "with Fadi | 1 missiles": the digit is of the name before it. */
const isOfName = (view: View, { from, number, to }: MentionOf<"count">) =>
  from === number &&
  from > 1 &&
  to - from === 1 &&
  view.tokens[from]?.kind === "number" &&
  view.norm(from).length < 4 &&
  view.tokens[from - 1]?.capital === true &&
  view.within("date", from - 3, from).length === 0 &&
  !view.within("actor", from - 3, from).some((actor) => actor.to === from) &&
  !view.within("place", from - 3, from).some((place) => place.to === from);

/** Bought, given, found or kept, not fired. */
const SUPPLY = wordList("rules/munition-count/counted-munitions/supply");

function isStock(view: View, from: number, to: number): boolean {
  const start = Math.max(clauseStart(view, from), from - 9);
  for (let at = start; at < from; at++)
    if (view.among(at, SUPPLY) && !(view.norm(at) === "order" && view.norm(at - 1) === "in")) return true;
  return [0, 1, 2].some((step) => view.among(to + step, SUPPLY) && view.norm(to + step) !== "found");
}

/** "26 of | 28 drones": all that were sent. */
function isWhole(view: View, from: number): boolean {
  const of = view.norm(from - 1) === "of" ? from - 1 : view.norm(from - 2) === "of" ? from - 2 : -1;
  const whole = view.norm(of - 1) === "out" ? of - 1 : of;
  return of > 0 && view.within("count", Math.max(0, whole - 4), whole).some(({ to }) => to === whole);
}

const rightEnd = (view: View, to: number, verb: number | null) =>
  verb !== null && verb >= to && verb - to < 12 ? verbEnd(view, verb) : to;

/** "were | shot down": the whole verb. */
const verbEnd = (view: View, verb: number) =>
  Math.min(
    view.tokens.length,
    Math.max(verb + 1, ...view.startingAt("cue", verb).map(({ cue, to }) => (VERBS.has(cue) ? to : 0))),
  );
const VERBS = new Set(["intercepted", "impacted", "fired", "destroyed"]);
