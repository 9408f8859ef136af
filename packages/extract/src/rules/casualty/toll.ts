import { either, gap, mention, optional, seq, upTo, word } from "../../engine/pattern.js";
import { rule } from "../../engine/rule.js";
import { countIn, plainCount } from "../counted.js";
import { victims } from "./victims.js";

export default rule({
  name: "casualty/toll",
  says: "so many deaths, injuries or casualties; a death toll that has reached a number",
  core: either(
    seq(
      word("number|tally"),
      word("of"),
      gap(6),
      mention("casualty", "hurt", ({ form }) => form === "noun" || form === "past" || form === "adjective"),
      gap(8),
      word("to|at|is|reached|exceeded|stands|stood|passed"),
      gap(1),
      mention("count", "count", plainCount),
    ),
    seq(
      mention("count", "count", plainCount),
      upTo(4),
      mention("casualty", "hurt", ({ form }) => form === "noun"),
      optional(seq(word("among|of|to"), upTo(4), either(mention("people"), mention("actor", "people")))),
    ),
    seq(
      mention("casualty", "hurt", ({ form }) => form === "noun"),
      word("toll|count"),
      gap(10),
      mention("count", "count", plainCount),
      optional(seq(upTo(3), mention("people"))),
    ),
  ),
  draft: ({ from, to, bound }, view) => {
    const count = countIn(bound);
    const hurt = bound["hurt"];
    if (!count || hurt?.type !== "casualty") return null;
    if (
      [
        "toll",
        "count",
        "rate",
        "rates",
        "threats",
        "penalty",
        "sentence",
        "sentences",
        "row",
        "squad",
        "squads",
        "certificates",
      ].includes(view.norm(hurt.to)) &&
      hurt.to === to
    )
      return null;
    const people = bound["people"];
    return {
      ...victims(view, from, to, hurt, whoDied(view, from, count.from, people?.to ?? to)),
      count: count.reading,
      counted: count,
    };
  },
});

/** "the number of Gazans killed is 40,000", but of "the toll of a Russian strike rose to 44" whoever stands before the number struck. */
const whoDied = (view: Parameters<typeof victims>[0], from: number, count: number, to: number) => ({
  from: ["number", "tally"].includes(view.norm(from)) ? from : count,
  to,
});
