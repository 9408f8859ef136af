import { documentCorpus } from "@sitrep/testing";

export default documentCorpus({ name: "only land named" })
  .says(
    "the one land of whose places the report speaks",
    [
      { kind: "event", country: ["MM"] },
      { kind: "casualty", value: 9, country: ["MM"] },
    ],
    `Gunmen ⟦⟦killed nine people⟧⟧ on Monday as they queued for the bus to Mandalay.`,
  )
  .says(
    "two lands are none",
    [
      { kind: "event", country: [] },
      { kind: "casualty", value: 9, country: [] },
    ],
    `Gunmen ⟦⟦killed nine people⟧⟧ on Monday as they queued for buses to Mandalay and Bangkok.`,
  )
  .says(
    "a state's drones may be far from its own towns",
    [
      { kind: "event", actor: ["israel"], country: [] },
      { kind: "casualty", value: 9, country: [] },
    ],
    `An Israeli drone ⟦⟦killed nine people⟧⟧ on Monday as they queued for the bus to Haifa.`,
  )
  .says(
    "nor is where they came from",
    [
      { kind: "event", country: [] },
      { kind: "casualty", value: 9, country: [] },
    ],
    `Gunmen ⟦⟦killed nine people⟧⟧ who had come from Mandalay on Monday.`,
  );
