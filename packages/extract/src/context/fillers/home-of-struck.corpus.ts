import { documentCorpus } from "@sitrep/testing";

export default documentCorpus({ name: "home of the struck" }).says(
  "a group is struck at home, if the text names its country",
  [
    { kind: "casualty", value: 9, country: ["YE"], target: ["civilians"] },
    { kind: "event", country: ["YE"], target: ["houthis"] },
  ],
  `
    ⟦Nine civilians were killed⟧ in Yemen on Sunday.
    ⟦US forces carried out a strike on the Houthis⟧ on Monday.
    `,
);
