import type { CasualtyMention } from "@sitrep/lexicon";
import { either, gap, mention, optional, seq, upTo, word } from "../../engine/pattern.js";
import { rule } from "../../engine/rule.js";
import { victims } from "./victims.js";

const isNoun = ({ form }: CasualtyMention) => form === "noun";
/** "injuries to" counts as a noun here: what follows says to whom. */
const NOUN = mention("casualty", "hurt", ({ form }) => form === "noun" || form === "nominal");
const NOUN_OR_PAST = mention("casualty", "hurt", ({ form }) => form === "noun" || form === "past");

export default rule({
  name: "casualty/none-hurt",
  says: "nobody was killed or hurt: a denial, kept apart from what is not known",
  core: either(
    seq(word("no"), upTo(2), mention("casualty", "hurt", isNoun)),
    seq(word("no"), upTo(2), NOUN),
    seq(word("no"), upTo(2), word("report|reports"), word("of"), gap(3), NOUN),
    seq(
      word("no"),
      upTo(3),
      mention("people"),
      word("was|were|has|have|had|are|is"),
      optional(word("been|reported")),
      gap(1),
      NOUN_OR_PAST,
    ),
    seq(word("no"), word("one"), gap(4), NOUN_OR_PAST),
    seq(word("nobody|none"), gap(9), NOUN_OR_PAST),
    seq(word("without"), gap(3), NOUN),
    mention("casualty", "hurt", ({ form }) => form === "none"),
  ),
  draft: ({ from, to, bound }, view) => {
    const hurt = bound["hurt"];
    if (hurt?.type !== "casualty") return null;
    const count = {
      words: view.words(from, from + 1),
      value: 0,
      value_high: null,
      qualifier: "exact" as const,
      ordinal: false,
    };
    return {
      ...victims(view, from, hurt.form === "nominal" ? to - 1 : to, hurt, {
        from,
        to: Math.min(view.tokens.length, to + 6),
      }),
      count,
      counted: null,
    };
  },
});
