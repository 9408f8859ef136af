import { figure } from "../figure.js";
import { isCounted, isPossible } from "../guards.js";
import { isFirst, isSeveral } from "./guards.js";

export default figure({
  name: "target-count/of-them",
  says: 'how many of the sites, vehicles or ships just named were hit: "nine were destroyed", "six of them have been demolished"',
  kind: "target_count",
  noun: ["none"],
  relation: ["own", "part", "further"],
  where: [{ head: { cue: ["destroyed", "damaged"] }, role: ["patient"] }],
  when: [isCounted, isSeveral],
  unless: [isPossible, isFirst],
});
