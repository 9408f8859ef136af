import { figure } from "../figure.js";
import { isDescribed, isFurther, isFurtherBeside, isHabit, isKnown, isSingle } from "./guards.js";

export default figure({
  name: "casualty/one-person",
  says: 'one person, with no number written, was killed or hurt: "an official was injured", "killed a commander", "the killing of" a name',
  kind: "casualty",
  noun: ["people", "actor", "name", "none"],
  where: [
    { head: { casualty: ["past", "base", "ing", "nominal"] }, role: ["patient", "and"] },
    { head: { casualty: ["nominal"] }, role: ["to"] },
    // "one was killed and another | wounded"
    { head: { casualty: ["past"] }, role: ["own"], when: [isFurther] },
    { head: { casualty: ["died", "suffered", "adjective", "among", "sustained"] }, role: ["agent"] },
  ],
  when: [isSingle],
  unless: [isHabit, isKnown, isDescribed, isFurtherBeside],
});
