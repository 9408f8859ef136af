import { corpus } from "@sitrep/testing";
import rule from "./losses.js";

export default corpus(rule)
  .says(
    { kind: "target_count", value: 14, target: ["russia"], actor: [] },
    "Russia's loss of ⟦14 ships⟧ was confirmed on Monday.",
    "Russian losses of ⟦14 tanks⟧ were counted by the office.",
  )
  .says(
    { kind: "munition_count", value: 9, munition: "drone", outcome: "destroyed" },
    "The general staff spoke of losses of ⟦nine drones⟧.",
  )
  .silent("money", "The firm reported losses of 14 million dollars.")
  .silent("ground is lost without a hit", "The loss of three bases hurt the army.");
