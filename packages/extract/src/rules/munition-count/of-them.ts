import { figure } from "../figure.js";
import { isCounted, isPossible } from "../guards.js";
import { standsAlone } from "./guards.js";

export default figure({
  name: "munition-count/of-them",
  says: 'how many of the missiles or drones just named were shot down or got through: "19 of which were intercepted", "Five were shot down"',
  kind: "munition_count",
  noun: ["none"],
  relation: ["own", "part", "further"],
  where: [
    { head: { cue: ["intercepted", "destroyed"] }, role: ["patient"] },
    { head: { cue: ["impacted"] }, role: ["agent"] },
  ],
  slots: { outcome: "head", actor: "none" },
  when: [isCounted, standsAlone],
  unless: [isPossible],
});
