import { wordList } from "@sitrep/lexicon";
import { figure } from "../figure.js";
import { isOfKnown, isSmall, isTakenAway } from "./guards.js";

export default figure({
  name: "troop-level/sent-number",
  says: 'a bare number of the troops just named that a side sends, keeps, withdraws or pledges: "Togo deployed 733"',
  kind: "troop_level",
  noun: ["none"],
  relation: ["own", "further"],
  where: [
    { head: { cue: ["deploy", "withdraw", "station"] }, role: ["patient", "agent", "beside", "and"] },
    { head: { words: wordList("rules/troop-level/change/pledged") }, role: ["patient"] },
  ],
  when: [isOfKnown],
  unless: [isSmall, isTakenAway],
});
