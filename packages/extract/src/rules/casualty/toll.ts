import { wordList } from "@sitrep/lexicon";
import { either, gap, isFiller, mention, optional, seq, word } from "../../engine/pattern.js";
import { rule } from "../../engine/rule.js";
import type { View } from "../../engine/view.js";
import { countIn } from "../counted.js";
import { adjectives, figure, people } from "./sufferers.js";
import { victims } from "./victims.js";

const TOTAL = word("number|tally|total|toll|count");
const REACHES = word(
  "to|at|as|is|was|reached|reaches|reaching|exceeded|exceeds|stands|stood|passed|passes|hits|hit|topped|tops|past|above|over|now|climbs|of",
);
const HURT_NOUN = mention("casualty", "hurt", ({ form }) => form === "noun");
const HURT_ANY = mention("casualty", "hurt", ({ form }) =>
  ["noun", "past", "adjective", "died", "suffered"].includes(form),
);

const BODY_COUNT = mention("casualty", "hurt", ({ to }, view) => /^counts?$/.test(view.norm(to - 1)));

export default rule({
  name: "casualty/toll",
  says: "so many deaths, injuries or casualties; a death toll that has reached a number",
  core: either(
    seq(word("number|tally|total"), word("of"), gap(8), HURT_ANY, gap(26), REACHES, gap(1), figure),
    seq(word("to|at"), figure, word("the"), gap(2), TOTAL, word("of"), gap(6), HURT_ANY),
    seq(word("to|at"), figure, word("the"), HURT_NOUN, TOTAL),
    seq(
      word("bringing|brings|brought|raising|taking|pushing"),
      gap(4),
      word("losses"),
      gap(8),
      word("to"),
      figure,
    ),
    // the dead before the hostages: "the bodies of three hostages"
    seq(HURT_NOUN, word("of"), figure, optional(people)),
    seq(
      figure,
      adjectives(4),
      HURT_NOUN,
      optional(
        seq(word("among|of|to"), adjectives(4), either(mention("people"), mention("actor", "people"))),
      ),
    ),
    seq(HURT_NOUN, word("toll|tolls|count"), gap(14), figure, optional(people)),
    seq(either(word("toll|tolls"), BODY_COUNT), gap(12), REACHES, figure, optional(people)),
  ),
  draft: ({ from, to, bound }, view) => {
    const count = countIn(bound);
    if (!count) return null;
    const found = bound["hurt"];
    const hurt = found?.type === "casualty" ? found : { outcome: "killed" as const, from, to: from };
    if (view.among(hurt.to, NO_TOLL) && hurt.to === to) return null;
    if (hurt.outcome === "captured" && isFreed(view, from, to)) return null;
    const whom = bound["people"];
    // "bringing Israel's losses to 299"
    const losses = !found && !/^tolls?$/.test(view.norm(from));
    if (count.from > hurt.from && !whom && isFiller(view, count.to) && view.norm(count.to) !== ",")
      return null;
    return {
      ...victims(view, from, to, hurt, losses ? { from, to } : whomIn(from, to, hurt, count, whom)),
      count: count.reading,
      counted: count,
    };
  },
});

/** The words that say whom a toll counts: behind "number of", else from the number on. "The toll from an Israeli strike" is not of Israelis. */
function whomIn(from: number, to: number, hurt: Stretch, count: Stretch, whom: Stretch | undefined): Stretch {
  return hurt.from < count.from && hurt.from > from + 1 && !whom
    ? { from, to: hurt.to }
    : { from: count.from, to: whom?.to ?? to };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const NO_TOLL = wordList("rules/casualty/toll/no-toll");

const FREED = wordList("rules/casualty/toll/freed");

/** "105 hostages were freed", "the release of 105 hostages": those were taken before, and are so no more. */
function isFreed(view: View, from: number, to: number): boolean {
  for (let at = Math.max(0, from - 6); at < Math.min(view.tokens.length, to + 8); at++)
    if (view.among(at, FREED)) return true;
  return false;
}
