import { wordList, wordSet } from "@sitrep/lexicon";
import type { TroopChange } from "@sitrep/model";
import { clauseStart } from "../../engine/clauses.js";
import { either, mention, optional, seq, word } from "../../engine/pattern.js";
import { actorsIn } from "../../engine/people.js";
import { rule } from "../../engine/rule.js";
import { sitesIn } from "../../engine/sites.js";
import { subjectOf } from "../../engine/subject.js";
import type { View } from "../../engine/view.js";
import { datesOf } from "../../engine/when.js";
import { countIn, plainCount } from "../counted.js";
import { forceBefore } from "./force-context.js";

const MOVES: Readonly<Record<string, TroopChange>> = { deploy: "increase", withdraw: "decrease" };
const KEEPS = wordList("rules/troop-level/sent-number/keeps");
const AUX = optional(word("would|will|have|are|were|is|to|been|be|had|could|may"));

export default rule({
  name: "troop-level/sent-number",
  says: 'a bare number of the troops just named that a side sends, withdraws or pledges: "Togo deployed 733", "will withdraw 5,000 more"',
  core: either(
    seq(
      mention("cue", "verb", ({ cue, from }, view) => cue in MOVES || view.among(from, KEEPS)),
      optional(word("its|the|their|all|last|still|about")),
      optional(word("remaining|last|own|other")),
      mention("count", "count", plainCount),
      optional(word("more|others|troops")),
    ),
    seq(word("pledged|promised|offered|contributed"), mention("count", "count", plainCount)),
    seq(
      mention("count", "count", plainCount),
      optional(word("more|others")),
      AUX,
      AUX,
      AUX,
      mention("cue", "verb", ({ cue }) => cue in MOVES),
    ),
    seq(
      mention("actor", "sender", ({ ids }) => ids.length > 0),
      mention("count", "count", plainCount),
    ),
  ),
  draft: ({ from, to, bound }, view) => {
    const count = countIn(bound);
    if (!count || (count.reading.value ?? 0) < 50) return null;
    const verb = bound["verb"];
    const sender = bound["sender"];
    const behind = verb !== undefined && verb.from > count.from;
    if (!behind && !isBare(view, count.to)) return null;
    if (view.all("casualty").length > 0 || !forceBefore(view, count.from)) return null;
    if (sender && !isListed(view, sender.from)) return null;
    return {
      kind: "troop_level",
      count: count.reading,
      change: changeOfVerb(view, sender ? listVerb(view, sender.from) : (verb?.from ?? from)),
      actor: sender ? actorsIn(view, sender.from, sender.to) : behind ? [] : [...subjectOf(view, from).ids],
      target: [],
      sites: sitesIn(view, to, Math.min(to + 6, view.tokens.length)),
      dates: datesOf(view, verb?.from ?? from),
      time: null,
      from: count.from,
      to,
      anchor: count.from,
      counted: count,
    };
  },
});

/** What a verb does with troops; planned where it is still to come. */
function changeOfVerb(view: View, verb: number): TroopChange {
  if (view.among(verb, PLEDGED)) return "planned";
  const start = Math.max(clauseStart(view, verb), verb - 8);
  const ahead =
    view.within("cue", start, verb + 1).some(({ cue }) => cue === "future") ||
    view.tokens.slice(start, verb).some(({ norm }) => norm === "would");
  if (ahead) return "planned";
  const move = view.startingAt("cue", verb).find(({ cue }) => cue in MOVES);
  return (move && MOVES[move.cue]) ?? (view.among(verb, KEEPS) ? "level" : "increase");
}

const PLEDGED = wordSet("pledged promised offered");
const ENDS = wordList("rules/troop-level/sent-number/ends");

const MORE = wordList("rules/troop-level/sent-number/more");

/** No noun follows, or "more": "sent 1,200, …", "deploy 2,000 to Poland"; not "moved 5,000 to safety". */
function isBare(view: View, to: number): boolean {
  if (to >= view.tokens.length || view.among(to, ENDS) || view.among(to, MORE)) return true;
  if (!["to", "from"].includes(view.norm(to))) return view.startingAt("date", to).length > 0;
  return view.within("place", to, to + 4).length > 0 || view.norm(to + 1) === "the";
}

/** "Togo deployed 733 and | Niger 500": a list of senders whose verb stands with the first. */
const isListed = (view: View, from: number) =>
  [",", "and"].includes(view.norm(from - 1)) && listVerb(view, from) < from;

/** The verb that the first of a list has, followed by its number; the list's own place where there is none. */
const listVerb = (view: View, from: number): number =>
  view
    .within("cue", Math.max(0, from - 14), from)
    .findLast(
      ({ cue, from: at, to }) =>
        (cue in MOVES || view.among(at, KEEPS)) && view.startingAt("count", to).length > 0,
    )?.from ?? from;
