import { corpus } from "@sitrep/testing";
import rule from "./among-them.js";

export default corpus(rule)
  .says(
    { outcome: "killed", value: 4, target: ["civilians"] },
    "A bomb in a bazaar killed 21 people, ⟦including four children⟧.",
    "Twenty-one people were killed in Quetta, ⟦among them four women⟧.",
    "At least 21 people died in the bazaar, ⟦four of them children⟧.",
    "An air strike left 21 people dead in Idlib, ⟦including four teachers⟧.",
    "Gunmen shot dead 21 worshippers in Kabul, ⟦four of whom were students⟧.",
    "The raid killed 21 villagers; ⟦of them four were teachers⟧.",
  )
  .says(
    { outcome: "injured", value: 3, target: ["civilians"] },
    "The rocket wounded 21 people, ⟦three of them children⟧.",
    "Shelling of Kherson wounded nine people, ⟦including three medics⟧, the governor said.",
  )
  .says(
    { outcome: "killed", value: 5, qualifier: "at_least" },
    "Shelling killed 30 people in Aleppo, ⟦including at least five children⟧.",
  )
  .says(
    { outcome: "killed", value: 1 },
    "Seven people, ⟦among them a paramedic⟧, were killed in Tyre.",
    "The strike killed eight people, ⟦including a cameraman⟧.",
  )
  .says(
    { outcome: "killed", value: 2, target: ["iraq"] },
    "The attack killed 14 people, ⟦including two Iraqi soldiers⟧.",
  )
  .says(
    { outcome: "killed", value: 6 },
    "The toll from the blast has climbed to 60, ⟦including six firefighters⟧.",
    "⟦Among the dead were six policemen⟧.",
    "The dead ⟦included six police officers⟧.",
  )
  .says(
    { outcome: "killed", value: 3, target: ["civilians"] },
    "⟦Three of the dead were children⟧.",
    "Nine people were killed in Saravan: ⟦three women⟧, four children and two men.",
    "The ministry gave the number of people killed as 30, ⟦three children included⟧.",
    "Air raids killed 30 people, ⟦three children among them⟧.",
  )
  .silent("the numbers make up no whole", "Nine people were killed; three women and two men called for calm.")
  .says(
    { outcome: "killed", value: 2, target: ["civilians"] },
    "Shells fell on the camp: three dead (a woman and ⟦two children⟧), seven injured.",
    "Three villagers - a woman and ⟦two children⟧ - have died since Thursday.",
  )
  .silent("those who marched were not hurt", "The rally drew 5,000 people, including 300 students.")
  .silent("a possibility", "A strike could kill 40 people, including 12 children.")
  .silent("things, not people", "The fire destroyed 30 homes, including two schools.")
  .silent(
    "the whole is of another kind",
    "The bomb killed nobody; 5,000 people, including 40 pupils, had left.",
  )
  .silent("the delegation is well", "Twelve officials, including two ministers, met in Cairo.")
  .silent(
    "the leader of one is the one who was killed",
    "A drone strike on January 4 killed a top leader of one of these militias.",
  )
  .silent("a question", "It was not clear how many of those killed were bystanders.");
