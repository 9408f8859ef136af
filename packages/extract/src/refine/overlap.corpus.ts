import { documentCorpus } from "@sitrep/testing";
import { overlap } from "./overlap.js";

export default documentCorpus(overlap).says(
  "one number makes one claim",
  [{ kind: "casualty", value: 6, outcome: "injured" }],
  `The fighting ⟦left six soldiers wounded⟧.`,
);
