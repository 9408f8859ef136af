import { figure } from "../figure.js";
import { isAge, isCountedOrCaused, isFreed, isOfLives } from "./guards.js";
import { isToll } from "./toll-of.js";

export default figure({
  name: "casualty/toll",
  says: "so many deaths, injuries, casualties or bodies; a death toll that has reached a number",
  kind: "casualty",
  noun: ["casualty", "people", "actor", "none"],
  where: [
    { head: { casualty: ["noun"] }, role: ["own"] },
    {
      head: { any: true },
      role: ["patient", "to", "at", "as", "past", "above", "over", "own"],
      when: [isToll],
    },
  ],
  when: [isCountedOrCaused],
  unless: [isFreed, isAge, isOfLives],
});
