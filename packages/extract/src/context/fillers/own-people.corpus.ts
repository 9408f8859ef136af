import { documentCorpus } from "@sitrep/testing";
import { ownPeople } from "./hurt.js";

export default documentCorpus(ownPeople).says(
  "its soldiers are those of whoever speaks",
  [{ kind: "casualty", value: 31, target: ["kenya"] }],
  `
    Kenya's defence ministry spoke on Sunday.
    It admits that ⟦31 of its soldiers died⟧ since March.
    `,
  `The Kenyan army said that ⟦31 of its soldiers died⟧ since March.`,
);
