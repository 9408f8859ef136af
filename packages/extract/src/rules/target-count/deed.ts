import { figure } from "../figure.js";
import { isCounted, isWhole } from "../guards.js";
import { isByArmed, isKnown, isNegated, isOfThings } from "./guards.js";

export default figure({
  name: "target-count/deed",
  says: "so many things of any name that somebody armed bombed, shelled, burned or hit",
  kind: "target_count",
  noun: ["thing"],
  where: [
    {
      head: {
        event: ["base", "third", "past", "participle", "ing"],
        cue: ["destroyed", "damaged", "impacted"],
      },
      role: ["patient", "and"],
    },
    { head: { event: ["noun", "plural"] }, role: ["patient"] },
    { head: { cue: ["fired", "impacted"] }, role: ["at", "on", "into"] },
  ],
  when: [isCounted, isOfThings, isByArmed],
  unless: [isWhole, isKnown, isNegated],
});
