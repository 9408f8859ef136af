import { also, corpus } from "@sitrep/testing";
import rule from "./nth-of-its-kind.js";

export default corpus(rule)
  .says(
    { event_type: "attack", value: 3, target: ["us"], since: "Sunday" },
    "The attack was the ⟦third on U.S. troops⟧ since Sunday.",
    also("Tuesday's attack was the ⟦third on U.S. forces⟧ since Sunday.", {
      "event/named-event": { event_type: "attack", target: ["us"], date: "Tuesday" },
    }),
    also("The rocket attack in Erbil marks the ⟦third against American forces⟧ since Sunday.", {
      "event/named-event": { event_type: "attack", target: ["us"], place: "Erbil" },
    }),
  )
  .says(
    { event_type: "strike", value: 13, place: "El Fasher", country: ["SD"] },
    also("The drone strike on a hospital in El Fasher was the ⟦13th⟧ since May.", {
      "event/named-event": { event_type: "strike", place: "El Fasher" },
    }),
  )
  .says(
    { event_type: "attack", value: 2, country: ["PK"] },
    "The attack was the ⟦second in Pakistan⟧ in less than a month.",
    "Friday's suicide bombing was the ⟦second in Pakistan⟧ this week.",
  )
  .says(
    { event_type: "attack", value: 5, target: ["commercial-shipping"] },
    also("The attack is the ⟦fifth on merchant vessels⟧ this month.", {
      "event/named-event": { event_type: "attack", target: ["commercial-shipping"] },
    }),
  )
  .says(
    { event_type: "attack", value: 6, actor: ["taliban"] },
    also("The Taliban carried out the attack, the ⟦sixth on a foreign embassy⟧ this year.", {
      "event/named-event": { event_type: "attack", actor: ["taliban"] },
    }),
  )
  .silent("first is no count", "The attack was the first in the city since 2016.")
  .silent("another noun", "The attack was the second setback for the army this month.")
  .silent("two of nothing", "The strike was the second on the list.")
  .silent("a labour strike", "The labor strike was the third in the port since May.")
  .silent("a possibility", "The attack could be the third on U.S. troops since Sunday.")
  .says(
    { event_type: "attack", value: 3, place: "Quetta" },
    also("An ambush occurred in Quetta, the ⟦third⟧ in two days.", {
      "event/named-event": { event_type: "attack", place: "Quetta" },
    }),
  );
