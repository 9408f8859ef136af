import { also, type Corpus } from "@sitrep/testing";
import type { Rule } from "../../../engine/rule.js";

/** The second half of the corpus of bare numbers. */
export const further = (corpus: Corpus<Rule>): Corpus<Rule> =>
  corpus
    .says(
      { munition: "drone", outcome: "intercepted", value: 44 },
      also("Of 50 drones sent against Kharkiv, ⟦44 of them were downed⟧.", {
        "event/munitions-fired": { event_type: "attack", place: "Kharkiv" },
        "munition-count/counted-munitions": { value: 50, outcome: "launched", munition: "drone" },
      }),
    )
    .says(
      { munition: "rocket", outcome: "impacted", value: 2 },
      also("Militants fired a dozen rockets at the base; ⟦two landed⟧ inside it.", {
        "munition-count/counted-munitions": { value: 12, outcome: "launched", munition: "rocket" },
      }),
      also("Militants fired a dozen rockets at the base.\n⟦Two hit⟧ a hangar.", {
        "munition-count/counted-munitions": { value: 12, outcome: "launched", munition: "rocket" },
      }),
      also("Ten rockets were intercepted over Haifa, but ⟦two others hit⟧ the port.", {
        "munition-count/counted-munitions": { value: 10, outcome: "intercepted", munition: "rocket" },
      }),
    )
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
    .says(
      { value: 3000, change: "level", country: ["JO"], actor: ["us"] },
      also("The U.S. has 2,500 soldiers in Iraq.\n⟦3,000 more are in Jordan⟧.", {
        "troop-level/counted-troops": { value: 2500, change: "level", actor: ["us"] },
      }),
    )
    .says(
      { kind: "casualty", value: 2, outcome: "killed" },
      also("The drones struck Kyiv, killing three in Obolon and ⟦two in Podil⟧.", {
        "event/struck": { event_type: "attack", target: ["ukraine"], place: "Kyiv" },
        "casualty/killed-people": { value: 3, outcome: "killed", place: "Obolon" },
      }),
    )
    .says(
      { kind: "casualty", value: 7, outcome: "killed", place: "Dikwa" },
      also("Raiders killed 12 people in Borno.\n⟦Seven of them died⟧ in Dikwa.", {
        "casualty/killed-people": { value: 12, outcome: "killed" },
      }),
    )
    .says(
      { kind: "casualty", value: 3, outcome: "killed", place: "Dikwa", date: "Saturday" },
      also("Raiders killed 12 people in Bama on Friday and ⟦three in Dikwa⟧ on Saturday.", {
        "event/killing": { place: "Bama", date: "Friday" },
        "casualty/killed-people": { value: 12, outcome: "killed", place: "Bama", date: "Friday" },
      }),
    )
    .says(
      { kind: "casualty", value: 5, outcome: "injured", place: "Acre" },
      also("Rockets hurt 12 people in Haifa and ⟦five in Acre⟧.", {
        "event/killing": { event_type: "attack", munition: ["rocket"], place: "Haifa" },
        "casualty/killed-people": { value: 12, outcome: "injured", place: "Haifa" },
      }),
    )
    .says(
      { kind: "target_count", value: 3, country: ["gulf-of-aden"], target: ["commercial-shipping"] },
      also("Missiles hit two tankers in the Red Sea and ⟦three in the Gulf of Aden⟧.", {
        "event/struck": { event_type: "attack", target: ["commercial-shipping"] },
        "target-count/counted-targets": { value: 2, target: ["commercial-shipping"], country: ["red-sea"] },
      }),
    )
    .says(
      { kind: "casualty", value: 20, outcome: "killed", country: ["IQ"], part_of: "Thirty people died" },
      also("Thirty people died in eight attacks, ⟦20 of them in Iraq⟧.", {
        "casualty/people-hurt": { value: 30, outcome: "killed", country: [] },
        "event-count/counted-events": { value: 8, event_type: "attack" },
      }),
    )
    .says(
      { kind: "troop_level", value: 300, change: "increase", country: ["SY"], part_of: "900 troops" },
      also("After 60 attacks the army moved 900 troops, ⟦300 of them in Syria⟧.", {
        "troop-level/counted-troops": { value: 900, change: "increase" },
      }),
    )
    .says(
      { kind: "casualty", value: 90, outcome: "killed", country: ["SY"] },
      also("Twenty soldiers were killed in Iraq and ⟦90 in Syria⟧.", {
        "casualty/people-hurt": { value: 20, outcome: "killed", country: ["IQ"] },
      }),
    )
    .says(
      { kind: "casualty", value: 30, outcome: "killed", qualifier: "more_than", place: "Dikwa" },
      also("Raiders killed 12 people in Bama and ⟦more than 30 in Dikwa⟧.", {
        "casualty/killed-people": { value: 12, outcome: "killed", place: "Bama" },
      }),
      also("Twelve villagers were shot dead in Bama and ⟦more than 30 in a market in Dikwa⟧.", {
        "event/killing": { event_type: "attack", place: "Bama" },
        "casualty/people-hurt": { value: 12, outcome: "killed", place: "Bama" },
      }),
      also("The raids left 12 dead in Bama and ⟦more than 30 in Dikwa⟧.", {
        "casualty/left-dead": { value: 12, outcome: "killed", place: "Bama" },
      }),
    )
    .says(
      { kind: "casualty", value: 64, outcome: "killed", place: "Dikwa", part_of: "212 dead" },
      also("Hospitals counted 212 dead, ⟦including 64 in Dikwa⟧.", {
        "casualty/people-hurt": { value: 212, outcome: "killed", country: [] },
      }),
      also("Hospitals counted 212 dead, ⟦64 of them in Dikwa⟧.", {
        "casualty/people-hurt": { value: 212, outcome: "killed", country: [] },
      }),
    )
    .says(
      { kind: "casualty", value: 64, outcome: "killed", place: "Dikwa" },
      also("Seventy people died in Bama and ⟦the other 64 in Dikwa⟧.", {
        "casualty/people-hurt": { value: 70, outcome: "killed", place: "Bama" },
      }),
    )
    .says(
      { kind: "casualty", value: 12000, outcome: "displaced", place: "Dikwa" },
      also("The fighting displaced 35,000 people, ⟦12,000 of them in Dikwa⟧.", {
        "casualty/killed-people": { value: 35000, outcome: "displaced", country: [] },
      }),
    )
    .says(
      { kind: "target_count", value: 5, place: "Hama" },
      also("Seven sites were hit, two in Homs and ⟦five in Hama⟧.", {
        "target-count/counted-targets": { value: 7 },
        "event/struck": { event_type: "strike", place: "Homs" },
        "shared-count/bare-number": { value: 2, place: "Homs" },
      }),
      also("Seven sites were hit.\nTwo are in Homs, ⟦five of them in Hama⟧.", {
        "target-count/counted-targets": { value: 7 },
        "shared-count/bare-number": { value: 2, place: "Homs" },
      }),
      also("Jets bombed seven depots in Homs and ⟦another five in Hama⟧.", {
        "event/struck": { event_type: "strike", place: "Homs" },
        "target-count/counted-targets": { value: 7, place: "Homs" },
      }),
    )
    .says(
      { kind: "target_count", value: 2, target: ["commercial-shipping"] },
      also("The rebels hit 12 freighters with drones and rockets this spring, sinking ⟦two of them⟧.", {
        "target-count/counted-targets": { value: 12, target: ["commercial-shipping"] },
      }),
      also("Since March the rebels have holed 12 ships; ⟦two of them sank⟧.", {
        "target-count/counted-targets": { value: 12, target: ["commercial-shipping"] },
      }),
      also("The rebels sank three ships and damaged ⟦two⟧.", {
        "target-count/counted-targets": { value: 3, target: ["commercial-shipping"] },
      }),
      also("Twelve ships were hit, ⟦two of which burned out⟧.", {
        "target-count/counted-targets": { value: 12, target: ["commercial-shipping"] },
      }),
    )
    .says(
      { kind: "target_count", value: 4 },
      also("Six bridges were destroyed and ⟦four damaged⟧.", {
        "target-count/counted-targets": { value: 6 },
      }),
      also("Shelling destroyed 12 homes and damaged ⟦four more⟧.", {
        "target-count/counted-targets": { value: 12, target: ["civilians"] },
      }),
    )
    .says(
      { kind: "munition_count", value: 4, outcome: "other" },
      also("Thirty missiles were fired.\nEleven of them were shot down, ⟦four fell⟧ short.", {
        "munition-count/counted-munitions": { value: 30, outcome: "launched" },
        "shared-count/bare-number": { value: 11, outcome: "intercepted" },
      }),
      also("Rebels fired 30 rockets, of which 11 were shot down and ⟦four malfunctioned⟧.", {
        "munition-count/counted-munitions": { value: 30, outcome: "launched" },
        "shared-count/bare-number": { value: 11, outcome: "intercepted" },
      }),
    )
    .silent(
      "ages",
      also("Twelve people were killed, the youngest four in Dikwa.", {
        "casualty/people-hurt": { value: 12, outcome: "killed", target: ["civilians"], place: "Dikwa" },
      }),
    )
    .silent(
      "one who speaks",
      also("Six villagers were killed, and one in Dikwa said so.", {
        "casualty/people-hurt": {
          value: 6,
          outcome: "killed",
          target: ["civilians"],
          place: "Dikwa",
          wrong: "where somebody spoke",
        },
      }),
    )
    .silent(
      "a time",
      also("Rebels killed 12 soldiers in Bama at 10 in the morning.", {
        "event/gunmen-killed": { event_type: "attack", target: ["nigeria"], place: "Bama" },
        "casualty/killed-people": { value: 12, outcome: "killed", target: ["nigeria"], place: "Bama" },
      }),
    )
    .silent(
      "of which kind nobody can say",
      also("Rebels killed three and wounded 12 in Bama and five in Dikwa.", {
        "event/gunmen-killed": { event_type: "attack", place: "Bama" },
        "casualty/killed-people": [
          { value: 3, outcome: "killed", place: "Dikwa", wrong: "the town of the other five" },
          { value: 12, outcome: "injured", place: "Bama" },
        ],
      }),
    )
    .silent(
      "the number is of something else",
      also("Jets hit seven depots, and two of the pilots came from Homs.", {
        "target-count/counted-targets": { value: 7 },
      }),
    )
    .silent(
      "another deed is between",
      also("Jets hit seven depots, the minister spoke, and two in Homs agreed.", {
        "target-count/counted-targets": { value: 7 },
      }),
    )
    .silent(
      "what they did later",
      also("Shelling killed nine people; four were praised by women of the town.", {
        "casualty/killed-people": { value: 9, outcome: "killed", target: ["civilians"] },
      }),
    );
