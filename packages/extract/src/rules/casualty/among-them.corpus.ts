import { also, corpus } from "@sitrep/testing";
import rule from "./among-them.js";

export default corpus(rule)
  .says(
    { outcome: "killed", value: 4, target: ["civilians"] },
    also("A bomb in a bazaar killed 21 people, ⟦including four children⟧.", {
      "casualty/killed-people": { value: 21, outcome: "killed" },
    }),
    also("Twenty-one people were killed in Quetta, ⟦among them four women⟧.", {
      "casualty/people-hurt": { value: 21, outcome: "killed" },
    }),
    also("At least 21 people died in the bazaar, ⟦four of them children⟧.", {
      "casualty/people-hurt": { value: 21, qualifier: "at_least", outcome: "killed" },
    }),
    also("An air strike left 21 people dead in Idlib, ⟦including four teachers⟧.", {
      "event/named-event": { event_type: "strike", place: "Idlib" },
      "casualty/left-dead": { value: 21, outcome: "killed" },
    }),
    also("Gunmen shot dead 21 worshippers in Kabul, ⟦four of whom were students⟧.", {
      "event/gunmen-killed": { event_type: "attack", place: "Kabul" },
      "casualty/killed-people": { value: 21, outcome: "killed" },
    }),
    also("The raid killed 21 villagers; ⟦of them four were teachers⟧.", {
      "casualty/killed-people": { value: 21, outcome: "killed" },
    }),
  )
  .says(
    { outcome: "injured", value: 3, target: ["civilians"] },
    also("The rocket wounded 21 people, ⟦three of them children⟧.", {
      "casualty/killed-people": { value: 21, outcome: "injured" },
    }),
    also("Shelling of Kherson wounded nine people, ⟦including three medics⟧, the governor said.", {
      "event/named-event": { event_type: "strike", place: "Kherson" },
      "casualty/killed-people": { value: 9, outcome: "injured" },
    }),
  )
  .says(
    { outcome: "killed", value: 5, qualifier: "at_least" },
    also("Shelling killed 30 people in Aleppo, ⟦including at least five children⟧.", {
      "event/named-event": { event_type: "strike", place: "Aleppo" },
      "casualty/killed-people": { value: 30, outcome: "killed" },
    }),
  )
  .says(
    { outcome: "killed", value: 1 },
    also("Seven people, ⟦among them a paramedic⟧, were killed in Tyre.", {
      "casualty/people-hurt": { value: 7, outcome: "killed" },
    }),
    also("The strike killed eight people, ⟦including a cameraman⟧.", {
      "casualty/killed-people": { value: 8, outcome: "killed" },
    }),
  )
  .says(
    { outcome: "killed", value: 2, target: ["iraq"] },
    also("The attack killed 14 people, ⟦including two Iraqi soldiers⟧.", {
      "casualty/killed-people": { value: 14, outcome: "killed" },
    }),
  )
  .says(
    { outcome: "killed", value: 6 },
    also("The toll from the blast has climbed to 60, ⟦including six firefighters⟧.", {
      "casualty/toll": { value: 60, outcome: "killed" },
    }),
    "⟦Among the dead were six policemen⟧.",
    "The dead ⟦included six police officers⟧.",
  )
  .says(
    { outcome: "killed", value: 3, target: ["civilians"] },
    "⟦Three of the dead were children⟧.",
    also("Nine people were killed in Saravan: ⟦three women⟧, four children and two men.", {
      "casualty/people-hurt": { value: 9, outcome: "killed" },
      "casualty/among-them": [
        { value: 4, outcome: "killed" },
        { value: 2, outcome: "killed" },
      ],
    }),
    also("The ministry gave the number of people killed as 30, ⟦three children included⟧.", {
      "casualty/toll": { value: 30, outcome: "killed" },
    }),
    also("Air raids killed 30 people, ⟦three children among them⟧.", {
      "casualty/killed-people": { value: 30, outcome: "killed" },
    }),
  )
  .silent(
    "the numbers make up no whole",
    also("Nine people were killed; three women and two men called for calm.", {
      "casualty/people-hurt": { value: 9, outcome: "killed" },
    }),
  )
  .says(
    { outcome: "killed", value: 2, target: ["civilians"] },
    also("Shells fell on the camp: three dead (a woman and ⟦two children⟧), seven injured.", {
      "casualty/people-hurt": [
        { value: 3, outcome: "killed" },
        { value: 7, outcome: "injured" },
      ],
      "casualty/among-them": { value: 1, outcome: "killed" },
    }),
    also("Three villagers - a woman and ⟦two children⟧ - have died since Thursday.", {
      "casualty/people-hurt": { value: 3, outcome: "killed", since: "Thursday" },
      "casualty/among-them": { value: 1, outcome: "killed", since: "Thursday" },
    }),
  )
  .says(
    { value: 4, outcome: "killed", target: ["civilians"] },
    also("Rescuers pulled nine bodies from the rubble; ⟦four were children⟧.", {
      "casualty/toll": { value: 9, outcome: "killed" },
    }),
    also("Shelling killed nine people in Dikwa.\n⟦Four were women⟧, a doctor said.", {
      "event/named-event": { event_type: "strike", target: ["civilians"], place: "Dikwa" },
      "casualty/killed-people": { value: 9, outcome: "killed", target: ["civilians"], place: "Dikwa" },
    }),
  )
  .silent("those who marched were not hurt", "The rally drew 5,000 people, including 300 students.")
  .silent(
    "a possibility",
    also("A strike could kill 40 people, including 12 children.", {
      "casualty/killed-people": { value: 40, outcome: "killed", certainty: "possible" },
      "casualty/among-them": { value: 12, outcome: "killed", certainty: "possible" },
    }),
  )
  .silent("things, not people", "The fire destroyed 30 homes, including two schools.")
  .silent(
    "the whole is of another kind",
    "The bomb killed nobody; 5,000 people, including 40 pupils, had left.",
  )
  .silent("the delegation is well", "Twelve officials, including two ministers, met in Cairo.")
  .silent(
    "the leader of one is the one who was killed",
    also("A drone strike on January 4 killed a top leader of one of these militias.", {
      "casualty/one-person": { value: 1, outcome: "killed", date: "January 4" },
      "event/named-event": { event_type: "strike", date: "January 4" },
    }),
  )
  .silent("a question", "It was not clear how many of those killed were bystanders.")
  .says(
    { value: 6, outcome: "killed" },
    also("Shelling killed 93 people, including 11 children and ⟦six women⟧, who had fled their homes.", {
      "casualty/killed-people": { value: 93, outcome: "killed" },
      "casualty/among-them": { value: 11, outcome: "killed" },
    }),
  );
