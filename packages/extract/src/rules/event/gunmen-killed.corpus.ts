import { also, corpus } from "@sitrep/testing";
import rule from "./gunmen-killed.js";

export default corpus(rule)
  .says(
    { event_type: "attack", actor: [], place: "Mosul", country: ["IQ"], date: "Monday" },
    also("⟦Gunmen killed a police colonel in Mosul⟧ on Monday.", {
      "casualty/one-person": { value: 1, outcome: "killed", target: ["iraq"], date: "Monday" },
    }),
    also("⟦Militants killed three soldiers near Mosul⟧ on Monday.", {
      "casualty/killed-people": { value: 3, outcome: "killed", target: ["iraq"], date: "Monday" },
    }),
    also("On Monday ⟦gunmen wounded two guards in Mosul⟧.", {
      "casualty/killed-people": { value: 2, outcome: "injured", date: "Monday" },
    }),
  )
  .says(
    { event_type: "attack", actor: ["boko-haram"], place: "Maiduguri", country: ["NG"] },
    also("⟦Boko Haram fighters killed five farmers near Maiduguri⟧ on Friday.", {
      "casualty/killed-people": { value: 5, outcome: "killed", date: "Friday" },
    }),
  )
  .says(
    { event_type: "attack", actor: ["taliban"], place: "Kandahar" },
    also("In Kandahar, ⟦the Taliban killed four policemen⟧.", {
      "casualty/killed-people": { value: 4, outcome: "killed", target: ["afghanistan"] },
    }),
  )
  .silent(
    "an attack that is named has a rule of its own",
    also("Gunmen killed two guards in an attack in Mosul on Monday.", {
      "casualty/killed-people": { value: 2, outcome: "killed", date: "Monday" },
      "event/named-event": { event_type: "attack", place: "Mosul", date: "Monday" },
    }),
  )
  .silent(
    "no place",
    also("Militants killed two soldiers on Monday.", {
      "event/killing": { event_type: "attack", date: "Monday" },
      "casualty/killed-people": { value: 2, outcome: "killed", date: "Monday" },
    }),
  )
  .silent(
    "a sum of years",
    also("Militants have killed thousands of people in Mosul.", {
      "casualty/killed-people": { qualifier: "vague", outcome: "killed" },
    }),
  )
  .silent(
    "killed themselves",
    also("Five militants were killed in Mosul on Monday.", {
      "event/killing": {
        event_type: "attack",
        place: "Mosul",
        date: "Monday",
        wrong: "who killed militants is not said to attack",
      },
      "casualty/people-hurt": { value: 5, outcome: "killed", date: "Monday" },
    }),
  )
  .silent(
    "a possibility",
    also("Militants could have killed two soldiers in Mosul.", {
      "event/gunmen-killed": { event_type: "attack", place: "Mosul", certainty: "possible" },
      "casualty/killed-people": { value: 2, outcome: "killed", target: ["iraq"], certainty: "possible" },
    }),
  );
