import { wordList } from "@sitrep/lexicon";
import { AUXILIARY } from "../../engine/clauses.js";
import { isPassive } from "../../engine/noun-phrase.js";
import { isFiller, mention, optional, seq, upTo, word } from "../../engine/pattern.js";
import { rule } from "../../engine/rule.js";
import type { View } from "../../engine/view.js";
import { countIn } from "../counted.js";
import { othersBehind } from "./others.js";
import { figure, people, whoseEnd } from "./sufferers.js";
import { victims } from "./victims.js";

export default rule({
  name: "casualty/killed-people",
  says: "something killed, wounded or displaced so many people, and others with them; injuries to so many",
  core: seq(
    mention("casualty", "hurt", ({ form }) =>
      ["past", "base", "ing", "took", "nominal", "fled"].includes(form),
    ),
    optional(word("a|an|the|of|to|another")),
    upTo(1),
    figure,
    optional(people),
  ),
  draft: ({ from, to, bound }, view) => {
    const count = countIn(bound);
    const hurt = bound["hurt"];
    if (!count || hurt?.type !== "casualty") return null;
    const whom = bound["people"];
    if (hurt.form === "past" && isPassive(view, hurt.from)) return null;
    // "claimed 14 lives had been saved"
    if (hurt.form === "took" && whom && view.among(whom.to, AUXILIARY)) return null;
    // "killed three years ago", "killed in two attacks": the number counts something else
    if (!whom && !endsHere(view, count.to)) return null;
    const first = {
      ...victims(view, from, to, hurt, { from: count.from, to: whoseEnd(view, whom?.to ?? count.to) }),
      count: count.reading,
      counted: count,
    };
    return [first, ...othersBehind(view, hurt, to)];
  },
});

/** Nothing that the number could count follows it. */
const endsHere = (view: View, at: number) =>
  !isFiller(view, at) ||
  view.norm(at) === "," ||
  view.norm(at) === "and" ||
  view.among(at, BEHIND) ||
  view.startingAt("date", at).length > 0;

const BEHIND = wordList("rules/casualty/killed-people/behind");
