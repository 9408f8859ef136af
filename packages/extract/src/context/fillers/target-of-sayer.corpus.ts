import { documentCorpus } from "@sitrep/testing";
import { sideOfSite } from "./target.js";

export default documentCorpus(sideOfSite)
  .says(
    "officials who count another state's strikes at home were struck",
    [{ kind: "event_count", value: 28, actor: ["russia"], target: ["ukraine"], country: ["UA"] }],
    `Russia carried out ⟦28 air strikes in Ukraine⟧, the Ukrainian army said.`,
  )
  .says(
    "so they were where two states struck",
    [{ kind: "event_count", value: 12, actor: ["us", "uk"], target: ["iraq"], country: ["IQ"] }],
    `US and British jets carried out ⟦12 air strikes in Iraq⟧, the Iraqi army said.`,
  )
  .says(
    "whoever tells of strikes abroad was not",
    [{ kind: "event_count", value: 28, actor: ["russia"], target: [], country: ["SY"] }],
    `Russia carried out ⟦28 air strikes in Syria⟧, the Ukrainian army said.`,
  );
