import { gap, seq, word } from "../../engine/pattern.js";
import { rule, type Sketch } from "../../engine/rule.js";
import type { Site } from "../../engine/sites.js";
import { datesOf } from "../../engine/when.js";
import { countIn } from "../counted.js";
import { figure } from "./sufferers.js";

export default rule({
  name: "casualty/new-total",
  says: "the total to which the dead or hurt just told bring a toll",
  core: seq(
    word("bringing|brings|brought|raising|raises|raised|taking|takes|pushing|pushes"),
    gap(3),
    word("total|toll|tally|count|number|figure"),
    gap(10),
    word("to"),
    figure,
  ),
  draft: ({ from, to, bound }, view, told) => {
    const count = countIn(bound);
    if (!count || view.within("event", from, count.from).length > 0) return null;
    const outcome = view.within("casualty", from, count.from)[0]?.outcome;
    const before = told(view).filter(isHurt);
    const added =
      before.find((sketch) => sketch.outcome === (outcome ?? "killed")) ?? (outcome ? undefined : before[0]);
    if (!added || added.from > from || (added.count.value ?? 0) >= (count.reading.value ?? 0)) return null;
    const dates = datesOf(view, count.from).filter(({ relation }) => relation === "since");
    // the town of the last ones is not that of all
    const sites = added.sites.map((site): Site => ({ ...site, kind: "country" }));
    return {
      ...added,
      ...{ count: count.reading, counted: count, sites, dates, from, to, anchor: from },
      closed: ["place"],
    };
  },
});

type Hurt = Extract<Sketch, { kind: "casualty" }>;
const isHurt = (sketch: Sketch): sketch is Hurt => sketch.kind === "casualty" && sketch.part !== true;
