import { wordList } from "@sitrep/lexicon";
import { figure } from "../figure.js";
import { isCounted, isWhole } from "../guards.js";
import {
  isAirborne,
  isMeasured,
  isNegated,
  isNotAimed,
  isNotAmongHit,
  isNotDowned,
  isUnharmed,
} from "./guards.js";

const VERBS = ["base", "third", "past", "participle", "ing"];
const NOUNS = ["noun", "plural"];
const OBJECT = ["patient", "and", "including"];
const ONTO = ["on", "at", "against"];

export default figure({
  name: "target-count/counted-targets",
  says: "a number of facilities, targets, vehicles or ships that were hit, destroyed or aimed at",
  kind: "target_count",
  noun: ["facility"],
  relation: ["own", "part", "further", "rest"],
  where: [
    { head: { event: VERBS, cue: ["destroyed", "damaged", "impacted", "intercepted"] }, role: OBJECT },
    { head: { event: NOUNS }, role: [...OBJECT, "in", "across", "involving"] },
    { head: { event: [...VERBS, ...NOUNS], cue: ["fired", "impacted"] }, role: [...ONTO, "targeting"] },
    { head: { words: wordList("rules/target-count/counted-targets/looted") }, role: OBJECT },
    { head: { cue: ["fired", "impacted"] }, role: ["toward", "towards", "into"] },
    { head: { cue: ["destroyed", "damaged"] }, role: ["of", "to"] },
    // "came under attack", "caught fire", "were among the buildings hit"
    {
      head: { cue: ["undergo", "damaged", "destroyed"], words: wordList("rules/target-count/guards/among") },
      role: ["agent", "including"],
    },
    { head: { words: wordList("rules/target-count/guards/among") }, role: ["patient"] },
    // "carried out strikes in", "the strikes focused on", "attacks involving"
    {
      head: { cue: ["light_verb"], words: wordList("rules/target-count/counted-targets/aimed") },
      role: [...ONTO, "in", "targeting", "patient"],
    },
  ],
  when: [isCounted],
  unless: [isWhole, isMeasured, isAirborne, isNegated, isNotDowned, isUnharmed, isNotAmongHit, isNotAimed],
});
