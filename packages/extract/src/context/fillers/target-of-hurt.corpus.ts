import { documentCorpus } from "@sitrep/testing";
import { targetOfHurt } from "./target.js";

export default documentCorpus(targetOfHurt)
  .says(
    "a base is of the soldiers who died there",
    [
      { kind: "casualty", value: 24, target: ["mali"] },
      { kind: "event", target: ["mali"] },
    ],
    `The army of Mali said ⟦24 of its soldiers were killed⟧ in ⟦an attack on a base near Gao⟧ on Monday.`,
  )
  .says(
    "a bomb that names nobody hit the civilians whom it hurt",
    [
      { kind: "event", target: ["civilians"] },
      { kind: "casualty", value: 6, target: ["civilians"] },
    ],
    `⟦A bomb exploded in Gao⟧ on Monday, ⟦killing six villagers⟧.`,
  )
  .says(
    "an attack that killed policemen was on their state",
    [
      {
        kind: "event",
        event_type: "attack",
        target: ["pakistan"],
        country: ["PK"],
        place: "Peshawar",
        date: "Tuesday",
        target_basis: "sentence",
      },
      {
        kind: "casualty",
        value: 2,
        outcome: "killed",
        target: ["pakistan"],
        country: ["PK"],
        place: "Peshawar",
        date: "Tuesday",
        about: "Two policemen were killed",
      },
    ],
    `
    ⟦⟦Two policemen were killed⟧⟧ in Peshawar on Tuesday.
    `,
  );
