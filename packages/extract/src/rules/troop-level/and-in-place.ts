import type { TroopChange } from "@sitrep/model";
import { clauseEnd, clauseStart } from "../../engine/clauses.js";
import { mention, optional, seq, word } from "../../engine/pattern.js";
import { rule } from "../../engine/rule.js";
import { sitesIn } from "../../engine/sites.js";
import type { View } from "../../engine/view.js";
import { countIn, plainCount } from "../counted.js";
import { changeOf } from "./change.js";
import { type ForceContext, forceBefore, ownersOf } from "./force-context.js";

const ALSO = optional(word("also|now|currently|still"));

export default rule({
  name: "troop-level/and-in-place",
  says: 'a further number of the troops just named, by place: "2,500 troops in one country and 900 in another", "Another 3,000 are based in"',
  core: seq(
    mention("count", "count", plainCount),
    optional(word("more|others|troops")),
    optional(word("are|were|is|remain|serve|serving")),
    ALSO,
    optional(mention("cue", "station", ({ cue }) => cue === "station")),
    word("in|at|from|to"),
    optional(word("the|neighboring|neighbouring|nearby")),
    mention("place"),
  ),
  draft: ({ from, to, bound }, view) => {
    const count = countIn(bound);
    const force = forceBefore(view, from);
    if (!count || !force || (count.reading.value !== null && count.reading.value < 10)) return null;
    if (isNameEnd(view, from)) return null;
    const start = clauseStart(view, force.view === view ? force.force.from : from);
    if (view.within("casualty", start, from).length > 0) return null;
    const change = bound["station"] ? "level" : changeOfFirst(force, view, from);
    if (!change) return null;
    const first = force.count?.reading;
    const inherits =
      force.view === view &&
      count.reading.qualifier === "exact" &&
      !view.words(from, to).startsWith("another") &&
      first?.qualifier === "about";
    return {
      kind: "troop_level",
      count: inherits ? { ...count.reading, qualifier: "about" } : count.reading,
      change,
      actor: ownersOf(force),
      target: [],
      sites: sitesIn(view, from, to),
      dates: [],
      time: null,
      from,
      to,
      anchor: from,
      counted: count,
    };
  },
});

/** "at Tower | 22 in Jordan": the number is part of a name. */
const isNameEnd = (view: View, at: number) =>
  [...view.within("actor", at - 3, at), ...view.within("place", at - 3, at)].some(({ to }) => to > at);

/** The further number is there, comes or goes as the first one does; where its own sentence says "are in", it is there. */
function changeOfFirst(force: ForceContext, view: View, from: number): TroopChange | null {
  if (force.view !== view)
    return STAYS.test(view.words(from, Math.min(from + 6, view.tokens.length))) ? "level" : null;
  const moved = view.within("cue", Math.max(0, from - 2), from).find(({ to }) => to === from);
  if (moved?.cue === "withdraw") return "decrease";
  if (moved?.cue === "deploy") return "increase";
  const { count, force: noun } = force;
  const first = count?.from ?? noun.from;
  const change = changeOf(view, clauseStart(view, first), first, noun.to, clauseEnd(view, noun.to - 1));
  // "troops — 900 in one country": they are there
  return change ?? (["—", "–", ":", ",", "("].includes(view.norm(from - 1)) ? "level" : null);
}
const STAYS = /\b(?:are|were|is|remain|serve)\b/;
