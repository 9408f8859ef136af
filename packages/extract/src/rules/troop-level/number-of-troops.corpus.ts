import { also, corpus } from "@sitrep/testing";
import rule from "./number-of-troops.js";

export default corpus(rule)
  .says(
    { value: 13000, change: "level", actor: ["us"], country: ["AF"] },
    "The American force in Afghanistan numbers ⟦13,000⟧.",
    "The number of U.S. troops in Afghanistan stands at ⟦13,000⟧.",
    "American troop numbers in Afghanistan peaked at ⟦13,000⟧ that year.",
  )
  .says(
    { value: 3000, change: "level", actor: ["us"], country: ["IQ"] },
    also("The United States cut its force in Iraq from 5,200 to ⟦3,000⟧.", {
      "troop-level/number-of-troops": { value: 5200, change: "level", actor: ["us"] },
    }),
    "The U.S. troop presence in Iraq fell to ⟦3,000⟧.",
    "U.S. troop levels in Iraq were reduced to ⟦3,000⟧ by the autumn.",
  )
  .says(
    { value: 900, change: "increase", actor: ["france"] },
    "France reinforced its contingent with ⟦900 more⟧.",
    "France increased its force in Chad by ⟦900⟧.",
  )
  .says({ value: 8000, change: "planned" }, "A new African force, which will number ⟦8,000⟧, was approved.")
  .silent(
    "the dead",
    also("The number of troops killed rose to 4,000.", {
      "casualty/toll": { value: 4000, outcome: "killed" },
    }),
  )
  .silent("money", "The army's budget rose to 900 million dollars.")
  .silent(
    "another noun follows",
    "The army responded with 200 tanks.",
    "Soldiers were attacked by 300 protesters.",
  )
  .says(
    { value: 3500, change: "planned", qualifier: "about", actor: ["us"] },
    also("Washington will reduce the number of U.S. forces from 5,200 to ⟦about 3,500⟧.", {
      "troop-level/number-of-troops": { value: 5200, change: "level", actor: ["us"] },
    }),
  )
  .says(
    { value: 3000, change: "level" },
    also("The number of troops in Iraq would drop from ⟦3,000⟧ to 2,500 by January.", {
      "troop-level/number-of-troops": { value: 2500, change: "planned" },
    }),
    also("NATO wants to raise its training mission from ⟦3,000⟧ to around 4,000.", {
      "troop-level/number-of-troops": { value: 4000, qualifier: "about", change: "planned", actor: ["nato"] },
    }),
  )
  .says({ value: 20000, change: "level" }, "Somalia's army numbers only ⟦20,000⟧.")
  .says(
    { value: 40000, qualifier: "about", change: "level", actor: ["us"], country: [] },
    "The number of U.S. troops in the Middle East stands at ⟦about 40,000⟧.",
  )
  .says(
    { value: 5000, change: "level", country: ["ML"] },
    also("The mission reduced its presence in Mali from 13,000 to ⟦5,000⟧.", {
      "troop-level/number-of-troops": { value: 13000, change: "level" },
    }),
  )
  .says(
    { value: 700, change: "level", actor: ["france"], country: ["NE"] },
    "France halved its force in Niger to ⟦700⟧.",
  )
  .says(
    { value: 22000, qualifier: "about", change: "level", actor: ["african-union"] },
    "The African Union force numbers ⟦about 22,000⟧.",
  )
  .says({ value: 2000, change: "decrease" }, "Troop numbers in the mission fell by ⟦2,000⟧.")
  .silent("a vote", "The force of the storm fell to 120 kilometres an hour.");
