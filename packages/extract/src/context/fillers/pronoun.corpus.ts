import { documentCorpus } from "@sitrep/testing";
import { pronoun } from "./pronoun.js";

export default documentCorpus(pronoun)
  .says(
    "they are who acts in the clause before",
    [{ kind: "event", actor: ["uk"] }],
    `British soldiers were on alert after ⟦they raided a police station in Basra⟧.`,
  )
  .says(
    "it is who acts at the head of the sentence before",
    [
      { kind: "event", actor: ["israel"], place: "Hodeidah" },
      { kind: "target_count", value: 3, actor: ["israel"], place: "Hodeidah" },
    ],
    `
    Israel stepped up its campaign.
    ⟦It launched airstrikes on ⟦three quays⟧ in Hodeidah⟧ on Monday.
    `,
  )
  .says(
    "of whom the sentence before speaks, where a group says it of itself",
    [{ kind: "event", actor: ["hezbollah"], place: "Safed" }],
    `
    Hezbollah buried a commander on Friday.
    The group said ⟦it fired rockets at a base in Safed⟧.
    `,
  )
  .says(
    "their own fighters are theirs, and what they fired hits",
    [
      { kind: "event", actor: ["hezbollah"], target: ["israel"], place: "Safed" },
      { kind: "munition_count", value: 60, actor: ["hezbollah"] },
    ],
    `Hezbollah said that its fighters launched ⟦⟦60 rockets⟧ targeting an Israeli base near Safed⟧ on Monday.`,
  );
