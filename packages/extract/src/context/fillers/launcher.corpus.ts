import { documentCorpus } from "@sitrep/testing";
import { launcher } from "./launchers.js";

export default documentCorpus(launcher).says(
  "what a state shot down came from the one that strikes it",
  [
    { kind: "event", actor: ["russia"] },
    { kind: "munition_count", value: 12, actor: ["russia"] },
  ],
  `
    ⟦Russian missiles struck a depot in Kharkiv⟧ on Monday.
    Ukraine shot down ⟦12 drones⟧.
    `,
);
