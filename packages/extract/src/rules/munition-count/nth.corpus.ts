import { corpus } from "@sitrep/testing";
import rule from "./nth.js";

export default corpus(rule)
  .says(
    { kind: "munition_count", value: 9, outcome: "launched", munition: "rocket" },
    "It was the ⟦ninth rocket fired⟧ at the airport in three days.",
    "The army said the shell that fell on Monday was the ⟦ninth rocket launched⟧ from the strip this month.",
  )
  .says(
    { kind: "munition_count", value: 5, outcome: "intercepted", munition: "drone" },
    "This is the ⟦fifth drone shot down⟧ over the Gulf of Aden this month, the navy said.",
  )
  .silent("which one it was", "The third rocket hit a school.")
  .silent("two are too few to be counted so", "It was the second drone fired that night.");
