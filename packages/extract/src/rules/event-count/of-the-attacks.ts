import { wordList } from "@sitrep/lexicon";
import { figure } from "../figure.js";
import { isShare, isSomewhere } from "./guards.js";

export default figure({
  name: "event-count/of-the-attacks",
  says: "how many of the attacks told before were in a place",
  kind: "event_count",
  noun: ["event"],
  where: [{ head: { words: wordList("rules/event-count/of-the-attacks/happen") }, role: ["agent"] }],
  relation: ["own", "part"],
  when: [isShare, isSomewhere],
});
