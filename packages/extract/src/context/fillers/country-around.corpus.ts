import { documentCorpus } from "@sitrep/testing";

export default documentCorpus({ name: "country around" })
  .says(
    "the one country that a sentence happens in",
    [{ kind: "casualty", value: 4, country: ["NE"] }],
    `In neighbouring Niger, ⟦four soldiers were killed⟧ on Monday.`,
  )
  .says(
    "the country that opens the sentence",
    [{ kind: "munition_count", value: 12, outcome: "launched", country: ["NE"], country_basis: "stated" }],
    `
    In neighbouring Niger, the army said, ⟦12 rockets were fired⟧.
    `,
  );
