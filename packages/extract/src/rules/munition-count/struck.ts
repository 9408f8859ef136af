import { wordList } from "@sitrep/lexicon";
import { figure } from "../figure.js";
import { isCounted, isWhole } from "../guards.js";
import { isActive, isOfName, isOnGround, isStock } from "./guards.js";

export default figure({
  name: "munition-count/struck",
  says: "so many missiles, drones or unmanned boats that somebody hit before they could be fired",
  kind: "munition_count",
  noun: ["munition"],
  where: [
    { head: { words: wordList("rules/munition-count/struck/hits") }, role: ["patient", "and"] },
    { head: { event: ["noun", "plural"] }, role: ["on", "against", "patient", "and"], when: [isOnGround] },
  ],
  slots: { outcome: "destroyed", actor: "agent" },
  when: [isCounted, isActive],
  unless: [isStock, isWhole, isOfName],
});
