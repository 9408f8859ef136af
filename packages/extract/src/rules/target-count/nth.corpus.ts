import { also, corpus } from "@sitrep/testing";
import rule from "./nth.js";

export default corpus(rule)
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
  .silent(
    "people",
    also("He was the fourth mayor to be killed this year.", {
      "casualty/one-person": { value: 1, outcome: "killed", target: ["civilians"], during: "this year" },
    }),
  )
  .silent("a plan", "It is the third ship to be built in Bol.");
