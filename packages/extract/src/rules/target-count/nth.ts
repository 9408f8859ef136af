import { figure } from "../figure.js";
import { isPredicate } from "../guards.js";

export default figure({
  name: "target-count/nth",
  says: "the vessel or site that is told is the fourth to be hit: so many were, up to it",
  kind: "target_count",
  noun: ["nth facility"],
  where: [
    {
      head: {
        event: ["past", "participle", "base"],
        cue: ["destroyed", "damaged", "impacted", "intercepted"],
      },
      role: ["patient"],
    },
  ],
  when: [isPredicate],
});
