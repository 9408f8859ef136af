import { corpus } from "@sitrep/testing";
import rule from "./of-them.js";

export default corpus(rule)
  .says(
    { munition: "missile", outcome: "intercepted", value: 19 },
    "Russia fired 24 missiles at Kyiv on Friday, ⟦19 of which were intercepted⟧.",
    "Of the missiles that Russia fired at Odesa, ⟦19 were shot down⟧.",
    "Of the missiles that Russia launched overnight, ⟦19 were later intercepted⟧.",
    "Russia fired missiles at Kyiv.\n⟦Nineteen were shot down⟧, officials said.",
    "Russian ships launched 24 cruise missiles at Lviv.\nOf these, ⟦19 were intercepted⟧.",
    "Russia fired 24 missiles, and air defences shot down ⟦19 of them⟧.",
    "A salvo of 24 missiles was launched at Dnipro.\nUkraine said it had shot down ⟦19⟧.",
  )
  .says(
    { munition: "drone", outcome: "intercepted", value: 44 },
    "Russia launched 50 drones overnight, and the air force said ⟦44 were shot down⟧.",
    "Of 50 drones sent against Kharkiv, ⟦44 of them were downed⟧.",
    "Russia attacked Kyiv with drones, and ⟦44 were shot down⟧.",
  )
  .says(
    { munition: "rocket", outcome: "impacted", value: 2 },
    "Militants fired a dozen rockets at the base; ⟦two landed⟧ inside it.",
    "Militants fired a dozen rockets at the base.\n⟦Two hit⟧ a hangar.",
    "Ten rockets were intercepted over Haifa, but ⟦two others hit⟧ the port.",
  )
  .says(
    { munition: "missile", outcome: "impacted", value: 2, value_high: 3 },
    "Iran fired missiles at Israel.\nMost were stopped near a base, and ⟦two or three landed⟧ in a desert.",
  )
  .silent(
    "the number is of people",
    "The drone hit a bus in Gaza, and of the passengers 12 were hit by splinters.",
  )
  .silent("no munition was named", "Of the planes, 12 were shot down.")
  .silent("a plan", "The drones could reach Haifa, but 20 might be shot down.")
  .silent("the number is of what was hit", "Missiles were fired at ships in the Red Sea.\nTwo were struck.")
  .silent("the noun before is people", "Rockets fell on a camp of soldiers.\nFive were hit.")
  .silent("hits, not rockets", "Rebels fired TOW missiles, posting videos of 20 hits.")
  .silent(
    "too far back",
    "Drones were seen over the port.\nThe mayor spoke to reporters.\nFamilies left the town.\nSchools closed.\nFive were destroyed.",
  );
