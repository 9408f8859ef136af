import { documentCorpus } from "@sitrep/testing";
import { owner } from "./from-all.js";

export default documentCorpus(owner).says(
  "drones are those of the one side that fires",
  [
    { kind: "event", actor: ["russia"] },
    { kind: "munition_count", value: 30, actor: ["russia"] },
    { kind: "munition_count", value: 25, actor: ["russia"] },
  ],
  `
    ⟦Russia launched ⟦30 missiles⟧ at Kharkiv in Ukraine⟧ on Monday.
    ⟦Some 25 drones hit⟧ the city.
    `,
);
