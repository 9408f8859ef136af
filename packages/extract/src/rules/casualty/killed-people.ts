import { figure } from "../figure.js";
import { isAge, isCounted, isHarmNoun, isNoFigure } from "./guards.js";

export default figure({
  name: "casualty/killed-people",
  says: "something killed, wounded or displaced so many people, and others with them; injuries to so many",
  kind: "casualty",
  noun: ["people", "actor", "casualty", "name", "none"],
  where: [
    { head: { casualty: ["past", "base", "ing", "took", "nominal", "fled"] }, role: ["patient", "and"] },
    { head: { casualty: ["nominal"] }, role: ["to"] },
  ],
  when: [isCounted],
  unless: [isHarmNoun, isAge, isNoFigure],
});
