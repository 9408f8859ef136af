import { documentCorpus } from "@sitrep/testing";

export default documentCorpus({ name: "country around" }).says(
  "the one country that a sentence happens in",
  [{ kind: "casualty", value: 4, country: ["NE"] }],
  `In neighbouring Niger, ⟦four soldiers were killed⟧ on Monday.`,
);
