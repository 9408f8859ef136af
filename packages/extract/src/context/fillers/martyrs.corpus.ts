import { documentCorpus } from "@sitrep/testing";
import { hurtWhom } from "./hurt.js";

export default documentCorpus(hurtWhom)
  .says(
    "who counts martyrs counts its own, and the wounded beside them",
    [
      { value: 41, outcome: "killed", target: ["palestine"], country: ["PS"] },
      { value: 77, outcome: "injured", target: ["palestine"] },
    ],
    "The ministry of health in Gaza counted ⟦41 martyrs⟧ and ⟦77 injuries⟧ on Monday.",
    "Hospitals in Gaza received ⟦41 martyrs⟧ and ⟦77 injuries⟧ on Monday.",
  )
  .says(
    "the dead of no country are nobody's",
    [{ value: 41, outcome: "killed", target: [] }],
    "The movement mourned ⟦41 martyrs⟧ on Monday.",
  );
