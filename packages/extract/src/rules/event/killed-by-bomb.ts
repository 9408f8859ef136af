import { clauseEnd } from "../../engine/clauses.js";
import { either, mention, seq, upTo, word } from "../../engine/pattern.js";
import { actorsIn } from "../../engine/people.js";
import { rule } from "../../engine/rule.js";
import { scenesIn } from "../../engine/sites.js";
import { datesOf, timeOf } from "../../engine/when.js";
import { eventTypeOf } from "../event-type.js";

const WEAPON = either(
  mention("munition"),
  word("bomber|bombers|gunman|gunmen|explosion|explosions|blast|blasts"),
);

export default rule({
  name: "event/killed-by-bomb",
  says: "people were killed or wounded by a bomb, missile, bomber or gunman somewhere",
  core: seq(
    mention("casualty", "hurt", ({ form }) => form === "past"),
    word("by"),
    upTo(3),
    WEAPON,
  ),
  draft: ({ from, to, bound }, view) => {
    const hurt = bound["hurt"];
    if (!hurt) return null;
    const sites = scenesIn(view, to, clauseEnd(view, to - 1));
    if (!sites.some((site) => site.kind !== "country" && site.kind !== "sea")) return null;
    const dates = datesOf(view, hurt.from);
    const actor = actorsIn(view, hurt.to, to);
    return {
      kind: "event",
      event_type: eventTypeOf(actor, false, "attack", []),
      actor,
      target: [],
      sites,
      munition: [...new Set(view.within("munition", from, to).map(({ munition }) => munition))],
      dates,
      time: timeOf(view, dates),
      from,
      to,
      anchor: hurt.from,
      counted: null,
    };
  },
});
