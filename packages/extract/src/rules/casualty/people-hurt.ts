import { wordList } from "@sitrep/lexicon";
import { isPassive } from "../../engine/noun-phrase.js";
import { either, isFiller, mention, optional, seq, upTo, word } from "../../engine/pattern.js";
import { rule } from "../../engine/rule.js";
import type { View } from "../../engine/view.js";
import { countIn } from "../counted.js";
import { figure, people, toVerb, whoseEnd } from "./sufferers.js";
import { victims } from "./victims.js";

const HURT = mention("casualty", "hurt", ({ form }) =>
  ["past", "suffered", "died", "adjective", "fled"].includes(form),
);
/** "suffered severe burns", "sustained shrapnel wounds". */
const WOUNDS = seq(
  word("suffered|sustained|suffering|sustaining|received"),
  upTo(4),
  mention("casualty", "hurt", ({ form, outcome }) => form === "noun" && outcome === "injured"),
);

export default rule({
  name: "casualty/people-hurt",
  says: "so many people were killed, wounded, captured, displaced or went missing",
  core: seq(figure, optional(people), toVerb, either(HURT, WOUNDS)),
  draft: ({ from, to, bound }, view) => {
    const count = countIn(bound);
    const hurt = bound["hurt"];
    if (!count || hurt?.type !== "casualty") return null;
    const whom = bound["people"];
    // gunmen who fled are not displaced
    if (hurt.form === "fled" && whom?.type === "people" && whom.military) return null;
    if (hurt.from === count.to && isOfThings(view, hurt)) return null;
    const described = hurt.from === count.to && isDescribed(view, hurt);
    if (hurt.form !== "noun" && !described && isActive(view, hurt)) return null;
    return {
      ...victims(view, from, to, hurt, {
        from: count.from,
        to: whom ? whoseEnd(view, whom.to) : described ? hurt.to + 1 : hurt.from,
      }),
      count: count.reading,
      counted: count,
    };
  },
});

/** "23 missing people", "12 wounded soldiers": the word stands before whom it describes; "12 killed people" rather has an object. */
const isDescribed = (view: View, { outcome, to }: { outcome: string; to: number }) =>
  outcome !== "killed" && view.startingAt("people", to).length > 0;

/** "14 missing rifles", "three captured tanks". */
const isOfThings = (view: View, { outcome, to }: { outcome: string; to: number }) =>
  (outcome === "missing" || outcome === "captured") &&
  view.tokens[to]?.kind === "word" &&
  isFiller(view, to) &&
  ![to, to + 1, to + 2].some((at) => view.startingAt("people", at).length > 0) &&
  view.startingAt("date", to).length === 0;

const OBJECTS = wordList("rules/casualty/people-hurt/objects");
const DAYS = wordList("rules/casualty/people-hurt/days");

/** "Two gunmen killed five": the verb has an object of its own. */
const isActive = (view: View, { from, to, form }: { from: number; to: number; form: string }) =>
  form === "past" &&
  !isPassive(view, from) &&
  (view.startingAt("people", to).length > 0 ||
    (view.startingAt("count", to).length > 0 && view.startingAt("date", to).length === 0) ||
    view.among(to, OBJECTS) ||
    (view.norm(to) === "the" && !view.among(to + 1, DAYS) && view.startingAt("date", to).length === 0));
