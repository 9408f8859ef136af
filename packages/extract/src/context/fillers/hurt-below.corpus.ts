import { documentCorpus } from "@sitrep/testing";
import { hurtBelow } from "./hurt.js";

export default documentCorpus(hurtBelow).says(
  "a headline's bare number is explained below it",
  [
    { kind: "casualty", value: 9, target: ["civilians"] },
    { kind: "casualty", value: 11, target: ["civilians"] },
    { kind: "event", target: [] },
  ],
  `
    # Bombing in Kabul ⟦kills nine⟧
    ⟦At least 11 people were killed⟧ when ⟦a bomb exploded on a bridge in Kabul⟧ on Monday.
    `,
);
