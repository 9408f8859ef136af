import { also, corpus } from "@sitrep/testing";
import rule from "./number-of-troops.js";

export default corpus(rule)
  .says(
    { value: 13000, change: "level", actor: ["us"], country: ["AF"] },
    "The U.S. keeps a force of ⟦13,000⟧ in Afghanistan.",
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
    { value: 500, change: "increase", actor: ["burkina-faso"] },
    "Burkina Faso sent a battalion of ⟦500 men⟧ to the north.",
  )
  .says(
    { value: 900, change: "increase", actor: ["france"] },
    "France reinforced its contingent with ⟦900 more⟧.",
    "France increased its force in Chad by ⟦900⟧.",
  )
  .says(
    { value: 8000, change: "planned" },
    "African states will raise a force of ⟦8,000⟧ for Mali.",
    "A new African force, which will number ⟦8,000⟧, was approved.",
  )
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
  .silent("a task force", "A task force of 60 officials met in Geneva.")
  .says(
    { value: 3500, change: "planned", qualifier: "about", actor: ["us"] },
    also("The Pentagon plans a reduction of U.S. troop levels from 5,200 to ⟦about 3,500⟧.", {
      "troop-level/number-of-troops": { value: 5200, change: "level", actor: ["us"] },
    }),
    also("Washington will reduce the number of U.S. forces from 5,200 to ⟦about 3,500⟧.", {
      "troop-level/number-of-troops": { value: 5200, change: "level", actor: ["us"] },
    }),
  )
  .says(
    { value: 20000, qualifier: "about", change: "increase", actor: ["us"] },
    "Despite the buildup of American troops in the capital by ⟦nearly 20,000⟧, attacks go on.",
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
  .says(
    { value: 6223, change: "level", actor: ["uganda"] },
    "Uganda has the largest contingent, ⟦6,223 men⟧, followed by Burundi.",
    "Uganda has the largest contingent, ⟦6,223⟧.",
  )
  .says(
    { value: 20000, change: "level" },
    "Somalia's army numbers only ⟦20,000⟧.",
    "Belarus has an army of ⟦20,000⟧.",
  )
  .says(
    { value: 40000, qualifier: "about", change: "level", actor: ["us"], country: [] },
    "The number of U.S. troops in the Middle East stands at ⟦about 40,000⟧.",
  );
