import { also, corpus } from "@sitrep/testing";
import rule from "./number-reached.js";

export default corpus(rule)
  .says(
    { event_type: "attack", value: 160, target: ["us"] },
    "⟦Attacks on U.S. forces now number 160⟧.",
    "The number of ⟦attacks on U.S. forces has reached 160⟧.",
    "The number of ⟦attacks on U.S. forces has risen to 160⟧, an official said.",
    "The Pentagon put the tally of ⟦attacks on U.S. forces at 160⟧.",
    "The total number of ⟦attacks on U.S. forces stands at 160⟧ since October.",
    "The tally of ⟦attacks on U.S. forces since May 7 stands at 160⟧.",
    "Rockets hit the base, bringing the number of ⟦attacks on U.S. forces to 160⟧.",
  )
  .says(
    { event_type: "attack", value: 60, qualifier: "more_than", actor: ["houthis"] },
    "The number of ⟦Houthi attacks on shipping has climbed to more than 60⟧ since November.",
    "⟦Houthi attacks on shipping total more than 60⟧.",
  )
  .silent(
    "people are counted",
    also("The number of people killed in attacks on villages has risen to 160.", {
      "casualty/toll": { value: 160, outcome: "killed" },
    }),
  )
  .silent("ships", "The number of attacks on ships rose as 160 warships sailed.")
  .silent("a share", "The number of attacks in Iraq rose to 160 percent of last year's.")
  .silent("a possibility", "The number of attacks on U.S. forces could reach 160.")
  .silent("an hour", "The attacks on U.S. forces began at 4 in the morning.")
  .says(
    { event_type: "attack", value: 88, country: ["MZ"] },
    "⟦Attacks by the group in northern Mozambique rose to 88⟧ last year.",
    "⟦Attacks by the group in northern Mozambique climbed to 88⟧ last year.",
  )
  .silent("deaths in attacks", "Deaths in attacks by the group rose to 88 last year.")
  .silent("losses", "Losses from attacks on shipping rose to 88 million dollars.")
  .silent("an hour of the day", "The raids near Gao began at 0530 and ended at about 0710.");
