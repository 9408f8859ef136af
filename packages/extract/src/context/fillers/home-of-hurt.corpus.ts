import { documentCorpus } from "@sitrep/testing";

export default documentCorpus({ name: "home of the hurt" }).says(
  "civilians are hurt at home",
  [{ kind: "casualty", value: 12, country: ["AF"] }],
  `⟦Twelve Afghan civilians were killed⟧ on Monday.`,
);
