import { documentCorpus } from "@sitrep/testing";
import { targetOfAlike } from "./target.js";

export default documentCorpus(targetOfAlike).says(
  "strikes by one state in one country were on the same side",
  [
    { kind: "event", actor: ["us"], target: ["houthis"] },
    { kind: "event", actor: ["us"], target: ["houthis"] },
  ],
  `
    ⟦US forces struck the Houthis near Sanaa in Yemen⟧ on Monday.
    ⟦US aircraft struck a depot near Hodeidah in Yemen⟧ on Tuesday.
    `,
);
