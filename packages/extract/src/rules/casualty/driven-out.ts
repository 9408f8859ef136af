import { wordList } from "@sitrep/lexicon";
import { figure } from "../figure.js";
import { isCounted, isFromHome } from "./guards.js";

export default figure({
  name: "casualty/driven-out",
  says: "fighting forced so many people out of their homes, or to flee",
  kind: "casualty",
  noun: ["people", "actor", "name", "none"],
  where: [{ head: { words: wordList("rules/casualty/driven-out/drive") }, role: ["patient"] }],
  slots: { outcome: "displaced" },
  when: [isCounted, isFromHome],
});
