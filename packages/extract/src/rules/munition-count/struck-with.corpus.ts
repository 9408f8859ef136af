import { also, corpus } from "@sitrep/testing";
import rule from "./struck-with.js";

export default corpus(rule)
  .says(
    { munition: "drone", outcome: "launched", value: 36 },
    also("Mykolaiv was attacked with ⟦36 drones⟧.", {
      "event/struck": { event_type: "attack", place: "Mykolaiv", munition: ["drone"] },
    }),
    "Kherson woke to an attack involving ⟦36 explosive drones⟧.",
    "The attack on the port involved ⟦36 drones⟧.",
    "The port came under attack from ⟦36 drones⟧.",
  )
  .says(
    { munition: "rocket", outcome: "launched", value: 40 },
    "Safed came under a barrage of ⟦40 rockets⟧ in the evening.",
    also("A salvo of ⟦40 Grad rockets⟧ set fields ablaze in the Galilee.", {
      "event/named-event": { event_type: "attack", place: "Galilee" },
    }),
  )
  .says(
    { munition: "rocket", outcome: "launched", value: 12, actor: ["hezbollah"] },
    also("Hezbollah struck a base near Safed with ⟦12 rockets⟧.", {
      "event/struck": { event_type: "attack", actor: ["hezbollah"], target: ["israel"], place: "Safed" },
    }),
  )
  .says(
    { munition: "drone", outcome: "launched", value: 6 },
    also("Rebels attacked the port with ⟦six drones⟧ and two missiles.", {
      "munition-count/struck-with": { value: 2, outcome: "launched", munition: "missile" },
    }),
  )
  .silent("a parade", "The parade involved 40 drones.")
  .silent("kept, not used", "The army attacked a store with 300 rockets in stock.")
  .silent(
    "what hits is no means of another",
    also("Six missiles struck the hull.", {
      "munition-count/counted-munitions": { value: 6, outcome: "impacted", munition: "missile" },
    }),
  )
  .says(
    { munition: "missile", outcome: "launched", value: 20, actor: ["chad"] },
    also("Chad struck Mosul with a salvo of ⟦20 missiles⟧.", {
      "event/struck": { event_type: "strike", actor: ["chad"], place: "Mosul" },
    }),
  );
