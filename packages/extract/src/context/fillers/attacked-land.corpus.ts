import { documentCorpus } from "@sitrep/testing";

export default documentCorpus({ name: "attacked land" })
  .says(
    "a land that was attacked by its name",
    [{ kind: "event", country: ["IL"], target: ["israel"] }],
    `⟦Hezbollah attacked Israel⟧ on Monday.`,
  )
  .says(
    "refineries are at home",
    [
      {
        kind: "event",
        event_type: "strike",
        actor: ["russia"],
        target: ["ukraine"],
        country: ["UA"],
        date: "Monday",
        country_basis: "stated",
      },
      {
        kind: "target_count",
        value: 2,
        actor: ["russia"],
        target: ["ukraine"],
        country: ["UA"],
        date: "Monday",
        about: "Russia attacked two Ukrainian refineries",
        country_basis: "sentence",
      },
    ],
    `
    ⟦Russia attacked ⟦two Ukrainian refineries⟧⟧ on Monday.
    `,
  );
