import { also, corpus } from "@sitrep/testing";
import rule from "./deed.js";

export default corpus(rule)

  .says(
    { value: 3, place: "Dikwa" },
    also("Jets bombed ⟦three villages⟧ near Dikwa.", {
      "event/struck": { event_type: "strike", place: "Dikwa" },
    }),
    also("⟦Three hamlets⟧ near Dikwa were shelled by the army.", {
      "event/struck": { event_type: "strike", place: "Dikwa" },
    }),
    also("The army attacked ⟦three settlements⟧ near Dikwa.", {
      "event/struck": { event_type: "attack", actor: ["nigeria"], place: "Dikwa" },
    }),
  )
  .says(
    { value: 40 },
    also("Gunmen torched ⟦40 market stalls⟧ in Gwoza.", {
      "event/struck": { event_type: "attack", target: ["civilians"], place: "Gwoza" },
    }),
    "Militants destroyed ⟦40 grain sacks⟧ and a mill.",
    also("A drone hit ⟦40 tractors⟧ near Kherson.", {
      "event/struck": { event_type: "attack", place: "Kherson" },
    }),
  )
  .says({ value: 2 }, "Rebels hit ⟦two control points⟧ on the border.")
  .says(
    { value: 2 },
    "Shells landed on ⟦two neighbourhoods⟧.",
    "Rebels fired rockets at ⟦two hamlets⟧ and fled.",
  )
  .silent("a storm", "The storm hit three villages.")
  .silent("hackers", "Hackers attacked 300 accounts.")
  .silent(
    "a measure",
    "Soldiers destroyed 300 litres of fuel.",
    "The rebels burned 40 sacks of grain and 12 acres of maize.",
  )
  .silent("a figure of speech", "The army struck two deals with the rebels.")
  .silent("people", "The rebels attacked three policemen and two clerks.")
  .silent(
    "how often",
    also("Rebels hit the town 12 times.", {
      "event-count/attacked-times": { event_type: "attack", value: 12 },
    }),
    also("The town was bombed on 12 occasions.", {
      "event-count/attacked-times": { event_type: "strike", value: 12 },
    }),
  )
  .says(
    { value: 3 },
    also("An attack by rebels on ⟦three villages⟧ near Dikwa killed nine.", {
      "casualty/killed-people": { value: 9, outcome: "killed" },
      "event/named-event": { event_type: "attack", place: "Dikwa" },
    }),
  );
