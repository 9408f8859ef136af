import { also, corpus } from "@sitrep/testing";
import rule from "./struck.js";

export default corpus(rule)
  .says(
    { munition: "missile", outcome: "destroyed", value: 3, actor: ["houthis"] },
    also("U.S. forces struck ⟦three Houthi anti-ship missiles⟧ prepared to launch into the Red Sea.", {
      "event/struck": { event_type: "strike", actor: ["us"], target: ["houthis"] },
    }),
  )
  .says(
    { munition: "drone", outcome: "destroyed", value: 4, actor: ["houthis"] },
    also("U.S. forces conducted a strike against ⟦four Houthi drones⟧ on Monday.", {
      "event/named-event": { event_type: "strike", actor: ["us"], target: ["houthis"] },
    }),
  )
  .silent(
    "they were fired",
    also("Rebels hit the base with two missiles.", {
      "munition-count/struck-with": { value: 2, outcome: "launched", munition: "missile" },
    }),
  )
  .silent("bought", "The ministry ordered three missiles for its strike group.");
