import { documentCorpus } from "@sitrep/testing";
import { actorOfStandIn } from "./stand-ins.js";

export default documentCorpus(actorOfStandIn)
  .says(
    "the enemy is the one side whose forces the speaker's document names",
    [{ kind: "event_count", value: 12, actor: ["russia"], country: ["UA"], actor_basis: "chain" }],
    `
    The Ukrainian army said that Russian troops were pressing in the east.
    The enemy carried out ⟦12 air strikes in Ukraine⟧.
    `,
    `
    The Ukrainian army said that Russian troops were pressing in the east.
    The invaders carried out ⟦12 air strikes in Ukraine⟧.
    `,
    `
    The Ukrainian army said that Russian troops were pressing in the east.
    Over the day, the occupiers carried out ⟦12 air strikes in Ukraine⟧.
    `,
  )
  .says(
    "its drones are its own, whoever shot them down",
    [{ kind: "munition_count", value: 5, actor: ["russia"] }],
    `
    The Ukrainian army said that Russian troops were pressing in the east.
    Gunners destroyed ⟦five enemy drones⟧ by noon.
    `,
  )
  .says(
    "our troops are the speaker's, and so is the unit that hits the enemy",
    [{ kind: "target_count", value: 4, actor: ["ukraine"], target: ["russia"] }],
    `
    The Ukrainian army said that Russian troops were pressing in the east.
    Our defenders hit ⟦four enemy command posts⟧.
    `,
    `
    The Ukrainian army said that Russian troops were pressing in the east.
    Missile crews hit ⟦four enemy command posts⟧.
    `,
  )
  .says(
    "whoever repels attacks did not make them",
    [{ kind: "event_count", value: 6, actor: [] }],
    `
    The Ukrainian army said that Russian troops were pressing in the east.
    Our forces repelled ⟦six attacks on the town⟧.
    `,
  )
  .says(
    "of two that may be meant it is neither",
    [{ kind: "event_count", value: 12, actor: [], country: ["SY"] }],
    `
    The Syrian army said that Turkish troops and Islamic State fighters were pressing in the north.
    The enemy carried out ⟦12 attacks in Syria⟧.
    `,
  )
  .says(
    "nobody's enemy is nobody",
    [{ kind: "event_count", value: 12, actor: [], country: ["UA"] }],
    `
    The river rose again.
    The enemy carried out ⟦12 air strikes in Ukraine⟧.
    `,
  );
