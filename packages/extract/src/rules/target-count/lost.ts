import { wordList, wordSet } from "@sitrep/lexicon";
import { figure } from "../figure.js";
import { isFighting, isNoLoss, isOfSide } from "./guards.js";

export default figure({
  name: "target-count/lost",
  says: "how many tanks, guns, vehicles, ships or aircraft a side lost, one kind after another",
  kind: "loss",
  noun: ["facility", "munition"],
  where: [
    { head: { words: wordList("rules/target-count/lost/lost") }, role: ["patient", "and"] },
    { head: { words: wordSet("cost") }, role: ["beside"] },
    // "its losses were", "put its losses at"
    { head: { words: wordList("rules/target-count/guards/listing") }, role: ["patient", "at", "beside"] },
  ],
  relation: ["own", "part"],
  when: [isFighting, isOfSide],
  unless: [isNoLoss],
});
