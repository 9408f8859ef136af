import { documentCorpus } from "@sitrep/testing";
import { targetOfAlike } from "./target.js";

export default documentCorpus(targetOfAlike).says(
  "a count of attacks has the target of all others",
  [
    { kind: "event", target: ["us"] },
    { kind: "event_count", value: 23, target: ["us"] },
  ],
  `
    ⟦Militias attacked US forces in Iraq⟧ on Monday.
    There have been ⟦23 attacks⟧ since October.
    `,
);
