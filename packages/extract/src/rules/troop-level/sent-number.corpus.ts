import { also, corpus } from "@sitrep/testing";
import rule from "./sent-number.js";

export default corpus(rule)
  .says(
    { value: 1200, change: "increase", actor: ["nigeria"] },
    also("African soldiers have arrived in Bamako.\nNigeria sent ⟦1,200⟧, Togo deployed 733 and Niger 500.", {
      "troop-level/sent-number": [
        { value: 733, change: "increase", actor: ["togo"] },
        { value: 500, change: "increase", actor: ["niger"] },
      ],
    }),
    "Troops for the mission come from the region: Nigeria deployed ⟦1,200⟧.",
  )
  .says(
    { value: 500, change: "increase", actor: ["niger"] },
    also("The first soldiers have arrived.\nTogo deployed 733 and Niger ⟦500⟧.", {
      "troop-level/sent-number": { value: 733, change: "increase", actor: ["togo"] },
    }),
  )
  .says(
    { value: 5000, change: "planned", actor: ["us"] },
    also("About 14,000 troops are in Afghanistan, and the United States will withdraw ⟦5,000⟧ by June.", {
      "troop-level/counted-troops": { value: 14000, qualifier: "about", change: "level" },
    }),
    also("Some 14,000 troops serve there.\nThe U.S. plans to withdraw ⟦5,000⟧ in the spring.", {
      "troop-level/counted-troops": { value: 14000, qualifier: "about", change: "level" },
    }),
    also("Washington has 14,000 soldiers in the country.\nThe U.S. intends to pull out ⟦5,000⟧ this year.", {
      "troop-level/counted-troops": { value: 14000, change: "level", actor: ["us"] },
    }),
  )
  .says(
    { value: 2000, change: "planned", actor: ["chad"] },
    "Neighbours are to send troops.\nChad has pledged ⟦2,000⟧.",
  )
  .says(
    { value: 750, change: "level", actor: ["uk"] },
    also(
      "Germany is the second-largest sender of troops.\nBritain still has ⟦750⟧, Italy 800 and Turkey 600.",
      {
        "troop-level/sent-number": [
          { value: 800, change: "level", actor: ["italy"] },
          { value: 600, change: "level", actor: ["turkey"] },
        ],
      },
    ),
    "NATO soldiers remain in the country; Britain keeps ⟦750⟧.",
  )
  .says(
    { value: 800, change: "level", actor: ["italy"] },
    also("Foreign troops are still in Kabul.\nBritain has 750 and Italy ⟦800⟧.", {
      "troop-level/sent-number": { value: 750, change: "level", actor: ["uk"] },
    }),
  )
  .says(
    { value: 17500, change: "planned", qualifier: "about" },
    "More troops are to be sent.\n⟦Some 17,500 would go to⟧ Baghdad.",
  )
  .says(
    { value: 470, change: "planned", actor: ["denmark"] },
    also("Poland has 900 soldiers there; Denmark will pull out its ⟦470⟧.", {
      "troop-level/counted-troops": { value: 900, change: "level", actor: ["poland"] },
    }),
  )
  .says(
    { value: 3600, change: "level", actor: ["kenya"], qualifier: "about" },
    also("Uganda has the largest contingent, 6,223 men.\nKenya has ⟦around 3,600⟧.", {
      "troop-level/force-of": { value: 6223, change: "level", actor: ["uganda"] },
    }),
  )
  .silent("people taken to safety", "Soldiers helped, and the army moved 5,000 to safety.")
  .silent("no troops named", "Nigeria sent 1,200 to the conference.")
  .silent("the dead", "Soldiers were killed there; Chad left 300.")
  .silent("money", "The troops need pay, and Germany sent 500 euros.");
