import { figure } from "../figure.js";
import { isActive, isAge, isCounted, isElided, isEscape, isHarmNoun, isNoFigure } from "./guards.js";

export default figure({
  name: "casualty/people-hurt",
  says: "so many people were killed, wounded, captured or displaced, died, fled, suffered, went missing or are among the dead",
  kind: "casualty",
  noun: ["people", "actor", "name", "casualty", "none"],
  where: [
    { head: { casualty: ["past", "base"] }, role: ["patient"] },
    { head: { casualty: ["past"] }, role: ["agent"], when: [isElided] },
    { head: { casualty: ["died", "suffered", "fled", "adjective"] }, role: ["agent", "patient"] },
    { head: { casualty: ["among", "sustained"] }, role: ["agent"] },
    { head: { casualty: ["past", "adjective", "suffered", "died"] }, role: ["own"] },
  ],
  when: [isCounted],
  unless: [isHarmNoun, isActive, isAge, isNoFigure, isEscape],
});
