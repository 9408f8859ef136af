import { also, corpus } from "@sitrep/testing";
import rule from "./of-them.js";

export default corpus(rule)
  .says(
    { value: 9, target: ["russia"] },
    "Of the Russian tanks sent toward Avdiivka in Ukraine, ⟦nine were destroyed⟧.",
    "Russian tanks moved on Avdiivka, and ⟦nine of them were knocked out⟧.",
  )
  .says(
    { value: 6 },
    "Troops have uncovered 23 tunnels.\n⟦Six have been demolished⟧.",
    "Soldiers found 23 tunnels, of which ⟦six were destroyed⟧.",
    "Engineers mapped the tunnels under the town.\n⟦Six of them were later blown up⟧.",
  )
  .silent(
    "the hurt",
    also("Buses carried the pilgrims, and 12 were killed.", {
      "casualty/people-hurt": { value: 12, outcome: "killed" },
    }),
  )
  .silent(
    "missiles",
    also("Ships fired missiles at the port; 12 were destroyed.", {
      "munition-count/of-them": { value: 12, outcome: "destroyed", munition: "missile" },
    }),
  )
  .silent("nothing was named", "Officials said that 12 were damaged.")
  .silent("a possibility", "Tanks wait at the border, and 12 might have been damaged.")
  .says({ value: 14 }, "The rebels captured nine tanks and destroyed ⟦14⟧.");
