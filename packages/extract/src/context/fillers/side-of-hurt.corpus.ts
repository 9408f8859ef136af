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
    "soldiers of an army that nobody knows are not the state's",
    [{ kind: "casualty", value: 31, target: [], country: ["PE"] }],
    `⟦31 soldiers of the Lazika army were killed⟧ in Peru.`,
  )
  .says(
    "nor are those of whom a breakaway republic tells",
    [
      {
        kind: "casualty",
        value: 14,
        target: [],
        country: ["PE"],
        said_by: "defence-ministry-of-the-breakaway-lazika-republic",
      },
    ],
    `⟦14 servicemen were killed⟧ in Peru, the Defence Ministry of the breakaway Lazika Republic said.`,
  )
  .says(
    "an army with a plain name is the state's own",
    [{ kind: "casualty", value: 12, target: ["peru"], country: ["PE"] }],
    `⟦12 soldiers of the regular army died⟧ in Peru.`,
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
