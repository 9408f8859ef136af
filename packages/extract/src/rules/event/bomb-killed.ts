import { clauseEnd } from "../../engine/clauses.js";
import { isPassive } from "../../engine/noun-phrase.js";
import { either, gap, mention, seq, upTo, word } from "../../engine/pattern.js";
import { actorsIn } from "../../engine/people.js";
import { rule } from "../../engine/rule.js";
import { scenesIn } from "../../engine/sites.js";
import type { View } from "../../engine/view.js";
import { datesOf, timeOf } from "../../engine/when.js";
import { eventTypeOf } from "../event-type.js";

const WEAPON = either(
  mention("munition"),
  word("bomber|bombers|gunman|gunmen|explosion|explosions|blast|blasts"),
);
const HURTS = mention("casualty", "hurt", ({ form }) => form === "past" || form === "base");

export default rule({
  name: "event/bomb-killed",
  says: "a bomb, missile, bomber or gunman somewhere killed or wounded people",
  core: either(
    seq(WEAPON, gap(10), HURTS),
    // "soldiers were killed by a roadside bomb in the province"
    seq(HURTS, word("by"), upTo(3), WEAPON),
  ),
  draft: ({ from, to, bound }, view) => {
    const hurt = bound["hurt"];
    if (!hurt) return null;
    const suffered = hurt.from === from;
    if (!suffered && (!hasObject(view, hurt.to) || isPassive(view, hurt.from))) return null;
    // another deed between them has the verb, and "a blast that" is told by its own
    if (
      view.within("event", from, hurt.from).length > 0 ||
      view.within("casualty", from, hurt.from).length > 0
    )
      return null;
    const end = clauseEnd(view, hurt.from);
    const sites = scenesIn(view, suffered ? to : from, suffered ? clauseEnd(view, to - 1) : end);
    if (!sites.some((site) => site.kind !== "country" && site.kind !== "sea")) return null;
    const dates = datesOf(view, hurt.from);
    const actor = suffered ? actorsIn(view, hurt.to, to) : actorsIn(view, Math.max(0, from - 3), from);
    return {
      kind: "event",
      event_type: eventTypeOf(actor, false, "attack", []),
      actor,
      target: [],
      sites,
      munition: [
        ...new Set(view.within("munition", from, Math.max(hurt.from, to)).map(({ munition }) => munition)),
      ],
      dates,
      time: timeOf(view, dates),
      from: ["a", "an", "the"].includes(view.norm(from - 1)) ? from - 1 : from,
      to,
      anchor: hurt.from,
      counted: null,
    };
  },
});

/** "killed four people", "killed dozens", "wounded a guard": the weapon is the subject. */
const hasObject = (view: View, at: number) =>
  view.startingAt("count", at).length > 0 ||
  view.within("people", at, at + 3).length > 0 ||
  ["a", "an"].includes(view.norm(at));
