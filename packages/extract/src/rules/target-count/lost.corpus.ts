import { also, corpus } from "@sitrep/testing";
import rule from "./lost.js";

export default corpus(rule)

  .says(
    { kind: "target_count", value: 14, target: ["russia"], actor: [] },
    "Russian forces lost ⟦14 tanks⟧ over the past day.",
    "Over the past week Russia has lost ⟦14 helicopters⟧, the general staff in Kyiv said.",
    "The raid cost Russia ⟦14 bombers⟧.",
    "⟦Fourteen Russian armoured vehicles⟧ were lost near Avdiivka.",
  )
  .says(
    { kind: "target_count", value: 20, qualifier: "more_than" },
    also(
      "The army said the enemy had lost 14 drones, ⟦more than 20 armoured vehicles⟧, three howitzers and a helicopter.",
      { "target-count/lost": [{ value: 14, outcome: "destroyed" }, { value: 3 }, { value: 1 }] },
    ),
    also("The battalion lost 12 soldiers, ⟦more than 20 trucks⟧ and a tank.", {
      "casualty/lost-people": { value: 12, outcome: "killed" },
      "target-count/lost": { value: 1 },
    }),
  )
  .says(
    { kind: "target_count", value: 1 },
    also("Rebels said the brigade lost 11 tanks and ⟦a helicopter⟧ in the battle.", {
      "target-count/lost": { value: 11 },
    }),
  )
  .says(
    { kind: "munition_count", value: 6, munition: "drone", outcome: "destroyed", actor: ["ukraine"] },
    "Ukraine lost ⟦six drones⟧ in the night.",
  )
  .silent(
    "ground is lost without a hit",
    "The rebels lost three bases and a town.",
    "The army lost two checkpoints to the militia.",
  )
  .silent("a firm", "The company lost two contracts and a warehouse.", "The airline lost two planes in 1998.")
  .silent("a vote", "The navy lost 20 seats on the board.")
  .silent(
    "people",
    also("The regiment lost 12 soldiers.", { "casualty/lost-people": { value: 12, outcome: "killed" } }),
  )
  .says(
    { kind: "target_count", value: 6, target: [], about: null },
    also("Rebels attacked Dikwa on Monday.\nThe enemy has lost ⟦six tanks⟧ and nine trucks, the army said.", {
      "event/struck": { event_type: "attack", place: "Dikwa", date: "Monday" },
      "target-count/lost": { value: 9 },
    }),
  )
  .says(
    { kind: "target_count", value: 6 },
    also("The rebels' losses included ⟦six tanks⟧ and nine trucks.", {
      "target-count/lost": { value: 9 },
    }),
    also("The army put its own losses at ⟦six tanks⟧ and two jets.", { "target-count/lost": { value: 2 } }),
    "The losses of the brigade were ⟦six tanks⟧.",
  )
  .silent("a parade", "The parade included six tanks.");
