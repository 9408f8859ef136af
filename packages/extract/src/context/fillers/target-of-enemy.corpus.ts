import { documentCorpus } from "@sitrep/testing";
import { targetOfEnemy } from "./stand-ins.js";

export default documentCorpus(targetOfEnemy)
  .says(
    "the speaker's side is whom the enemy strikes",
    [{ kind: "event_count", value: 7, actor: ["russia"], target: ["ukraine"] }],
    `
    The Ukrainian army said that Russian troops were pressing in the east.
    The enemy carried out ⟦seven attacks⟧ with rocket launchers.
    `,
    `
    The Ukrainian army said that Russian troops were pressing in the east.
    The aggressor launched ⟦seven raids⟧ during the night.
    `,
    `
    The Ukrainian army said that the enemy was pressing in the east.
    Russian troops carried out ⟦seven raids⟧, the army said.
    `,
  )
  .says(
    "and its civilians where a town is hit",
    [
      { kind: "event", actor: ["russia"], target: ["ukraine", "civilians"], place: "Kupiansk" },
      { kind: "event_count", value: 12, actor: ["russia"], target: ["ukraine", "civilians"] },
    ],
    `
    The Ukrainian army said that Russian troops were pressing in the east.
    ⟦The enemy carried out ⟦12 air strikes on Kupiansk⟧⟧ on Thursday.
    `,
    `
    The Ukrainian army said that Russian troops were pressing in the east.
    ⟦The occupiers carried out ⟦12 air strikes on Kupiansk⟧⟧ on Thursday.
    `,
  )
  .says(
    "not where it strikes in another land",
    [{ kind: "event_count", value: 7, actor: ["russia"], target: [], country: ["SY"] }],
    `
    The Ukrainian army said that Russian troops were pressing in the east.
    The enemy carried out ⟦seven air strikes in Syria⟧.
    `,
  )
  .says(
    "nor where a state that does not fight speaks of strikes",
    [{ kind: "event_count", value: 7, actor: ["russia"], target: [] }],
    `
    The US army said that it was watching the border.
    Russian troops carried out ⟦seven raids⟧.
    `,
  )
  .says(
    "nor is it whoever strikes a third",
    [{ kind: "event_count", value: 7, actor: ["ukraine"], target: ["russia"] }],
    `
    The Ukrainian army said that Russian troops were pressing in the east.
    Our gunners carried out ⟦seven raids on enemy positions⟧.
    `,
  )
  .says(
    "soldiers whom the adversary hurts are the speaker's",
    [
      { kind: "event", actor: ["azerbaijan"], place: "Sotk" },
      { kind: "casualty", value: 2, target: ["armenia"] },
    ],
    `
    The Armenian defence ministry said that Azerbaijani forces opened fire on Tuesday.
    ⟦The adversary shelled the village of Sotk⟧, ⟦wounding two soldiers⟧.
    `,
  );
