import { documentCorpus } from "@sitrep/testing";
import { groupNamedBefore } from "./group-named-before.js";

export default documentCorpus(groupNamedBefore)
  .says(
    "the militants are the group that was struck, not the state that struck it",
    [
      { kind: "target_count", value: 2, actor: ["kenya"], target: ["al-shabaab"] },
      { kind: "event_count", value: 4, actor: ["al-shabaab"] },
    ],
    `
    Kenya struck ⟦two camps⟧ of al-Shabaab.
    The militants carried out ⟦four raids on villages in Lamu⟧.
    `,
    `
    Kenya struck ⟦two camps⟧ of al-Shabaab.
    The group carried out ⟦four raids on villages in Lamu⟧.
    `,
    `
    Kenya struck ⟦two camps⟧ of al-Shabaab.
    The insurgents launched ⟦four raids on villages in Lamu⟧.
    `,
  )
  .says(
    "of two groups it may be either",
    [{ kind: "event_count", value: 4, actor: [] }],
    `
    Al-Shabaab and Islamic State met the elders.
    The militants carried out ⟦four raids on villages in Lamu⟧.
    `,
  )
  .says(
    "a group that nobody names is none",
    [{ kind: "event_count", value: 4, actor: [] }],
    `
    The elders met in Lamu.
    The militants carried out ⟦four raids on villages⟧.
    `,
  );
