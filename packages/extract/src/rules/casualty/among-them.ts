import { AUXILIARY } from "../../engine/clauses.js";
import { either, mention, optional, seq, word } from "../../engine/pattern.js";
import { rule, type Sketch } from "../../engine/rule.js";
import type { View } from "../../engine/view.js";
import { figureOf, othersBehind } from "./others.js";
import { adjectives, figure, memberAt } from "./sufferers.js";
import type { Hurt } from "./victims.js";

const person = mention("people");

export default rule({
  name: "casualty/among-them",
  says: "who some of the killed or hurt were: among them two children, 16 of them women, the dead included a medic",
  core: either(
    seq(word("including|included|include|includes"), optional(word("at")), members()),
    seq(word("among|of"), word("them|whom"), optional(word("were|was|are|is")), members()),
    seq(word("of"), word("them|whom"), figure, word("were|are"), adjectives(2), person),
    seq(word("among"), word("the|those"), mention("casualty", "hurt"), word("were|was|are|is"), members()),
    seq(figure, word("of"), word("them|whom|these|those"), optional(word("were|are")), adjectives(2), person),
  ),
  draft: ({ from, to, bound }, view) => {
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
    return parts.map(
      (part, index): Sketch => ({ ...part, part: true, from: index === 0 ? from : part.from }),
    );
  },
});

/** The first of a list of people, with a number or alone. */
function members() {
  return either(seq(figure, optional(adjectives(5)), person), seq(word("a|an|one"), adjectives(5), person));
}

/** Where the first member begins, behind what introduces it. */
function firstMember(view: View, from: number, to: number): number | null {
  for (let at = from + 1; at < to; at++) if (memberAt(view, at)) return at;
  return null;
}

/** How far the word that says what befell the whole may stand from its parts, in tokens. */
const REACH = 30;

/** What befell the whole: the verb that has the last number before as its object, a verb behind that has it as its subject, or a toll. */
function governing(view: View, from: number, to: number): Hurt | null {
  const before = view.within("casualty", Math.max(0, from - REACH), from).at(-1);
  const number = view.within("count", Math.max(0, from - REACH), from).at(-1);
  if (before && (!number || before.from > number.from || isObject(view, before.to, number.from)))
    return before;
  const behind = view
    .within("casualty", to, to + 12)
    .find(({ from: at }) => AUXILIARY.has(view.norm(at - 1)) || view.norm(at - 1) === ",");
  if (behind && !view.within("count", to, behind.from).length) return behind;
  if (before) return before.form === "noun" ? before : null;
  for (let at = from - 1; at >= 0; at--) if (view.norm(at) === "toll") return { outcome: "killed", from: at };
  return null;
}

/** "killed at least | 21": nothing but a word or two between a verb and its number. */
function isObject(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (view.tokens[at]?.kind === "mark") return false;
  return to - from <= 3;
}
