import { documentCorpus } from "@sitrep/testing";

export default documentCorpus({ name: "counted at home" }).says(
  "a health ministry counts in its own country",
  [{ kind: "casualty", value: 558, country: ["LB"] }],
  `Lebanon's health ministry said ⟦558 people were killed⟧.`,
);
