import { documentCorpus } from "@sitrep/testing";
import { overlap } from "./overlap.js";

export default documentCorpus(overlap).says(
  "one number makes one claim",
  [{ kind: "event" }, { kind: "casualty", value: 6, outcome: "killed" }],
  `⟦Two roadside bombs ⟦killed six soldiers⟧ in Kirkuk⟧ on Monday.`,
);
