import { documentCorpus } from "@sitrep/testing";
import { repeats } from "./repeats.js";

export default documentCorpus(repeats).says(
  "a figure that is said again is one",
  [
    { kind: "event", place: "Al-Asad Airbase" },
    { kind: "casualty", value: 25, outcome: "injured", place: "Al-Asad Airbase" },
  ],
  `
    Rockets ⟦⟦wounded 25 soldiers⟧⟧ at the Al-Asad base on Monday.
    The army confirmed that 25 soldiers were wounded at Al-Asad.
    `,
);
