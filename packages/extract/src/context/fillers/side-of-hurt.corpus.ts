import { documentCorpus } from "@sitrep/testing";
import { hurtWhom } from "./hurt.js";

export default documentCorpus(hurtWhom)
  .says(
    "fighters are of the group that was struck",
    [
      { kind: "event", target: ["al-shabaab"] },
      { kind: "casualty", value: 9, target: ["al-shabaab"] },
    ],
    `
    ⟦U.S. forces carried out an airstrike on al-Shabaab in Somalia⟧ on Sunday.
    ⟦Nine militants were killed⟧.
    `,
  )
  .says(
    "of nobody's event they are nobody's",
    [{ kind: "casualty", value: 9, target: [] }],
    `⟦Nine militants were killed⟧ on Sunday.`,
  )
  .says(
    "soldiers who died in a country are its own",
    [
      {
        kind: "casualty",
        value: 4,
        outcome: "killed",
        target: ["niger"],
        country: ["NE"],
        place: "Abala",
        about: "an ambush near the village of Abala",
        target_basis: "sentence",
      },
      {
        kind: "event",
        event_type: "attack",
        target: ["niger"],
        country: ["NE"],
        place: "Abala",
        target_basis: "sentence",
      },
    ],
    `
    In neighbouring Niger, ⟦four soldiers died⟧ in ⟦an ambush near the village of Abala⟧.
    `,
  );
