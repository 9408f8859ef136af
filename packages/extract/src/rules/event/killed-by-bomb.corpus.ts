import { corpus } from "@sitrep/testing";
import rule from "./killed-by-bomb.js";

export default corpus(rule)
  .says(
    { event_type: "attack", country: ["AF"], munition: ["bomb"] },
    "Three soldiers were ⟦killed by a roadside bomb⟧ near Kandahar.",
    "Two drivers were ⟦wounded by a homemade bomb⟧ in Kabul.",
  )
  .says(
    { event_type: "attack", country: ["IQ"] },
    "A judge was ⟦killed by gunmen⟧ in Mosul.",
    "Nine people were ⟦killed by a suicide bomber⟧ in Mosul.",
    "Four policemen were ⟦injured by a car bomb⟧ outside Mosul.",
  )
  .silent("no place", "Two soldiers were killed by a bomb.")
  .silent("a possibility is not told as done", "Dozens could have been killed by a bomb in Kabul.")
  .silent("by somebody, with no weapon named", "Two drivers were killed by their captors in Kabul.");
