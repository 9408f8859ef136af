import { also, corpus } from "@sitrep/testing";
import rule from "./force-of.js";

export default corpus(rule)
  .says(
    { value: 13000, change: "level", actor: ["us"], country: ["AF"] },
    "The U.S. keeps a force of ⟦13,000⟧ in Afghanistan.",
  )
  .says(
    { value: 500, change: "increase", actor: ["burkina-faso"] },
    "Burkina Faso sent a battalion of ⟦500 men⟧ to the north.",
  )
  .says({ value: 8000, change: "planned" }, "African states will raise a force of ⟦8,000⟧ for Mali.")
  .says(
    { value: 3500, change: "planned", qualifier: "about", actor: ["us"] },
    also("The Pentagon plans a reduction of U.S. troop levels from 5,200 to ⟦about 3,500⟧.", {
      "troop-level/force-of": { value: 5200, change: "level", actor: ["us"] },
    }),
  )
  .says(
    { value: 20000, qualifier: "about", change: "increase", actor: ["us"] },
    "Despite the buildup of American troops in the capital by ⟦nearly 20,000⟧, attacks go on.",
  )
  .says(
    { value: 6223, change: "level", actor: ["uganda"] },
    "Uganda has the largest contingent, ⟦6,223 men⟧, followed by Burundi.",
    "Uganda has the largest contingent, ⟦6,223⟧.",
  )
  .says({ value: 20000, change: "level", actor: ["belarus"] }, "Belarus has an army of ⟦20,000⟧.")
  .says(
    { value: 1000, change: "level", actor: ["germany"] },
    "Germany halted the mission of its ⟦1,000-strong contingent⟧ in Mali.",
  )
  .says(
    { value: 7000, change: "planned", actor: ["russia"] },
    "Russia plans to keep a garrison of ⟦7,000⟧ in the city.",
  )
  .silent("a task force", "A task force of 60 officials met in Geneva.")
  .silent("what a force has", "The army has a fleet of 60 helicopters.")
  .silent("a force of nature", "The storm hit with a force of 120 kilometres an hour.")
  .silent("a crowd", "A 5,000-strong crowd was in the square.");
