import { wordSet } from "@sitrep/lexicon";
import { AUXILIARY } from "../../engine/clauses.js";
import { either, mention, optional, seq, word } from "../../engine/pattern.js";
import { rule, type Sketch } from "../../engine/rule.js";
import type { View } from "../../engine/view.js";
import { figureOf, othersBehind } from "./others.js";
import { adjectives, figure, memberAt } from "./sufferers.js";
import type { Hurt } from "./victims.js";

const whom = either(seq(adjectives(4), mention("people")), seq(adjectives(2), mention("actor", "people")));

const HURT = mention("casualty", "hurt");

export default rule({
  name: "casualty/among-them",
  says: "who some of the killed or hurt were: among them two children, 16 of them women, the dead included a medic",
  core: either(
    seq(word("including|included|include|includes"), optional(word("at")), members()),
    seq(word("among|of"), word("them|whom"), optional(word("were|was|are|is")), members()),
    seq(word("of"), word("them|whom"), figure, word("were|are"), whom),
    seq(figure, word("of"), word("the|those"), HURT, word("were|are|was"), whom),
    seq(figure, optional(adjectives(3)), mention("people"), word("included")),
    seq(word("a|an"), adjectives(4), mention("people"), word("among"), word("them")),
    seq(figure, optional(adjectives(3)), mention("people"), word("among"), word("them")),
    // all of the whole, one kind after the other: "nine people; three women, four children and two men"
    seq(word(":|;|(|—|–|-"), members()),
    seq(word("among"), optional(word("the|those")), HURT, word("were|was|are|is"), members()),
    seq(figure, word("of"), word("them|whom|these|those"), optional(word("were|are")), whom),
  ),
  draft: ({ from, to, bound }, view) => {
    // "a leader of | one of these militias"
    if (view.norm(from - 1) === "of" && view.norm(from) !== "of") return null;
    const named = bound["hurt"];
    const hurt = named?.type === "casualty" ? named : governing(view, from, to);
    if (!hurt) return null;
    const count = bound["count"];
    const first = count?.type === "count" ? count.from : firstMember(view, from, to);
    const whole = count?.type === "count" ? { count, to } : memberAt(view, first ?? to);
    if (first === null || !whole) return null;
    const own = figureOf(view, hurt, first, whole);
    // ", and" behind a single part goes on with the whole
    const goesOn = view.norm(whole.to) === "," && view.norm(whole.to + 1) === "and";
    const parts = goesOn ? own : [...own, ...othersBehind(view, hurt, whole.to)];
    if (view.tokens[from]?.kind === "mark" && !isSum(view, from, parts)) return null;
    return parts.map(
      (part, index): Sketch => ({
        ...part,
        part: true,
        from: index === 0 && view.tokens[from]?.kind === "word" ? from : part.from,
      }),
    );
  },
});

/** Whether the parts make up the last number before them. */
function isSum(view: View, from: number, parts: readonly Sketch[]): boolean {
  const whole = view.within("count", Math.max(0, from - REACH), from).at(-1)?.reading.value ?? null;
  const values = parts.map((part) => ("count" in part ? (part.count.value ?? 0) : 0));
  return parts.length > 1 && values.reduce((sum, value) => sum + value, 0) === whole;
}

/** The first of a list of people, with a number or alone. */
function members() {
  return either(seq(figure, whom), seq(word("a|an|one"), adjectives(5), mention("people")));
}

/** Where the first member begins, behind what introduces it. */
function firstMember(view: View, from: number, to: number): number | null {
  for (let at = from + 1; at < to; at++) if (memberAt(view, at)) return at;
  return null;
}

/** How far the word that says what befell the whole may stand from its parts, in tokens. */
const REACH = 30;

const TOTALS = wordSet("toll number tally");

/** What befell the whole: the verb that has the last number before as its object, a verb behind that has it as its subject, or a toll. */
function governing(view: View, from: number, to: number): Hurt | null {
  // captives are people here, to whom something else may have happened
  const before = view
    .within("casualty", Math.max(0, from - REACH), from)
    .findLast(({ form, outcome }) => form !== "noun" || outcome !== "captured");
  const number = view.within("count", Math.max(0, from - REACH), from).at(-1);
  if (before && (!number || before.from > number.from || isObject(view, before.to, number.from)))
    return before;
  const behind = view
    .within("casualty", to, to + 12)
    .find(({ from: at }) => view.among(at - 1, AUXILIARY) || view.norm(at - 1) === ",");
  const list = view.tokens[from]?.kind === "mark";
  if (behind && (list || !view.within("count", to, behind.from).length)) return behind;
  if (before?.form === "noun") return before;
  for (let at = from - 1; at >= 0; at--)
    if (view.among(at, TOTALS)) return before ?? { outcome: "killed", from: at };
  return null;
}

/** "killed at least | 21": nothing but a word or two between a verb and its number. */
function isObject(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (view.tokens[at]?.kind === "mark") return false;
  return to - from <= 3;
}
