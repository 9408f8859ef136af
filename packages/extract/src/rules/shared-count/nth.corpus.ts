import { also, corpus } from "@sitrep/testing";
import rule from "./nth.js";

export default corpus(rule)

  .says(
    { kind: "munition_count", value: 9, outcome: "launched", munition: "rocket" },
    "It was the ⟦ninth rocket fired⟧ at the airport in three days.",
    "The army said the shell that fell on Monday was the ⟦ninth rocket launched⟧ from the strip this month.",
  )
  .says(
    { kind: "munition_count", value: 5, outcome: "intercepted", munition: "drone" },
    "This is the ⟦fifth drone shot down⟧ over the Gulf of Aden this month, the navy said.",
  )
  .says(
    { kind: "target_count", value: 4, target: ["commercial-shipping"] },
    "The Ostra was the ⟦fourth vessel to be sunk⟧ by the rebels.",
    also("The Ostra is the ⟦fourth ship hit⟧ by the Houthis this week.", {
      "event/struck": {
        event_type: "attack",
        actor: ["houthis"],
        target: ["commercial-shipping"],
        during: "this week",
      },
    }),
    "The navy lost touch with the Ostra, the ⟦fourth tanker to be attacked⟧ since March.",
  )
  .silent("which one it was", "The third rocket hit a school.")
  .silent("two are too few to be counted so", "It was the second drone fired that night.")
  .silent(
    "people",
    also("He was the fourth mayor to be killed this year.", {
      "casualty/one-person": { value: 1, outcome: "killed", target: ["civilians"], during: "this year" },
    }),
  )
  .silent("a plan", "It is the third ship to be built in Bol.");
