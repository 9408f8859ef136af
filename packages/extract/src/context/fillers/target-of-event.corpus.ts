import { documentCorpus } from "@sitrep/testing";
import { hurtWhom } from "./hurt.js";

export default documentCorpus(hurtWhom)
  .says(
    "whom the event hit by name are those whom it hurt",
    [
      { kind: "event", target: ["commercial-shipping"] },
      { kind: "casualty", value: 3, target: ["commercial-shipping"] },
    ],
    `⟦A missile hit a cargo ship in the Red Sea⟧ on Monday, ⟦wounding three⟧.`,
  )
  .says(
    "soldiers are not the civilians whom it hit",
    [
      { kind: "event", target: ["civilians"] },
      { kind: "casualty", value: 3, target: ["ukraine"] },
    ],
    `⟦A missile hit a school in Kharkiv⟧ on Monday, ⟦wounding three soldiers⟧.`,
  );
