import { also, corpus } from "@sitrep/testing";
import rule from "./shot-down.js";

export default corpus(rule)
  .says(
    { event_type: "attack", target: ["us"], actor: ["houthis"], country: ["YE"] },
    "⟦A U.S. MQ-9 drone was shot down by the Houthis over Yemen⟧.",
    "⟦A US drone was shot down by the Houthis in Yemen⟧ on Monday.",
  )
  .says(
    { event_type: "attack", target: ["us"], actor: ["houthis"], country: ["YE"], place: "Hodeidah" },
    "⟦An American Reaper drone was shot down by the Houthis over Hodeidah⟧ on Friday.",
  )
  .says(
    { event_type: "strike", target: ["iran"], actor: ["us"], country: ["IQ"], place: "Erbil" },
    "⟦An Iranian drone was shot down by U.S. forces near Erbil⟧ on Thursday.",
  )
  .says({ target: ["russia"], country: ["UA"] }, "⟦A Russian drone was shot down over Ukraine⟧.")
  .says(
    { target: ["turkey"], actor: ["us"], country: ["SY"] },
    "⟦A Turkish drone was shot down by a US jet in Syria⟧.",
  )
  .says(
    { target: ["turkey"], actor: ["syrian-democratic-forces"], place: "Hasakah" },
    "⟦A Turkish drone was downed by Syrian Democratic Forces in Hasakah⟧.",
  )
  .says(
    { target: ["israel"], actor: ["hezbollah"], country: ["LB"] },
    "⟦An Israeli drone was shot down by Hezbollah over southern Lebanon⟧.",
  )
  .silent(
    "a possibility",
    also("A U.S. drone could be shot down over Yemen.", {
      "event/shot-down": { event_type: "attack", target: ["us"], country: ["YE"], certainty: "possible" },
    }),
  )
  .silent("an accident", "A U.S. drone crashed in Poland.")
  .silent("a proposal", "The bill was shot down in Washington on Monday.")
  .silent("nobody's", "A drone was shot down over Yemen.")
  .says(
    { target: ["ukraine"], place: "Kursk", country: ["RU"], date: "Sunday" },
    "A Ukrainian drone was shot down over Kursk on Sunday.",
  )
  .knownGap(
    "only a drone is read, no plane or helicopter",
    { target: ["russia"] },
    "⟦A Russian plane was shot down over Ukraine⟧ on Sunday.",
    "⟦A Russian helicopter was downed over Ukraine⟧.",
    "A Russian fighter jet has been shot down near Kherson.",
  )
  .knownGap(
    "only a drone is read, no plane or helicopter",
    { target: ["us"], country: ["AF"] },
    "A US helicopter was shot down in Afghanistan on Sunday.",
  )
  .says(
    { target: ["us"], actor: ["houthis"] },
    "The Houthis shot down a U.S. MQ-9 Reaper over Yemen on Monday.",
    "Houthi forces downed an American drone off Hodeidah on Monday.",
  )
  .knownGap(
    "the active voice, with a side's aircraft as its object",
    { target: ["russia"], actor: ["ukraine"] },
    "Ukraine shot down a Russian A-50 plane over the Sea of Azov on Sunday.",
    "Ukraine's air force downed a Russian jet near Mariupol on Saturday.",
  )
  .says({ certainty: "denied" }, "No U.S. drone was shot down over Yemen.");
