import { documentCorpus } from "@sitrep/testing";

export default documentCorpus({ name: "country told before" }).says(
  "the country of the statement before",
  [
    { kind: "event", country: ["ML"] },
    { kind: "casualty", value: 9, country: ["ML"] },
  ],
  `
    ⟦Gunmen attacked a market in Mali⟧ on Monday.
    ⟦Nine soldiers were killed⟧ on Tuesday.
    `,
);
