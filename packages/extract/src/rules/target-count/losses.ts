import { figure } from "../figure.js";
import { isCounted } from "../guards.js";
import { isFighting, isOfLosses } from "./guards.js";

export default figure({
  name: "target-count/losses",
  says: 'how many tanks, guns, vehicles, ships or aircraft a side lost, told by a noun: "its losses of 14 ships"',
  kind: "loss",
  noun: ["facility", "munition"],
  when: [isCounted, isFighting, isOfLosses],
});
