import { also, corpus } from "@sitrep/testing";
import rule from "./and-in-place.js";

export default corpus(rule)
  .silent(
    "attacks",
    also("U.S. troops faced 80 attacks in Iraq and 70 in Syria.", {
      "event-count/counted-events": {
        value: 80,
        event_type: "attack",
        target: ["us"],
        country: ["IQ"],
        wrong: "Syria is where the other 70 were",
      },
      "shared-count/bare-number": { value: 70, event_type: "attack", target: ["us"] },
    }),
  )
  .silent(
    "a year",
    also("There were 2,500 troops in Iraq in 2003 in Baghdad.", {
      "troop-level/counted-troops": { value: 2500, change: "level" },
    }),
  )
  .silent("no troops before", "There are 40 embassies in Iraq and 30 in Syria.")
  .silent("refugees", "Soldiers counted 2,000 refugees in Chad and 500 in Niger.")
  .says(
    { value: 2500, change: "level", country: ["IQ"], actor: ["us"], qualifier: "about" },
    also("U.S. troops — 900 in Syria and ⟦about 2,500 in Iraq⟧ — remain on alert.", {
      "troop-level/and-in-place": { value: 900, change: "level", actor: ["us"] },
    }),
  )
  .knownGap(
    "both numbers stand behind the noun",
    { value: 2500, change: "level", country: ["IQ"], actor: ["us"], qualifier: "about" },
    also("U.S. forces number 900 in Syria and ⟦roughly 2,500 in Iraq⟧.", {
      "troop-level/number-of-troops": {
        value: 900,
        change: "level",
        actor: ["us"],
        country: ["SY", "IQ"],
        wrong: "Iraq is where the others are",
      },
    }),
  )
  .says(
    { value: 900, country: ["SY"], actor: ["us"], change: "level" },
    also("Some 3,400 American troops are in the two countries: 2,500 in Iraq and ⟦900 in Syria⟧.", {
      "troop-level/counted-troops": { value: 3400, qualifier: "about", change: "level", actor: ["us"] },
      "troop-level/and-in-place": {
        value: 2500,
        qualifier: "exact",
        change: "level",
        actor: ["us"],
      },
    }),
  )
  .says(
    { value: 3000, change: "level", country: ["JO"], actor: ["us"] },
    also("There are 2,500 American troops in Iraq.\n⟦Another 3,000 are based in Jordan⟧.", {
      "troop-level/counted-troops": { value: 2500, change: "level", actor: ["us"] },
    }),
    "American troops remain in Iraq.\n⟦3,000 are stationed in Jordan⟧.",
  )
  .silent(
    "people were counted since",
    "Soldiers guard the camp.\nSome 30,000 civilians live there.\nAnother 3,000 are in Jordan.",
  )
  .silent("the hurt", "Soldiers were hurt in Iraq.\nAnother 30 are in hospitals in Jordan.");
