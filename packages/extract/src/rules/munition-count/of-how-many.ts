import { figure } from "../figure.js";
import { isCounted, isWhole } from "../guards.js";
import { isLaid } from "./guards.js";

export default figure({
  name: "munition-count/of-how-many",
  says: 'how many there were of which a number is told: "33 of 36 drones"',
  kind: "munition_count",
  noun: ["munition"],
  slots: { outcome: "launched" },
  when: [isCounted, isWhole],
  unless: [isLaid],
});
