import { documentCorpus } from "@sitrep/testing";
import { targetOfStandIn } from "./stand-ins.js";

export default documentCorpus(targetOfStandIn)
  .says(
    "what is the enemy's is of the one other side that is named",
    [{ kind: "event_count", value: 8, actor: ["ukraine"], target: ["russia"], country: ["UA"] }],
    `
    The Ukrainian army said that Russian troops were pressing in the east.
    Our pilots carried out ⟦eight strikes on enemy positions in Ukraine⟧.
    `,
    `
    The Ukrainian army said that Russian troops were pressing in the east.
    Aircraft of the defence forces carried out ⟦eight strikes on the camps of the occupiers in Ukraine⟧.
    `,
  )
  .says(
    "or of whoever attacks the one that strikes",
    [
      { kind: "event", actor: ["rapid-support-forces"], place: "El Fasher" },
      { kind: "target_count", value: 9, actor: ["sudanese-armed-forces"], target: ["rapid-support-forces"] },
    ],
    `
    The Sudanese army said on Monday that ⟦Rapid Support Forces fighters attacked El Fasher⟧.
    Friendly forces destroyed ⟦nine enemy vehicles⟧.
    `,
    `
    The Sudanese army said on Monday that ⟦Rapid Support Forces fighters attacked El Fasher⟧.
    Our troops destroyed ⟦nine vehicles⟧ of the enemy.
    `,
    `
    The Sudanese army said on Monday that ⟦Rapid Support Forces fighters attacked El Fasher⟧.
    The defence forces destroyed ⟦nine enemy vehicles⟧.
    `,
  )
  .says(
    "not where two others are named",
    [{ kind: "event_count", value: 8, target: [], country: ["SY"] }],
    `
    The Syrian army said that Turkish troops and Islamic State fighters were pressing in the north.
    Our pilots carried out ⟦eight strikes on enemy positions in Syria⟧.
    `,
  )
  .says(
    "nor where none is",
    [{ kind: "target_count", value: 9, target: [] }],
    `
    The Sudanese army spoke of rain.
    Friendly forces destroyed ⟦nine enemy vehicles⟧.
    `,
    `
    A farmer spoke of rain.
    Gunners destroyed ⟦nine enemy vehicles⟧.
    `,
  );
