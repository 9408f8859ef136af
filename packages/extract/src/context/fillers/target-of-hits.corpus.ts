import { documentCorpus } from "@sitrep/testing";
import { targetOfHits } from "./from-alike.js";

export default documentCorpus(targetOfHits).says(
  "sites are of the side that their actor strikes",
  [
    { kind: "event", actor: ["us"], target: ["houthis"] },
    { kind: "target_count", value: 16, actor: ["us"], target: ["houthis"] },
  ],
  `
    ⟦US forces struck the Houthis in Yemen⟧ on Monday.
    US forces hit ⟦16 sites⟧ in Yemen.
    `,
);
