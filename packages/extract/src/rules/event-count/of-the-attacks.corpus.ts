import { also, corpus } from "@sitrep/testing";
import rule from "./of-the-attacks.js";

export default corpus(rule)
  .says(
    { event_type: "attack", value: 12, country: ["ML"] },
    "He said that ⟦12 of the attacks were in Mali⟧.",
    "⟦Twelve of those attacks took place in Mali⟧.",
    "⟦12 of the attacks have been in Mali⟧, the mission said.",
    "⟦Twelve of these attacks occurred in neighbouring Mali⟧.",
    "⟦12 of the attacks happened in Mali⟧ and the rest elsewhere.",
  )
  .silent(
    "shares of people",
    also("Twelve of the wounded were in Mali.", {
      "casualty/people-hurt": { value: 12, outcome: "injured", country: ["ML"] },
    }),
  )
  .silent("no place", "Twelve of the attacks were repelled.")
  .silent("what the other ones are is not said", "The other 18 were in Mali.");
