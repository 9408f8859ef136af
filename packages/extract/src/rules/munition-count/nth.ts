import { figure } from "../figure.js";
import { isPredicate } from "../guards.js";

export default figure({
  name: "munition-count/nth",
  says: "the munition that is told is the ninth to be fired or shot down: so many were, up to it",
  kind: "munition_count",
  noun: ["nth munition"],
  where: [{ head: { cue: ["fired", "intercepted"] }, role: ["patient"] }],
  slots: { outcome: "head" },
  when: [isPredicate],
});
