import { figure } from "../figure.js";
import { isHurt, isSmall, isTied } from "./guards.js";

export default figure({
  name: "troop-level/force-of",
  says: 'how large a force is, in its own phrase: "a force of 13,000", "the largest contingent, 6,223 men", "its 1,000-strong contingent"',
  kind: "troop_level",
  noun: ["none", "people", "thing"],
  relation: ["own", "further"],
  when: [isTied],
  unless: [isSmall, isHurt],
});
