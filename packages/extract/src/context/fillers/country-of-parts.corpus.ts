import { documentCorpus } from "@sitrep/testing";

export default documentCorpus({ name: "country of its parts" }).says(
  "a whole is where all its parts are",
  [
    {
      kind: "event_count",
      event_type: "attack",
      value: 23,
      target: ["us"],
      country: ["IQ", "SY"],
      country_basis: "sentence",
    },
    {
      kind: "event_count",
      event_type: "attack",
      value: 14,
      target: ["us"],
      country: ["IQ"],
      part_of: "23 attacks on US forces",
    },
    {
      kind: "event_count",
      event_type: "attack",
      value: 9,
      target: ["us"],
      country: ["SY"],
      part_of: "23 attacks on US forces",
    },
  ],
  `
    There were ⟦23 attacks on US forces⟧: ⟦14 in Iraq⟧ and ⟦nine in Syria⟧.
    `,
);
