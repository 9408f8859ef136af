import { wordList } from "@sitrep/lexicon";
import { either, mention, optional, seq, word } from "../../engine/pattern.js";
import { rule } from "../../engine/rule.js";
import { subjectOf } from "../../engine/subject.js";
import type { View } from "../../engine/view.js";
import { countIn, ONE } from "../counted.js";
import { othersBehind } from "./others.js";
import { adjectives, figure, people, toVerb } from "./sufferers.js";
import { victims } from "./victims.js";

const LIVES = seq(adjectives(3), word("lives"));

const RELATIVES = wordList("rules/casualty/lost-people/relatives");
const relative = mention("people", "people", ({ to }, view) => view.among(to - 1, RELATIVES));

export default rule({
  name: "casualty/lost-people",
  says: "so many lives lost or cost; a side that lost so many of its fighters, a family that lost so many children",
  core: either(
    seq(word("lost|lose|loses|losing"), figure, people),
    seq(word("lost|loses|losing"), word("his|her|their|a|an"), adjectives(2), relative),
    seq(word("cost|costs|costing|took|takes|taking"), figure, LIVES),
    seq(word("loss"), word("of"), figure, either(LIVES, people)),
    seq(figure, LIVES, toVerb, word("lost")),
    // "the nine soldiers that we lost"
    seq(
      figure,
      people,
      optional(word("that|who|whom")),
      word("we|they"),
      optional(word("have|had")),
      word("lost"),
    ),
  ),
  draft: ({ from, to, bound }, view) => {
    const count = countIn(bound);
    const whom = bound["people"];
    const hurt = { outcome: "killed" as const, from };
    const others = losesPeople(view, from) && whom ? othersBehind(view, hurt, to) : [];
    if (!count)
      return whom
        ? [
            { ...victims(view, from, to, hurt, whom), count: ONE(view.words(from + 1, to)), counted: null },
            ...others,
          ]
        : null;
    if (whom && !canBeLost(view.startingAt("people", whom.from)[0], view.norm(whom.to - 1))) return null;
    const sketch = victims(view, from, to, hurt, { from: count.from, to });
    const own =
      whom !== undefined &&
      (sketch.target.length === 0 || isOwn(view, count.to) || view.norm(whom.to - 1) === "men");
    const target = own && count.from > from ? subjectOf(view, from).ids : sketch.target;
    return [{ ...sketch, target, count: count.reading, counted: count }, ...others];
  },
});

/** "lost two sons and a daughter": only of may others follow. */
const losesPeople = (view: View, at: number) => /^los/.test(view.norm(at));

/** "28 of its men": whose they were stands before the verb. */
const isOwn = (view: View, at: number) => view.norm(at) === "of" && view.among(at + 1, OWN);
const OWN = wordList("rules/casualty/lost-people/own");

const KIN = wordList("rules/casualty/lost-people/kin");

/** Soldiers and one's own are lost to death; customers, voters and pupils go elsewhere. */
const canBeLost = (found: { readonly military: boolean } | undefined, noun: string) =>
  found !== undefined && (found.military || KIN.has(noun));
