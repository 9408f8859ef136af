import { also, corpus } from "@sitrep/testing";
import rule from "./of-how-many.js";

export default corpus(rule)
  .says(
    { munition: "drone", outcome: "launched", value: 30 },
    also("Gunners downed 21 of ⟦30 drones⟧ in the night.", {
      "munition-count/counted-munitions": { value: 21, outcome: "intercepted", munition: "drone" },
    }),
    also("The navy stopped 21 of the ⟦30 drones⟧.", {
      "munition-count/counted-munitions": { value: 21, outcome: "intercepted", munition: "drone" },
    }),
    also("Only 21 out of ⟦30 drones⟧ were shot down.", {
      "munition-count/counted-munitions": { value: 21, outcome: "intercepted", munition: "drone" },
    }),
  )
  .silent(
    "nobody fired those that lay there",
    also("Two of the six mines exploded.", {
      "munition-count/counted-munitions": { value: 2, outcome: "impacted", munition: "mine" },
    }),
  )
  .silent("a stock", "The army keeps a stock of 30 drones.")
  .silent("no part is told of", "It was a fleet of 30 drones.")
  .says(
    { munition: "missile", outcome: "launched", value: 15 },
    also("Of the ⟦15 missiles⟧, nine were intercepted and two fell in the lake.", {
      "shared-count/bare-number": [
        { value: 9, outcome: "intercepted" },
        { value: 2, outcome: "impacted" },
      ],
    }),
  );
