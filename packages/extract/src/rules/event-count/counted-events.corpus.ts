import { corpus } from "@sitrep/testing";
import rule from "./counted-events.js";

export default corpus(rule)
  .says(
    { event_type: "attack", value: 150, qualifier: "more_than", target: ["us"], country: ["IQ", "SY"] },
    "There were ⟦over 150 rocket and drone attacks on American bases in Iraq and Syria⟧ by the middle of the month.",
    "Officials counted ⟦more than 150 attacks on U.S. troops in Iraq and Syria⟧.",
  )
  .says(
    { event_type: "strike", value: 8, target: ["houthis"] },
    "It was ⟦the eighth strike against the Houthis⟧.".replace("⟦the ", "the ⟦"),
  )
  .silent("a munition, not an attack", "Two attack drones lay in the yard.");
