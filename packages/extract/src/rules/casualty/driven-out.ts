import { either, optional, seq, word } from "../../engine/pattern.js";
import { rule } from "../../engine/rule.js";
import { countIn } from "../counted.js";
import { adjectives, figure, people, whoseEnd } from "./sufferers.js";
import { victims } from "./victims.js";

const HOMES = word(
  "homes|houses|villages|camps|towns|land|lands|neighbourhoods|neighborhoods|area|areas|city",
);

export default rule({
  name: "casualty/driven-out",
  says: "fighting forced so many people out of their homes",
  core: seq(
    word("forced|forces|forcing|drove|driven|driving|pushed|pushing|sent|sending|compelled|compelling"),
    figure,
    optional(people),
    either(
      seq(optional(word("out")), word("from|of"), optional(word("their|the")), adjectives(2), HOMES),
      seq(word("to"), word("flee|leave|abandon|evacuate")),
      word("fleeing"),
    ),
  ),
  draft: ({ from, to, bound }, view) => {
    const count = countIn(bound);
    if (!count) return null;
    const hurt = { outcome: "displaced" as const, from };
    const whom = { from: count.from, to: whoseEnd(view, bound["people"]?.to ?? count.to) };
    return { ...victims(view, from, to, hurt, whom), count: count.reading, counted: count };
  },
});
