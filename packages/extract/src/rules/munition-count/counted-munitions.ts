import { wordList, wordSet } from "@sitrep/lexicon";
import { figure } from "../figure.js";
import { isCounted, isWhole } from "../guards.js";
import { hasObject, isForAttack, isHit, isHowTheyCame, isOfName, isStock } from "./guards.js";

const OBJECT = ["patient", "and", "including"];

export default figure({
  name: "munition-count/counted-munitions",
  says: "a number of missiles, rockets, drones, bombs or shells that were fired, got through or were shot down",
  kind: "munition_count",
  noun: ["munition"],
  relation: ["own", "part", "further", "rest"],
  where: [
    {
      head: { cue: ["fired", "intercepted", "destroyed"], words: wordSet("engaged engaging") },
      role: OBJECT,
    },
    // "deployed 14 drones for the assault"
    { head: { cue: ["deploy"] }, role: ["patient"], when: [isForAttack] },
    { head: { cue: ["fired", "impacted", "missed"] }, role: ["agent"] },
    // "two bombs were set off"
    { head: { cue: ["impacted"] }, role: ["patient"] },
    { head: { words: wordList("rules/munition-count/counted-munitions/seen") }, role: ["patient"] },
  ],
  slots: { outcome: "head" },
  when: [isCounted],
  unless: [isStock, isWhole, isOfName, hasObject, isHowTheyCame, isHit],
});
