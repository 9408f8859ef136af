import { also, corpus } from "@sitrep/testing";
import rule from "./of-the-number.js";

export default corpus(rule)

  .says(
    { kind: "casualty", value: 3, outcome: "killed" },
    also("⟦Three of the 18 dead⟧ belonged to the village guard.", {
      "casualty/people-hurt": { value: 18, outcome: "killed" },
    }),
    also("⟦Three of the 18 killed⟧ came from one family.", {
      "casualty/people-hurt": { value: 18, outcome: "killed" },
    }),
    also("The blast killed 18 people.\n⟦Three of the 18⟧ were members of a choir.", {
      "casualty/killed-people": { value: 18, outcome: "killed", target: ["civilians"] },
    }),
  )
  .silent("what was never counted", "Three of the 18 were members of a choir.")
  .silent(
    "seats",
    also("The party lost 18 people in the raid, and won three of the 40 seats.", {
      "casualty/lost-people": { value: 18, outcome: "killed", target: ["civilians"] },
    }),
  )
  .silent(
    "drones",
    also("Rebels fired 18 drones, and three of the 18 came back.", {
      "munition-count/counted-munitions": { value: 18, outcome: "launched" },
    }),
  );
