import { documentCorpus } from "@sitrep/testing";
import { actorOfFigure } from "./actor.js";

export default documentCorpus(actorOfFigure)
  .says(
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
  )
  .says(
    "ambulances in the same strikes",
    [
      {
        kind: "event",
        event_type: "strike",
        actor: ["israel"],
        target: ["civilians"],
        country: ["PS"],
        place: "Khan Younis",
        date: "Monday",
      },
      {
        kind: "event",
        target: ["civilians"],
        country: ["PS"],
        place: "Rafah",
        certainty: "denied",
      },
      {
        kind: "target_count",
        value: 2,
        actor: ["israel"],
        target: ["civilians"],
        country: ["PS"],
        place: "Rafah",
        certainty: "denied",
        about: "two of its ambulances were hit in Rafah",
        actor_basis: "chain",
      },
    ],
    `
    ⟦Israel struck a hospital in Khan Younis⟧ on Monday.
    The Red Crescent denied that ⟦⟦two of its ambulances⟧ were hit in Rafah⟧.
    `,
  );
