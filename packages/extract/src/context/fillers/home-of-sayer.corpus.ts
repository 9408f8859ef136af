import { documentCorpus } from "@sitrep/testing";

export default documentCorpus({ name: "home of the sayer" }).says(
  "who tells of another state's strike was struck",
  [
    {
      kind: "event",
      event_type: "strike",
      actor: ["russia"],
      target: ["civilians"],
      country: ["UA"],
      date: "Monday",
      said_by: "ukraine",
      country_basis: "stated",
    },
    {
      kind: "target_count",
      value: 2,
      actor: ["russia"],
      target: ["civilians"],
      country: ["UA"],
      date: "Monday",
      said_by: "ukraine",
      about: "A Russian missile struck two houses",
      country_basis: "sentence",
    },
  ],
  `
    ⟦A Russian missile struck ⟦two houses⟧⟧ on Monday, Ukrainian officials said.
    `,
);
