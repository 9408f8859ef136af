import { corpus } from "@sitrep/testing";
import rule from "./and-in-place.js";

export default corpus(rule)
  .says(
    { value: 900, change: "level", country: ["SY"], actor: ["us"], qualifier: "exact" },
    "The United States has 2,500 troops in Iraq and ⟦900 in Syria⟧.",
    "There are 1,700 U.S. troops in Turkey and ⟦another 900 in Syria⟧.",
    "The U.S. keeps 2,500 troops in Iraq, ⟦900 in Syria⟧ and none in Jordan.",
  )
  .says(
    { value: 900, change: "level", country: ["SY"], qualifier: "about" },
    "There are roughly 2,500 American troops in Iraq and ⟦900 in Syria⟧.",
    "Washington has 2,500 troops in Iraq and ⟦about 900 in neighboring Syria⟧.",
  )
  .says(
    { value: 3000, change: "level", country: ["JO"], actor: ["us"] },
    "The U.S. has 13,500 troops in Kuwait and ⟦3,000 in Jordan⟧.",
  )
  .says(
    { value: 200, change: "level", country: ["IT"] },
    "Britain has 1,000 soldiers in Estonia and ⟦200 in Italy⟧.",
  )
  .says(
    { value: 500, change: "level", country: ["BF"], actor: ["france"] },
    "France had 2,400 soldiers in Mali and ⟦500 in Burkina Faso⟧.",
  )
  .says(
    { value: 1100, change: "level", country: ["TD"], qualifier: "about", actor: ["france"] },
    "France has 1,500 soldiers in Niger and ⟦around 1,100 in Chad⟧.",
  )
  .says(
    { value: 1000, change: "level", country: ["SY"], actor: ["turkey"] },
    "Turkey has 2,000 soldiers in Iraq and ⟦1,000 more in Syria⟧.",
  )
  .says(
    { value: 1700, country: ["QA"], actor: ["us"], change: "level" },
    "The U.S. stations 2,500 soldiers in Iraq, with ⟦1,700 in Qatar⟧.",
  )
  .silent("the dead", "Twenty soldiers were killed in Iraq and 90 in Syria.")
  .silent("attacks", "U.S. troops faced 80 attacks in Iraq and 70 in Syria.")
  .silent("a year", "There were 2,500 troops in Iraq in 2003 in Baghdad.")
  .silent("no troops before", "There are 40 embassies in Iraq and 30 in Syria.")
  .silent("refugees", "Soldiers counted 2,000 refugees in Chad and 500 in Niger.")
  .knownGap(
    "both numbers stand behind the noun",
    { value: 2500, change: "level", country: ["IQ"], actor: ["us"], qualifier: "about" },
    "U.S. troops — 900 in Syria and ⟦about 2,500 in Iraq⟧ — remain on alert.",
    "U.S. forces number 900 in Syria and ⟦roughly 2,500 in Iraq⟧.",
  )
  .says(
    { value: 900, country: ["SY"], actor: ["us"], change: "level" },
    "Some 3,400 American troops are in the two countries: 2,500 in Iraq and ⟦900 in Syria⟧.",
  )
  .says(
    { value: 3000, change: "level", country: ["JO"], actor: ["us"] },
    "There are 2,500 American troops in Iraq.\n⟦Another 3,000 are based in Jordan⟧.",
    "The U.S. has 2,500 soldiers in Iraq.\n⟦3,000 more are in Jordan⟧.",
    "American troops remain in Iraq.\n⟦3,000 are stationed in Jordan⟧.",
  )
  .silent(
    "people were counted since",
    "Soldiers guard the camp.\nSome 30,000 civilians live there.\nAnother 3,000 are in Jordan.",
  )
  .silent("the hurt", "Soldiers were hurt in Iraq.\nAnother 30 are in hospitals in Jordan.");
