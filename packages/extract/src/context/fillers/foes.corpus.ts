import { documentCorpus } from "@sitrep/testing";
import { foes } from "./foes.js";

export default documentCorpus(foes)
  .says(
    "what a state hits in the land of the state that strikes it is that state's",
    [
      { kind: "event", actor: ["russia"], country: ["UA"], place: "Sumy" },
      { kind: "event", actor: ["ukraine"], target: ["russia"], country: ["RU"] },
    ],
    `
    ⟦Russian drones hit a warehouse in Sumy⟧ on Monday.
    On Tuesday ⟦Ukraine struck an oil depot in southern Russia⟧.
    `,
  )
  .says(
    "of a land that does not strike back nothing follows",
    [{ kind: "event", actor: ["us"], target: [], country: ["YE"] }],
    `On Tuesday ⟦US jets struck an oil depot in northern Yemen⟧.`,
  );
