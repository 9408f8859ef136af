import { documentCorpus } from "@sitrep/testing";
import { countryOfState } from "./from-all.js";

export default documentCorpus(countryOfState)
  .says(
    "an attack on a state by its bare name was there",
    [{ kind: "event", target: ["israel"], country: ["IL"] }],
    `⟦Hezbollah carried out a drone attack on Israel⟧ on Monday.`,
  )
  .says(
    "forces of a state may be anywhere",
    [{ kind: "event", target: ["israel"], country: [] }],
    `⟦Hezbollah carried out a drone attack on Israeli forces⟧ on Monday.`,
  );
