import { documentCorpus } from "@sitrep/testing";
import { countryOfToll } from "../about.js";

export default documentCorpus(countryOfToll).says(
  "a bare figure after a running toll counts in the same country",
  [
    { kind: "casualty", value: 20000, country: ["PS"] },
    { kind: "casualty", value: 60000, country: ["PS"] },
  ],
  `
    Since October ⟦at least 20,000 people have been killed⟧ in Gaza.
    ⟦More than 60,000 have been wounded⟧.
    `,
);
