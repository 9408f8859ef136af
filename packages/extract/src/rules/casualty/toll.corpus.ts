import { also, corpus } from "@sitrep/testing";
import rule from "./toll.js";

export default corpus(rule)
  .says(
    { outcome: "killed", value: 50000, qualifier: "more_than" },
    "The ⟦death toll in Gaza has surpassed 50,000⟧.",
    "The ⟦death toll had surpassed 50,000⟧, though nobody has verified it.",
    "The ⟦death toll in the war has exceeded 50,000⟧.",
    "The ⟦death toll has topped 50,000⟧.",
  )
  .says(
    { outcome: "killed", value: 1307, during: null },
    also(
      "The ministry recorded 4 martyrs at aid points in the past 24 hours, bringing the ⟦total of martyrs to 1,307⟧.",
      { "casualty/toll": { value: 4, outcome: "killed", during: "the past 24 hours" } },
    ),
    also(
      "The hospital counted 4 martyrs over the past day, bringing the ⟦total number of martyrs who reached it to 1,307⟧.",
      { "casualty/toll": { value: 4, outcome: "killed", during: "the past day" } },
    ),
    also("Shelling killed 12 people over the past week, taking the overall ⟦toll to 1,307⟧.", {
      "casualty/killed-people": { value: 12, outcome: "killed", during: "the past week" },
    }),
    also("In the past day 31 people were killed, raising the ⟦death toll to 1,307⟧.", {
      "casualty/people-hurt": { value: 31, outcome: "killed" },
    }),
  )
  .says(
    { outcome: "killed", value: 1204, qualifier: "at_least", target: ["us"] },
    "The bombing pushed the U.S. military ⟦death toll in Iraq to at least 1,204⟧.",
    "The deaths brought the American ⟦death toll to at least 1,204⟧.",
    "The crash raised the U.S. Army's ⟦death toll to at least 1,204⟧.",
  )
  .says(
    { outcome: "killed", value: 44, target: [] },
    also("The U.S. military said the ⟦death toll had risen to 44⟧.", {}),
    "The collapse raised the ⟦death toll to 44⟧.",
  )
  .says(
    { outcome: "killed", value: 24000, qualifier: "more_than", country: ["PS"] },
    "Health officials report ⟦more than 24,000 deaths⟧ in Gaza.",
  )
  .says(
    { outcome: "killed", value: 52, qualifier: "exact" },
    also("The ⟦death toll from the strike on Poltava rose to 52⟧.", {
      "event/named-event": { event_type: "strike", place: "Poltava" },
    }),
    "The ⟦death toll has climbed to 52⟧, the mayor said.",
  )
  .says(
    { outcome: "killed_or_injured", value: 120, qualifier: "more_than" },
    "The hospital received ⟦more than 120 casualties⟧ in one night.",
    also("The shelling of Omdurman caused ⟦over 120 casualties⟧.", {
      "event/named-event": { event_type: "strike", place: "Omdurman" },
    }),
  )
  .says(
    { outcome: "injured", value: 45 },
    also("The blast caused ⟦45 injuries⟧ and killed a nurse.", {
      "casualty/one-person": { value: 1, outcome: "killed" },
    }),
    "Officials in Kabul confirmed ⟦45 injuries⟧.",
  )
  .says({ outcome: "killed", value: 3, target: ["us"] }, "There were three fatalities among U.S. soldiers.")
  .says(
    { outcome: "killed", value: 200, qualifier: "at_least", country: ["MM"] },
    "Monitors have documented ⟦at least 200 civilian deaths⟧ in Myanmar this month.",
  )
  .says(
    { outcome: "killed", value: 8 },
    "The ⟦death toll reached eight⟧ on Monday after rescuers dug through the ruins.",
  )
  .says(
    { outcome: "killed", value: 2600, target: ["civilians"], qualifier: "about" },
    "The agency recorded ⟦approximately 2,600 deaths among civilians⟧ in Sudan.",
  )
  .says(
    { outcome: "killed", value: 1400, qualifier: "about", since: "April" },
    "There have been about 1,400 deaths in the Darfur region since April.",
  )
  .says(
    { outcome: "killed", value: 61 },
    "Rescue workers put the ⟦toll at 61⟧.",
    "The ⟦toll from the twin bombings in Ankara now stands at 61⟧.",
    "The ⟦number of people killed in the truck bombing of the market has reached 61⟧.",
    "The ⟦number of dead in the shelled tower rose to 61⟧.",
    also("Two more soldiers died, bringing to ⟦61 the number of Dutch troops killed⟧.", {
      "casualty/people-hurt": { value: 2, outcome: "killed" },
    }),
    "Police found the ⟦bodies of 61 men⟧ in a field.",
  )
  .says(
    { outcome: "killed", value: 1000, qualifier: "more_than" },
    "The ⟦body count in El Geneina stands at over 1,000⟧.",
  )
  .says(
    { outcome: "killed", value: 299 },
    "Three more soldiers fell, bringing ⟦Israel's losses in the enclave to 299⟧.",
    also(
      "The ⟦number of people confirmed dead after a missile hit a block of flats in the city of Dnipro has climbed to 299⟧.",
      { "event/struck": { event_type: "attack", place: "Dnipro" } },
    ),
  )
  .says(
    { outcome: "killed", value: 61 },
    "Officials put the ⟦number of dead at 61⟧.",
    "The ministry gave a ⟦toll of 61⟧.",
  )
  .silent("hostages who come home", "The truce freed 105 hostages.", "Hamas released 24 captives on Friday.")
  .silent("a road with a price", "Drivers pay a toll of 12 dollars.")
  .silent("a rate", "The death rate rose to 12.")
  .silent("a sentence of a court", "The court handed down two death penalty verdicts.")
  .silent(
    "a possibility",
    "The famine could cause 100,000 deaths.",
    also("There might be 30 casualties.", {
      "casualty/toll": { value: 30, outcome: "killed_or_injured", certainty: "possible" },
    }),
  )
  .silent(
    "a denial",
    also("There were no deaths, and 20 houses burned.", {
      "casualty/none-hurt": { value: 0, outcome: "killed", certainty: "denied" },
      "target-count/counted-targets": { value: 20 },
    }),
  )
  .silent("threats, not deaths", "He received 40 death threats.")
  .silent("a sports injury list", "The club has no new injuries before its 14 matches.")
  .says(
    { outcome: "killed", value: 24000, qualifier: "more_than", country: ["PS"] },
    "The ⟦death toll in Gaza has passed 24,000⟧.",
  )
  .says(
    { outcome: "killed", value: 3, target: ["us"] },
    "The attack resulted in ⟦three deaths among American troops⟧.",
  )
  .knownGap(
    '"put the toll at" names a claimant',
    { outcome: "killed", value: 61, said_by: "lebanon" },
    "Lebanon's health ministry put the ⟦death toll at 61⟧.",
  )
  .says({ outcome: "killed", value: 21 }, "The ⟦dead numbered 21⟧.", "The ⟦dead had risen to 21⟧ by noon.")
  .silent("where the hurt were taken", "The wounded were taken to 12 hospitals.")
  .says(
    { outcome: "killed_or_injured", value: 315000, qualifier: "about", target: ["russia"] },
    "Russia has suffered ⟦about 315,000 casualties⟧ in Ukraine.",
  )
  .says(
    { outcome: "killed", value: 90, qualifier: "about" },
    "The ⟦number of dead rose to about 90⟧ in Kerman.",
  )
  .says(
    { outcome: "killed", value: 90, qualifier: "about" },
    "The number of people killed in Kerman has risen to about 90.",
  )
  .says({ outcome: "killed", value: 38 }, "Rescuers recovered ⟦38 bodies⟧ from the ruins of the school.")
  .knownGap(
    '"its soldiers" are the subject\'s',
    { outcome: "killed", value: 17, target: ["ukraine"] },
    "Kyiv acknowledged ⟦17 deaths among its soldiers⟧ at the crossing.",
  )
  .says(
    { value: 1, outcome: "injured" },
    "The shot missed the ship, causing ⟦a minor injury⟧.",
    "Debris fell on deck and caused ⟦an injury⟧.",
  )
  .says(
    { value: 37, qualifier: "at_most", outcome: "killed" },
    "Local papers put the ⟦death toll as high as 37⟧.",
  )
  .silent("an old injury", "The captain has a knee injury.")
  .says(
    { value: 74, outcome: "killed", qualifier: "at_least" },
    "The raids took a high casualty toll, with ⟦at least 74 lives lost⟧.",
  );
