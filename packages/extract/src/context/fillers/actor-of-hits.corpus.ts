import { documentCorpus } from "@sitrep/testing";
import { actorOfHits } from "./from-alike.js";

export default documentCorpus(actorOfHits).says(
  "targets on a side that only one actor attacks are that actor's",
  [
    { kind: "event", actor: ["us"], target: ["houthis"] },
    { kind: "target_count", value: 16, actor: ["us"], target: ["houthis"] },
  ],
  `
    ⟦US forces struck the Houthis in Yemen⟧ on Monday.
    The minister spoke of peace.
    In all, ⟦16 Houthi sites⟧ were hit.
    `,
);
