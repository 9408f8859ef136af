import { documentCorpus } from "@sitrep/testing";
import { crew } from "./sided.js";

export default documentCorpus(crew).says(
  "the crew of a ship that was hit is the ship's",
  [
    { kind: "event", target: ["commercial-shipping"] },
    { kind: "casualty", value: 2, target: ["commercial-shipping"] },
  ],
  `
    A missile ⟦hit a cargo ship in the Red Sea⟧ on Monday.
    ⟦Two crew members were wounded⟧.
    `,
);
