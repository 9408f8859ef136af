import { wordList } from "@sitrep/lexicon";
import { figure } from "../figure.js";
import { isCounted, isWhole } from "../guards.js";
import { isImpact, isOfAttack, isOfName, isStock } from "./guards.js";

const VERBS = ["base", "third", "past", "participle", "ing"];

export default figure({
  name: "munition-count/struck-with",
  says: 'so many drones or rockets that made up an attack: "struck the base with", "a barrage of", "an attack involving"',
  kind: "munition_count",
  noun: ["munition"],
  where: [
    { head: { event: VERBS, cue: ["impacted", "destroyed", "damaged"] }, role: ["with", "using"] },
    { head: { event: VERBS }, role: ["agent", "from"] },
    { head: { event: ["noun", "plural"] }, role: ["with", "of", "using", "involving", "by"] },
    { head: { words: wordList("rules/munition-count/struck-with/made-up") }, role: ["patient", "of"] },
  ],
  slots: { outcome: "launched", actor: "agent" },
  when: [isCounted, isOfAttack],
  unless: [isStock, isWhole, isOfName, isImpact],
});
