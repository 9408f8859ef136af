import { documentCorpus } from "@sitrep/testing";
import { hurtWhom } from "./hurt.js";

export default documentCorpus(hurtWhom)
  .says(
    "sailors are of the ship that their sentence names",
    [{ value: 3, outcome: "missing", target: ["commercial-shipping"] }],
    "⟦Three sailors were missing⟧ from the bulk carrier.",
    "The owner of the container ship said ⟦three crew members were missing⟧.",
  )
  .says(
    "or of the ship of the sentence before",
    [{ value: 2, outcome: "injured", target: ["commercial-shipping"] }],
    `
    The tanker was towed into port.
    ⟦Two sailors were injured⟧, its owner said.
    `,
  )
  .says(
    "sailors of no merchant ship stay unsaid",
    [{ value: 3, outcome: "missing", target: [] }],
    "⟦Three sailors were missing⟧ after the storm of fire at the pier.",
  );
