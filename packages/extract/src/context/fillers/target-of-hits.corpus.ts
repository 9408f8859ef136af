import { documentCorpus } from "@sitrep/testing";
import { targetOfSites } from "./target.js";

export default documentCorpus(targetOfSites)
  .says(
    "sites are of the side that their actor strikes",
    [
      { kind: "event", actor: ["us"], target: ["houthis"] },
      { kind: "target_count", value: 16, actor: ["us"], target: ["houthis"] },
    ],
    `
    ⟦US forces struck the Houthis in Yemen⟧ on Monday.
    US forces hit ⟦16 sites⟧ in Yemen.
    `,
  )
  .says(
    "whose depots they were follows from whom they struck",
    [
      {
        kind: "event_count",
        event_type: "strike",
        value: 12,
        actor: ["us"],
        target: ["kataib-hezbollah"],
        country: ["IQ"],
        during: "the past month",
      },
      {
        kind: "target_count",
        value: 9,
        actor: ["us"],
        target: ["kataib-hezbollah"],
        country: ["IQ"],
        target_basis: "chain",
      },
    ],
    `
    In the past month US forces have ⟦struck Kataib Hezbollah in Iraq 12 times⟧.
    They destroyed ⟦nine depots⟧.
    `,
  );
