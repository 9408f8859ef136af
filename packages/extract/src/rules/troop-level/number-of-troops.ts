import { wordList } from "@sitrep/lexicon";
import { figure } from "../figure.js";
import { isHurt, isOfForce, isSmall } from "./guards.js";

export default figure({
  name: "troop-level/number-of-troops",
  says: 'how large a force is or becomes: "the force numbers 13,000", "troop numbers peaked at", "cut the contingent from … to"',
  kind: "troop_level",
  noun: ["none", "thing", "people"],
  relation: ["own", "further"],
  where: [
    { head: { words: wordList("rules/troop-level/number-of-troops/size-verbs") }, role: ["patient", "at"] },
    {
      head: {
        words: wordList("rules/troop-level/number-of-troops/grow"),
      },
      role: ["to", "from", "by", "with"],
    },
    {
      head: {
        words: wordList("rules/troop-level/number-of-troops/shrink"),
      },
      role: ["to", "from", "by", "with"],
    },
  ],
  when: [isOfForce],
  unless: [isSmall, isHurt],
});
