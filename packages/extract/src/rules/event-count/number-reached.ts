import { wordList } from "@sitrep/lexicon";
import { figure } from "../figure.js";
import { isHurt, isTallied } from "./guards.js";

export default figure({
  name: "event-count/number-reached",
  says: "attacks whose number is said of them: they number 160, or their number has reached 160",
  kind: "event_count",
  noun: ["none"],
  relation: ["own", "further"],
  where: [
    { head: { words: wordList("rules/event-count/number-reached/numbers") }, role: ["patient"] },
    { head: { words: wordList("rules/event-count/number-reached/leads") }, role: ["to"] },
    { head: { words: wordList("rules/event-count/number-reached/stands") }, role: ["at"] },
  ],
  slots: { deed: "subject" },
  when: [isTallied],
  unless: [isHurt],
});
