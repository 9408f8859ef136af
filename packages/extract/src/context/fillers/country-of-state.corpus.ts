import { documentCorpus } from "@sitrep/testing";

export default documentCorpus({ name: "attacked land" })
  .says(
    "an attack on a state by its bare name was there",
    [{ kind: "event", target: ["israel"], country: ["IL"] }],
    `⟦Hezbollah carried out a drone attack on Israel⟧ on Monday.`,
  )
  .says(
    "forces of a state may be anywhere",
    [{ kind: "event", target: ["israel"], country: [] }],
    `⟦Hezbollah carried out a drone attack on Israeli forces⟧ on Monday.`,
  )
  .says(
    "an attack on a state by its name",
    [
      {
        kind: "event_count",
        event_type: "attack",
        value: 12,
        target: ["israel"],
        country: ["IL"],
        during: "May",
        country_basis: "stated",
      },
    ],
    `
    There were ⟦12 missile attacks on Israel⟧ in May.
    `,
  );
