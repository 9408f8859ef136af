import { type MentionOf, wordSet } from "@sitrep/lexicon";
import { clauseEnd } from "../../engine/clauses.js";
import { isPassive } from "../../engine/noun-phrase.js";
import { either, mention, optional, passing, seq, upTo, word } from "../../engine/pattern.js";
import { actorsIn } from "../../engine/people.js";
import { rule, type Sketch } from "../../engine/rule.js";
import { scenesIn } from "../../engine/sites.js";
import { subjectOf } from "../../engine/subject.js";
import type { View } from "../../engine/view.js";
import { datesOf, windowOf } from "../../engine/when.js";
import { type Listed, listedFrom } from "../../grammar/listed.js";
import { ONE } from "../counted.js";
import { hasArmed } from "./armed.js";

/** Where the first of a list begins: "lost | 14 tanks", "lost | a helicopter and two jets". */
const first = passing((view, at, next) => {
  const opens = view.startingAt("count", at).length > 0 || view.among(at, ARTICLES);
  return opens && next(at);
});
const ARTICLES = wordSet("a an");

export default rule({
  name: "target-count/lost",
  says: "how many tanks, guns, vehicles, ships or aircraft a side lost, one kind after another",
  core: either(
    seq(word("lost|lose|loses|losing"), optional(word("another|also|some")), first),
    seq(word("loss|losses"), word("of"), first),
    seq(
      word("cost"),
      passing((view, at, next) => next(view.startingAt("actor", at)[0]?.to ?? at)),
      first,
    ),
    seq(
      mention("count", "count", ({ reading }) => !reading.ordinal),
      upTo(4),
      mention("facility"),
      word("were|was"),
      word("lost"),
    ),
  ),
  draft: ({ from, to, bound }, view) => {
    const behind = bound["count"] === undefined;
    if (behind && isPassive(view, from)) return null;
    const list = listedFrom(view, behind ? to : from);
    const side = behind ? loserOf(view, from) : [];
    if (behind && side === null) return null;
    return list.flatMap((one) => figureOf(view, one, side ?? [], from) ?? []);
  },
});

/** Who lost them: a side, or somebody armed without a name; null where a firm or a party loses. */
function loserOf(view: View, verb: number): readonly string[] | null {
  if (view.norm(verb) === "cost") return actorsIn(view, verb, verb + 5);
  if (view.norm(verb + 1) === "of") return actorsIn(view, Math.max(0, verb - 3), verb);
  const { ids, someGroup } = subjectOf(view, verb);
  return ids.length > 0 || someGroup || hasArmed(view, Math.max(0, verb - NEAR), verb) ? ids : null;
}

/** How far before its verb a subject begins. */
const NEAR = 5;

/** One of the list, where it is something that fights: territory, towns and posts are lost without a hit. */
function figureOf(
  view: View,
  { count, from, to }: Listed,
  side: readonly string[],
  verb: number,
): Sketch | null {
  const munition = view.within("munition", from, to).findLast((found) => found.to === to);
  const thing = view.within("facility", from, to).findLast((found) => found.to === to);
  if (!munition && !(thing && isFighting(thing))) return null;
  const own = actorsIn(view, from, to);
  const window = windowOf(view, verb);
  const common = {
    count: count?.reading ?? ONE(view.words(from, to)),
    sites: scenesIn(view, to, clauseEnd(view, to - 1)),
    dates: window.length > 0 ? window : datesOf(view, verb),
    time: null,
    from,
    to,
    anchor: verb,
    counted: count,
  };
  const owner = own.length > 0 ? own : [...side];
  return munition && !thing
    ? {
        kind: "munition_count",
        munition: munition.munition,
        outcome: "destroyed",
        actor: owner,
        target: [],
        ...common,
      }
    : { kind: "target_count", actor: [], target: owner, ...common };
}

const isFighting = ({ kind }: MentionOf<"facility">) =>
  kind === "vehicle" || kind === "vessel" || kind === "aircraft" || kind === "weapon";
