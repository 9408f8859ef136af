import type { MunitionOutcome } from "@sitrep/model";
import { clauseEnd, clauseStart } from "../../engine/clauses.js";
import { isPassive } from "../../engine/noun-phrase.js";
import { mention, optional, seq, upTo, word } from "../../engine/pattern.js";
import { actorsIn } from "../../engine/people.js";
import { rule } from "../../engine/rule.js";
import { scenesIn } from "../../engine/sites.js";
import { subjectOf } from "../../engine/subject.js";
import type { View } from "../../engine/view.js";
import { datesOf } from "../../engine/when.js";
import { countIn, plainCount } from "../counted.js";

export default rule({
  name: "munition-count/counted-munitions",
  says: "a number of missiles, rockets, drones, bombs or shells that were fired, got through or were shot down",
  core: seq(
    mention("count", "count", plainCount),
    optional(
      seq(
        word("of"),
        optional(word("the|those|these|their")),
        optional(mention("count", "whole", plainCount)),
      ),
    ),
    upTo(4),
    mention("munition"),
  ),
  draft: ({ from, to, bound }, view) => {
    const count = countIn(bound);
    const munition = bound["munition"];
    if (!count || munition?.type !== "munition") return null;
    if (!munition.plural && count.reading.value !== 1 && count.reading.value !== null) return null;
    // "150 rocket and drone attacks", "two drone operators", "three missile sites" count other things
    if (countsSomethingElse(view, to)) return null;
    // bought, sold or given, not fired
    if (view.tokens.slice(Math.max(0, from - 9), from).some(({ norm }) => SUPPLY.has(norm))) return null;
    const end = clauseEnd(view, to - 1);
    const found = outcomeOf(view, from, to);
    if (!found) return null;
    return {
      kind: "munition_count",
      munition: munition.munition,
      outcome: found.outcome,
      count: count.reading,
      // "shot down 11 Ukrainian drones": whose they were
      actor: found.actor.length > 0 ? found.actor : actorsIn(view, from, to),
      target: [],
      sites: scenesIn(view, to, end),
      dates: datesOf(view, found.verb ?? from),
      time: null,
      from,
      to: rightEnd(view, to, found.verb),
      anchor: from,
      counted: count,
    };
  },
});

const SUPPLY = new Set(
  "sale sales sell sells sold buy buys bought purchase purchases purchased supply supplies supplied deliver delivered delivery provide provides provided order orders contract stockpile stockpiles produce produces produced donate donated approved".split(
    " ",
  ),
);

function countsSomethingElse(view: View, at: number): boolean {
  for (let token = at; token < at + 4; token++) {
    if (view.startingAt("event", token).some((event) => event.form === "plural" || event.form === "noun"))
      return true;
    if (view.startingAt("facility", token).length > 0 && token === at) return true;
    if (view.startingAt("people", token).length > 0 && token === at) return true;
    const word = view.norm(token);
    if (word !== "and" && word !== "or" && view.startingAt("munition", token).length === 0) return false;
  }
  return false;
}

const OUTCOMES: readonly { cue: string; outcome: MunitionOutcome }[] = [
  { cue: "intercepted", outcome: "intercepted" },
  { cue: "impacted", outcome: "impacted" },
  { cue: "fired", outcome: "launched" },
  { cue: "destroyed", outcome: "destroyed" },
];

interface Found {
  readonly outcome: MunitionOutcome;
  readonly verb: number | null;
  readonly actor: string[];
}

/** What became of them: the verb that has them as its object, else the first verb behind them, else that they made up an attack. */
function outcomeOf(view: View, from: number, to: number): Found | null {
  const start = clauseStart(view, from);
  const before = verbsIn(view, start, from).at(-1);
  const after = verbsIn(view, to, Math.min(view.tokens.length, to + 18))[0];
  const launchers = launchedBy(view, to, Math.min(view.tokens.length, to + 20));
  if (before && !isPassive(view, before.at)) {
    const actor = before.outcome === "launched" ? subjectOf(view, before.at).ids : launchers;
    return { outcome: before.outcome, verb: before.at, actor };
  }
  if (after) return { outcome: after.outcome, verb: after.at, actor: launchers };
  const made =
    view.within("event", start, to).length > 0 ||
    ["involved", "included", "consisted", "of", "using", "with"].includes(view.norm(from - 1));
  if (before) return { outcome: before.outcome, verb: before.at, actor: launchers };
  return made ? { outcome: "launched", verb: null, actor: launchers } : null;
}

function verbsIn(view: View, from: number, to: number): { at: number; outcome: MunitionOutcome }[] {
  const cues = view.within("cue", from, to);
  return [...new Set(cues.map((cue) => cue.from))].flatMap((at) => {
    const kind = OUTCOMES.find(({ cue }) => cues.some((found) => found.from === at && found.cue === cue));
    return kind && !isNounUse(view, at) ? [{ at, outcome: kind.outcome }] : [];
  });
}

/** "air strike", "the use of", "a hit": not the verb. */
const isNounUse = (view: View, at: number) =>
  view.startingAt("event", at).some((event) => event.form === "noun") &&
  !["to", "will", "and"].includes(view.norm(at - 1)) &&
  view.within("munition", at - 5, at).length === 0;

function launchedBy(view: View, from: number, to: number): string[] {
  for (let at = from; at < to; at++) {
    if (
      view.norm(at) === "by" &&
      view.within("cue", Math.max(from, at - 4), at).some((cue) => cue.cue === "fired")
    )
      return actorsIn(view, at, Math.min(to, at + 6));
    // "launched from a Houthi-controlled area"
    if (
      view.norm(at) === "from" &&
      view.within("cue", Math.max(from, at - 2), at).some((cue) => cue.cue === "fired")
    )
      return actorsIn(view, at, Math.min(to, at + 4));
  }
  return [];
}

const rightEnd = (view: View, to: number, verb: number | null) =>
  verb !== null && verb >= to && verb - to < 12 ? Math.min(view.tokens.length, verb + 1) : to;
