import { wordList } from "@sitrep/lexicon";
import { figure } from "../figure.js";
import { countsUpTo, isTimes } from "./guards.js";

export default figure({
  name: "event-count/nth-time",
  says: "the second time since a day, or in a week, that somebody attacked or was attacked",
  kind: "event_count",
  noun: ["nth thing"],
  where: [
    {
      head: { event: ["past", "participle", "third", "base", "ing"], cue: ["undergo", "light_verb"] },
      role: ["for", "on"],
    },
    { head: { words: wordList("rules/event-count/nth-time/is") }, role: ["patient"] },
  ],
  slots: { deed: "head" },
  when: [isTimes, countsUpTo],
});
