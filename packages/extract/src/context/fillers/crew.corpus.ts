import { documentCorpus } from "@sitrep/testing";
import { hurtWhom } from "./hurt.js";

export default documentCorpus(hurtWhom)
  .says(
    "the crew of a ship that was hit is the ship's",
    [
      { kind: "event", target: ["commercial-shipping"] },
      { kind: "casualty", value: 2, target: ["commercial-shipping"] },
    ],
    `
    ⟦A missile hit a cargo ship in the Red Sea⟧ on Monday.
    ⟦Two crew members were wounded⟧.
    `,
  )
  .says(
    "the crew is the ship's",
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
        kind: "casualty",
        value: 2,
        outcome: "killed",
        target: ["commercial-shipping"],
        date: "Thursday",
        target_basis: "chain",
      },
    ],
    `
    ⟦A Houthi missile hit a cargo ship in the Red Sea⟧ on Monday.
    The navy flew out the wounded.
    ⟦Two crew members died⟧ of their wounds on Thursday.
    `,
  );
