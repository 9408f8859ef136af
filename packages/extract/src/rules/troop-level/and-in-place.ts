import { figure } from "../figure.js";
import { isFew, isHurt, isOfKnown, isPlaced } from "./guards.js";

export default figure({
  name: "troop-level/and-in-place",
  says: 'a further number of the troops just named, by place: "troops — 900 in one country", "Another 3,000 are based in"',
  kind: "troop_level",
  noun: ["none"],
  relation: ["own", "further"],
  slots: { change: "level" },
  when: [isOfKnown, isPlaced],
  unless: [isFew, isHurt],
});
