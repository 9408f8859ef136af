import { wordList } from "@sitrep/lexicon";
import { figure } from "../figure.js";
import { hasState } from "./guards.js";

export default figure({
  name: "casualty/left-dead",
  says: "an attack left so many people, or one, dead, wounded or missing",
  kind: "casualty",
  noun: ["people", "actor", "casualty", "name", "none"],
  where: [{ head: { words: wordList("grammar/past-forms/leaving") }, role: ["patient", "beside", "and"] }],
  slots: { outcome: "own" },
  when: [hasState],
});
