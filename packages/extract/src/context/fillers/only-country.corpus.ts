import { documentCorpus } from "@sitrep/testing";

export default documentCorpus({ name: "only country" }).says(
  "the one country in which the report's attacks are",
  [
    { kind: "event", event_type: "attack", country: ["IQ"], place: "Kirkuk", date: "Sunday" },
    { kind: "event", event_type: "attack", country: ["IQ"], date: "Friday" },
    {
      kind: "casualty",
      value: 1,
      outcome: "killed",
      target: ["civilians"],
      country: ["IQ"],
      date: "Friday",
      country_basis: "chain",
    },
  ],
  `
    ⟦A bomb exploded in Kirkuk⟧ on Sunday.

    - ⟦⟦A teacher was shot dead⟧⟧ on Friday.
    `,
);
