import { type CountMention, wordList } from "@sitrep/lexicon";
import { clauseEnd, PASSIVE } from "../../engine/clauses.js";
import { either, mention, passing, seq, upTo, word } from "../../engine/pattern.js";
import { actorsIn, targetsIn } from "../../engine/people.js";
import { rule, type Sketch } from "../../engine/rule.js";
import { scenesIn } from "../../engine/sites.js";
import type { View } from "../../engine/view.js";
import { datesOf } from "../../engine/when.js";

/** The verb that befell it, behind the noun: "fired at", "to be sunk by", "that was shot down". */
const told = passing((view, at, next) => {
  let to = at;
  while (to < at + MOST_HELPERS && (view.among(to, PASSIVE) || view.among(to, LINKS))) to++;
  return next(to);
});
const MOST_HELPERS = 4;
const LINKS = wordList("rules/shared-count/nth/links");

export default rule({
  name: "shared-count/nth",
  says: "the munition or the target that is told is the ninth to be fired or hit: so many were, up to it",
  core: seq(
    word("the|its|their|a"),
    mention("count", "count", ({ reading }) => reading.ordinal && (reading.value ?? 0) > 2),
    upTo(5),
    either(mention("munition"), mention("facility")),
    told,
    either(
      mention("cue", "verb", ({ cue }) => HITS.has(cue)),
      mention("event", "verb", ({ form }) => form === "past" || form === "participle"),
    ),
  ),
  draft: ({ from, to, bound }, view) => {
    const { count, munition, facility, verb } = bound;
    const noun = munition ?? facility;
    if (count?.type !== "count" || !noun || !verb || !isPredicate(view, from)) return null;
    if (view.startingAt(noun.type, noun.to).length > 0) return null;
    return sketchOf(
      view,
      count,
      noun.to,
      to,
      verb.from,
      munition?.type === "munition" ? munition.munition : null,
    );
  },
});

const HITS = new Set(["fired", "intercepted", "impacted", "destroyed", "damaged"]);

/** "it was | the ninth rocket fired", "…, | the fourth vessel to be sunk": not "the third rocket hit a school". */
const isPredicate = (view: View, from: number) =>
  view.among(from - 1, OPENERS) || view.among(from - 1, PASSIVE);
const OPENERS = wordList("rules/shared-count/nth/openers");

function sketchOf(
  view: View,
  count: CountMention,
  noun: number,
  to: number,
  verb: number,
  munition: string | null,
): Sketch | null {
  const end = clauseEnd(view, to);
  const by = view.tokens.findIndex(({ norm }, at) => at >= to && at < end && norm === "by");
  const actor = by < 0 ? [] : actorsIn(view, by, Math.min(end, by + 6));
  const common = {
    count: count.reading,
    actor,
    sites: scenesIn(view, to, end),
    dates: datesOf(view, verb),
    time: null,
    from: count.from,
    to,
    anchor: verb,
    counted: count,
  };
  if (munition === null)
    return { kind: "target_count", target: targetsIn(view, count.from, noun), ...common };
  const outcome = view.hasCue("intercepted", verb) ? "intercepted" : "launched";
  return view.hasCue("impacted", verb) && outcome === "launched"
    ? null
    : { kind: "munition_count", munition, outcome, target: [], ...common };
}
