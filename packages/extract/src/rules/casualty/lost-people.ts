import { wordList } from "@sitrep/lexicon";
import { figure } from "../figure.js";
import { isLost } from "./guards.js";

export default figure({
  name: "casualty/lost-people",
  says: "so many lives lost or cost; a side that lost so many of its fighters, a family that lost a child",
  kind: "casualty",
  noun: ["people", "thing"],
  where: [
    { head: { words: wordList("rules/casualty/lost-people/lose") }, role: ["patient"] },
    { head: { words: wordList("rules/casualty/lost-people/take"), casualty: ["took"] }, role: ["patient"] },
    { head: { any: true }, role: ["own"] },
  ],
  slots: { outcome: "killed", target: "agent" },
  when: [isLost],
});
