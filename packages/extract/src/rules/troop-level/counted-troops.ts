import { wordList, wordSet } from "@sitrep/lexicon";
import { figure } from "../figure.js";
import { areTroops, isFew, isHurt, isSomewhere, isTakenOut } from "./guards.js";

export default figure({
  name: "troop-level/counted-troops",
  says: "a number of troops who are, were sent to or are to leave a place",
  kind: "troop_level",
  noun: ["people", "actor", "name", "thing"],
  where: [
    { head: { cue: ["deploy", "withdraw", "station"] }, role: ["patient", "agent"] },
    { head: { words: wordList("rules/troop-level/counted-troops/be") }, role: ["agent", "patient"] },
    { head: { words: wordList("rules/troop-level/counted-troops/order") }, role: ["patient"] },
    { head: { words: wordSet("station stations massed") }, role: ["patient"] },
    { head: { words: wordSet("pull pulled pulling") }, role: ["patient"], when: [isTakenOut] },
  ],
  when: [areTroops, isSomewhere],
  unless: [isFew, isHurt],
});
