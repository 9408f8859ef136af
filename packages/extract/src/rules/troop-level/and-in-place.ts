import { clauseEnd, clauseStart } from "../../engine/clauses.js";
import { isFiller, mention, optional, seq, word } from "../../engine/pattern.js";
import { actorsIn } from "../../engine/people.js";
import { rule } from "../../engine/rule.js";
import { sitesIn } from "../../engine/sites.js";
import { countIn, plainCount } from "../counted.js";
import { changeOf } from "./change.js";

export default rule({
  name: "troop-level/and-in-place",
  says: 'a second number in a list of troops by place, whose noun stands with the first: "2,500 troops in one country and 900 in another"',
  core: seq(
    mention("count", "count", plainCount),
    optional(word("more|others|troops")),
    word("in"),
    optional(word("the|neighboring|neighbouring|nearby")),
    mention("place"),
  ),
  draft: ({ from, to, bound }, view) => {
    const count = countIn(bound);
    const first = view.all("count").find((other) => other.to < from && forceBehind(view, other.to) !== null);
    const force = first && forceBehind(view, first.to);
    if (
      !count ||
      !first ||
      force === null ||
      force === undefined ||
      (count.reading.value !== null && count.reading.value < 10)
    )
      return null;
    const start = clauseStart(view, first.from);
    if (view.within("casualty", start, from).length > 0) return null;
    const change = changeOf(view, start, first.from, force, clauseEnd(view, force));
    if (!change) return null;
    const inherits =
      count.reading.qualifier === "exact" &&
      !view.words(from, to).startsWith("another") &&
      first.reading.qualifier === "about";
    const own = actorsIn(view, first.from, force);
    return {
      kind: "troop_level",
      count: inherits ? { ...count.reading, qualifier: "about" } : count.reading,
      change,
      actor: own.length > 0 ? own : actorsIn(view, start, first.from).slice(0, 1),
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

/** The end of the force noun that a count leads to. */
function forceBehind(view: Parameters<typeof isFiller>[0], at: number): number | null {
  for (let token = at; token <= at + 4; token++) {
    const force = view.startingAt("cue", token).find(({ cue }) => cue === "force_noun");
    if (force) return force.to;
    if (!isFiller(view, token)) return null;
  }
  return null;
}
