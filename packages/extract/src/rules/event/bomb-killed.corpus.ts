import { corpus } from "@sitrep/testing";
import rule from "./bomb-killed.js";

export default corpus(rule)
  .says(
    { event_type: "attack", country: ["PK"], munition: ["bomb"] },
    "⟦A car bomb outside a mosque in Peshawar killed⟧ six worshippers.",
    "⟦A roadside bomb near Quetta wounded⟧ three policemen on Sunday.",
  )
  .says(
    { event_type: "attack", country: ["IQ"] },
    "A suicide ⟦bomber in Mosul killed⟧ at least nine people.",
    "Two ⟦explosions in Baghdad killed⟧ a policeman and hurt four others.",
    "Masked ⟦gunmen in Mosul killed⟧ a judge, police said.",
  )
  .says(
    { event_type: "attack", country: ["AF"], munition: ["bomb"] },
    "Three soldiers were ⟦killed by a roadside bomb⟧ near Kandahar.",
    "Two drivers were ⟦wounded by a homemade bomb⟧ in Kabul.",
  )
  .silent("no place", "A bomb killed two soldiers.")
  .silent("a possibility is not told as done", "A bomb in Kabul could have killed dozens.")
  .silent("the bomb was found", "Police found a bomb in Kabul after a crash killed two drivers.")
  .silent("who was killed is the bomber", "The bomber was killed in Kabul.");
