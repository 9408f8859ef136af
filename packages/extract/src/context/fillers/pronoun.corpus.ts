import { documentCorpus } from "@sitrep/testing";
import { pronoun } from "./pronoun.js";

export default documentCorpus(pronoun).says(
  "they are who acts in the clause before",
  [{ kind: "event", actor: ["uk"] }],
  `British soldiers were on alert after they ⟦raided a police station in Basra⟧.`,
);
