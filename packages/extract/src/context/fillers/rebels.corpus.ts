import { documentCorpus } from "@sitrep/testing";
import { hurtWhom } from "./hurt.js";

export default documentCorpus(hurtWhom)
  .says(
    "rebels are of the one group that is named beside them",
    [{ value: 8, outcome: "killed", target: ["al-shabaab"] }],
    `
    ⟦Eight rebels were killed⟧, the army said.
    Al-Shabaab did not comment on the battle.
    `,
    `
    Al-Shabaab has fought the army for years.
    ⟦Eight militants were killed⟧ on Monday.
    `,
  )
  .says(
    "of two groups either may be meant",
    [{ value: 8, outcome: "killed", target: [] }],
    `
    Al-Shabaab and the Islamic State fight for the valley.
    ⟦Eight militants were killed⟧ on Monday.
    `,
  );
