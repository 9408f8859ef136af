import { either, mention, optional, seq, upTo, word } from "../../engine/pattern.js";
import { rule } from "../../engine/rule.js";
import { countIn, plainCount } from "../counted.js";
import { victims } from "./victims.js";

export default rule({
  name: "casualty/left-dead",
  says: "an attack left so many people dead or wounded",
  core: seq(
    word("left|leaves|leaving|leave"),
    mention("count", "count", plainCount),
    optional(seq(upTo(4), either(mention("people"), mention("actor", "people")))),
    mention("casualty", "hurt", ({ form }) => form === "adjective" || form === "past"),
  ),
  draft: ({ from, to, bound }, view) => {
    const count = countIn(bound);
    const hurt = bound["hurt"];
    if (!count || hurt?.type !== "casualty") return null;
    return {
      ...victims(view, from, to, hurt, { from: count.from, to: hurt.from }),
      count: count.reading,
      counted: count,
    };
  },
});
