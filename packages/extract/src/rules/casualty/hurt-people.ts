import { mention, optional, seq, word } from "../../engine/pattern.js";
import { rule } from "../../engine/rule.js";
import { countIn } from "../counted.js";
import { figure } from "./sufferers.js";
import { victims } from "./victims.js";

const HURT = mention("casualty", "hurt", ({ form }) => form === "past" || form === "adjective");

export default rule({
  name: "casualty/hurt-people",
  says: 'so many people with what befell them before their noun: "eight injured residents", "two dead soldiers"',
  core: seq(
    figure,
    optional(word("badly|seriously|severely|critically|lightly|slightly|other|more|further")),
    HURT,
    mention("people"),
  ),
  draft: ({ from, to, bound }, view) => {
    const count = countIn(bound);
    const hurt = bound["hurt"];
    const people = bound["people"];
    if (!count || hurt?.type !== "casualty" || !people) return null;
    return {
      ...victims(view, from, to, hurt, { from: people.from, to: people.to }),
      count: count.reading,
      counted: count,
    };
  },
});
