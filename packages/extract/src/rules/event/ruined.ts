import { deed } from "../deed.js";
import { isCounted, isDone, isHit, isOfNoun, isSettled } from "./guards.js";
import { isOften } from "./no-attack.js";

export default deed({
  name: "event/ruined",
  says: "somebody destroyed, burned or damaged one thing, on a day or in a town",
  head: { cue: ["destroyed", "damaged"] },
  when: [isDone, isHit, isSettled],
  unless: [isCounted, isOfNoun, isOften],
});
