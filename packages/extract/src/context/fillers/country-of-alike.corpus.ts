import { documentCorpus } from "@sitrep/testing";
import { countryOfAlike } from "./country.js";

export default documentCorpus(countryOfAlike).says(
  "strikes on one side were where the others were",
  [
    { kind: "event", target: ["houthis"], country: ["YE"] },
    { kind: "event", target: ["houthis"], country: ["YE"] },
  ],
  `
    ⟦US forces struck the Houthis in Yemen⟧ on Monday.
    ⟦US aircraft struck the Houthis⟧ again on Tuesday.
    `,
);
