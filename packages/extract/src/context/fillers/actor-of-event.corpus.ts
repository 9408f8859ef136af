import { documentCorpus } from "@sitrep/testing";
import { actorOfFigure } from "./actor.js";

export default documentCorpus(actorOfFigure).says(
  "what was hit was hit by the event's actor",
  [
    { kind: "event", actor: ["israel"], about: null },
    { kind: "target_count", value: 4, actor: ["israel"], about: "Israeli jets struck a camp near Tyre" },
  ],
  `
    ⟦Israeli jets struck a camp near Tyre⟧ on Monday.
    The strike destroyed ⟦four buildings⟧.
    `,
);
