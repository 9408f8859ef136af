import { isPassive } from "../../engine/noun-phrase.js";
import { either, isFiller, mention, optional, seq, upTo, word } from "../../engine/pattern.js";
import { rule } from "../../engine/rule.js";
import { countIn, plainCount } from "../counted.js";
import { victims } from "./victims.js";

export default rule({
  name: "casualty/killed-people",
  says: "something killed, wounded or displaced so many people; injuries to so many; left so many dead",
  core: seq(
    mention("casualty", "hurt", ({ form }) =>
      ["past", "base", "ing", "took", "nominal", "fled"].includes(form),
    ),
    optional(word("a|an|the|of|to|another|and")),
    upTo(1),
    mention("count", "count", plainCount),
    optional(either(seq(upTo(5), mention("people")), seq(upTo(3), mention("actor", "people")))),
  ),
  draft: ({ from, to, bound }, view) => {
    const count = countIn(bound);
    const hurt = bound["hurt"];
    if (!count || hurt?.type !== "casualty") return null;
    if (hurt.form === "past" && isPassive(view, hurt.from)) return null;
    // "killed three years ago", "killed in two attacks": the number counts something else
    const people = bound["people"];
    if (!people && !endsHere(view, count.to)) return null;
    return {
      ...victims(view, from, to, hurt, { from: count.from, to: people?.to ?? count.to }),
      count: count.reading,
      counted: count,
    };
  },
});

/** Nothing that the number could count follows it. */
const endsHere = (view: Parameters<typeof isFiller>[0], at: number) =>
  !isFiller(view, at) ||
  view.norm(at) === "," ||
  view.norm(at) === "and" ||
  view.norm(at) === "others" ||
  view.norm(at) === "more";
