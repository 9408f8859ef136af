import { corpus } from "@sitrep/testing";
import rule from "./of-them.js";

export default corpus(rule)
  .says(
    { munition: "missile", outcome: "intercepted", value: 19 },
    "Russia fired 24 missiles at Kyiv on Friday, ⟦19 of which were intercepted⟧.",
    "Of the missiles that Russia fired at Odesa, ⟦19 were shot down⟧.",
  )
  .says(
    { munition: "drone", outcome: "intercepted", value: 44 },
    "Russia launched 50 drones overnight, and the air force said ⟦44 were shot down⟧.",
    "Of 50 drones sent against Kharkiv, ⟦44 of them were downed⟧.",
  )
  .says(
    { munition: "rocket", outcome: "impacted", value: 2 },
    "Militants fired a dozen rockets at the base; ⟦two landed⟧ inside it.",
  )
  .silent(
    "the number is of people",
    "The drone hit a bus in Gaza, and of the passengers 12 were hit by splinters.",
  )
  .silent("no munition was named", "Of the planes, 12 were shot down.")
  .silent("a plan", "The drones could reach Haifa, but 20 might be shot down.");
