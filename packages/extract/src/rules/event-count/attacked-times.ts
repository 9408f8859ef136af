import { figure } from "../figure.js";
import { isTimes } from "./guards.js";

export default figure({
  name: "event-count/attacked-times",
  says: "somebody was attacked, or attacked somebody, so many times",
  kind: "event_count",
  noun: ["thing"],
  where: [
    {
      head: { event: ["past", "participle", "third", "base", "ing"], cue: ["undergo", "light_verb"] },
      role: ["beside", "and", "on"],
    },
  ],
  slots: { deed: "head" },
  when: [isTimes],
});
