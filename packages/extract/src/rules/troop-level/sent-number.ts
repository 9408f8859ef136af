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

export default rule({
  name: "troop-level/sent-number",
  says: 'a bare number of the troops just named that a side sends, withdraws or pledges: "Togo deployed 733", "will withdraw 5,000 more"',
  core: either(
    seq(
      mention("cue", "verb", ({ cue }) => cue in MOVES),
      mention("count", "count", plainCount),
      optional(word("more|others|troops")),
    ),
    seq(word("pledged|promised|offered|contributed"), mention("count", "count", plainCount)),
    seq(
      mention("actor", "sender", ({ ids }) => ids.length > 0),
      mention("count", "count", plainCount),
    ),
  ),
  draft: ({ from, to, bound }, view) => {
    const count = countIn(bound);
    const verb = bound["verb"];
    if (!count || (count.reading.value ?? 0) < 50 || !isBare(view, to)) return null;
    if (view.all("casualty").length > 0 || !forceBefore(view, count.from)) return null;
    const start = clauseStart(view, from);
    const sender = bound["sender"];
    if (sender && !isListed(view, sender.from)) return null;
    const ahead =
      view.within("cue", start, from).some(({ cue }) => cue === "future") ||
      PLEDGED.has(view.norm(from)) ||
      view.tokens.slice(start, from).some(({ norm }) => norm === "would");
    const change = verb?.type === "cue" ? MOVES[verb.cue] : "increase";
    return {
      kind: "troop_level",
      count: count.reading,
      change: ahead ? "planned" : (change ?? "increase"),
      actor: sender ? actorsIn(view, sender.from, sender.to) : [...subjectOf(view, from).ids],
      target: [],
      sites: sitesIn(view, to, Math.min(to + 6, view.tokens.length)),
      dates: datesOf(view, from),
      time: null,
      from: count.from,
      to,
      anchor: count.from,
      counted: count,
    };
  },
});

const PLEDGED = new Set(["pledged", "promised", "offered"]);
const ENDS = new Set(", . ; ) and but last this in by".split(" "));

/** No noun follows: "sent 1,200, …", "deploy 2,000 to Poland"; not "moved 5,000 to safety". */
function isBare(view: View, to: number): boolean {
  if (to >= view.tokens.length || ENDS.has(view.norm(to))) return true;
  if (!["to", "from"].includes(view.norm(to))) return view.startingAt("date", to).length > 0;
  return view.within("place", to, to + 4).length > 0 || view.norm(to + 1) === "the";
}

/** "Togo deployed 733 and | Niger 500": a list of senders whose verb stands with the first. */
const isListed = (view: View, from: number) =>
  [",", "and"].includes(view.norm(from - 1)) &&
  view
    .within("cue", Math.max(0, from - 8), from)
    .some(({ cue, to }) => cue in MOVES && view.startingAt("count", to).length > 0);
