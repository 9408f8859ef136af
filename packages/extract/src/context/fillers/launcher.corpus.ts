import { documentCorpus } from "@sitrep/testing";
import { actorOfFigure } from "./actor.js";

export default documentCorpus(actorOfFigure)
  .says(
    "what a state shot down came from the one that strikes it",
    [
      { kind: "event", actor: ["russia"] },
      { kind: "munition_count", value: 12, actor: ["russia"] },
    ],
    `
    ⟦Russian missiles struck a depot in Kharkiv⟧ on Monday.
    Ukraine shot down ⟦12 drones⟧.
    `,
  )
  .says(
    "drones are of the one group that attacks in the report",
    [
      {
        kind: "event",
        event_type: "attack",
        actor: ["houthis"],
        target: ["commercial-shipping"],
        country: ["red-sea"],
        date: "Monday",
      },
      {
        kind: "munition_count",
        value: 3,
        outcome: "intercepted",
        actor: ["houthis"],
        country: ["gulf-of-aden"],
        date: "Friday",
        actor_basis: "chain",
      },
    ],
    `
    ⟦Houthi fighters attacked a cargo ship in the Red Sea⟧ on Monday.
    A US destroyer shot down ⟦three drones⟧ in the Gulf of Aden on Friday.
    `,
  );
