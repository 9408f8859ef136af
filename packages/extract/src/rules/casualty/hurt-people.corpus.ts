import { corpus } from "@sitrep/testing";
import rule from "./hurt-people.js";

export default corpus(rule)
  .says(
    { outcome: "injured", value: 8, target: ["civilians"] },
    "There was word of ⟦eight injured residents⟧, the mayor wrote.",
    "Medics treated ⟦eight wounded villagers⟧ overnight.",
    "⟦Eight badly wounded children⟧ were flown out.",
    "The clinic took in ⟦eight injured passengers⟧.",
  )
  .says({ outcome: "missing", value: 3 }, "Divers looked for ⟦three missing sailors⟧.")
  .silent("the verb has another subject", "Two shells killed residents.")
  .silent("no number", "Injured residents waited for hours.")
  .silent("things, not people", "Eight damaged houses stood empty.");
