import { also, corpus } from "@sitrep/testing";
import rule from "./and-in-place.js";

export default corpus(rule)
  .says(
    { value: 900, change: "level", country: ["SY"], actor: ["us"], qualifier: "exact" },
    also("The United States has 2,500 troops in Iraq and ⟦900 in Syria⟧.", {
      "troop-level/counted-troops": { value: 2500, change: "level", actor: ["us"] },
    }),
    also("There are 1,700 U.S. troops in Turkey and ⟦another 900 in Syria⟧.", {
      "troop-level/counted-troops": { value: 1700, change: "level", actor: ["us"] },
    }),
    also("The U.S. keeps 2,500 troops in Iraq, ⟦900 in Syria⟧ and none in Jordan.", {
      "troop-level/counted-troops": { value: 2500, change: "level", actor: ["us"] },
    }),
  )
  .says(
    { value: 900, change: "level", country: ["SY"], qualifier: "about" },
    also("There are roughly 2,500 American troops in Iraq and ⟦900 in Syria⟧.", {
      "troop-level/counted-troops": { value: 2500, qualifier: "about", change: "level", actor: ["us"] },
    }),
    also("Washington has 2,500 troops in Iraq and ⟦about 900 in neighboring Syria⟧.", {
      "troop-level/counted-troops": { value: 2500, change: "level", actor: ["us"] },
    }),
  )
  .says(
    { value: 3000, change: "level", country: ["JO"], actor: ["us"] },
    also("The U.S. has 13,500 troops in Kuwait and ⟦3,000 in Jordan⟧.", {
      "troop-level/counted-troops": { value: 13500, change: "level", actor: ["us"] },
    }),
  )
  .says(
    { value: 200, change: "level", country: ["IT"] },
    also("Britain has 1,000 soldiers in Estonia and ⟦200 in Italy⟧.", {
      "troop-level/counted-troops": { value: 1000, change: "level", actor: ["uk"] },
    }),
  )
  .says(
    { value: 500, change: "level", country: ["BF"], actor: ["france"] },
    also("France had 2,400 soldiers in Mali and ⟦500 in Burkina Faso⟧.", {
      "troop-level/counted-troops": { value: 2400, change: "level", actor: ["france"] },
    }),
  )
  .says(
    { value: 1100, change: "level", country: ["TD"], qualifier: "about", actor: ["france"] },
    also("France has 1,500 soldiers in Niger and ⟦around 1,100 in Chad⟧.", {
      "troop-level/counted-troops": { value: 1500, change: "level", actor: ["france"] },
    }),
  )
  .says(
    { value: 1000, change: "level", country: ["SY"], actor: ["turkey"] },
    also("Turkey has 2,000 soldiers in Iraq and ⟦1,000 more in Syria⟧.", {
      "troop-level/counted-troops": { value: 2000, change: "level", actor: ["turkey"] },
    }),
  )
  .says(
    { value: 1700, country: ["QA"], actor: ["us"], change: "level" },
    also("The U.S. stations 2,500 soldiers in Iraq, with ⟦1,700 in Qatar⟧.", {
      "troop-level/counted-troops": { value: 2500, change: "level", actor: ["us"] },
    }),
  )
  .silent(
    "the dead",
    also("Twenty soldiers were killed in Iraq and 90 in Syria.", {
      "casualty/people-hurt": {
        value: 20,
        outcome: "killed",
        country: ["IQ", "SY"],
        wrong: "Syria is where the other 90 were killed",
      },
    }),
  )
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
      "event-count/parts-by-place": { value: 70, event_type: "attack", target: ["us"] },
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
  .knownGap(
    "both numbers stand behind the noun",
    { value: 2500, change: "level", country: ["IQ"], actor: ["us"], qualifier: "about" },
    also("U.S. troops — 900 in Syria and ⟦about 2,500 in Iraq⟧ — remain on alert.", {
      "troop-level/and-in-place": { value: 900, change: "level", actor: ["us"] },
    }),
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
        qualifier: "about",
        change: "level",
        actor: ["us"],
        wrong: "about is said of the sum",
      },
    }),
  )
  .says(
    { value: 3000, change: "level", country: ["JO"], actor: ["us"] },
    also("There are 2,500 American troops in Iraq.\n⟦Another 3,000 are based in Jordan⟧.", {
      "troop-level/counted-troops": { value: 2500, change: "level", actor: ["us"] },
    }),
    also("The U.S. has 2,500 soldiers in Iraq.\n⟦3,000 more are in Jordan⟧.", {
      "troop-level/counted-troops": { value: 2500, change: "level", actor: ["us"] },
    }),
    "American troops remain in Iraq.\n⟦3,000 are stationed in Jordan⟧.",
  )
  .silent(
    "people were counted since",
    "Soldiers guard the camp.\nSome 30,000 civilians live there.\nAnother 3,000 are in Jordan.",
  )
  .silent("the hurt", "Soldiers were hurt in Iraq.\nAnother 30 are in hospitals in Jordan.");
