import { wordList } from "@sitrep/lexicon";
import { figure } from "../figure.js";
import { isElliptic, isFar, isLabour } from "./guards.js";

export default figure({
  name: "event-count/nth-of-its-kind",
  says: "the attack that is told is the second of its kind, on somebody or in some time",
  kind: "event_count",
  noun: ["nth none"],
  where: [
    { head: { words: wordList("rules/event-count/nth-time/is") }, role: ["patient"] },
    {
      head: { cue: ["light_verb"], words: wordList("rules/event-count/nth-of-its-kind/exist") },
      role: ["beside"],
    },
  ],
  slots: { deed: "subject" },
  when: [isElliptic, isFar],
  unless: [isLabour],
});
