import { documentCorpus } from "@sitrep/testing";
import { actorOfListed } from "./listed-counts.js";

export default documentCorpus(actorOfListed)
  .says(
    "whoever makes the first of a list makes all",
    [
      { kind: "event_count", value: 18, actor: ["russia"] },
      { kind: "event_count", value: 30, actor: ["russia"] },
    ],
    `In all, Russian troops carried out ⟦18 air strikes⟧, ⟦30 rocket attacks⟧.`,
    `Russian forces carried out ⟦18 air strikes⟧, and ⟦30 rocket attacks⟧ over the day.`,
    `Officials say Russian troops launched ⟦18 air strikes⟧, ⟦30 mortar attacks⟧.`,
  )
  .says(
    "a clause of its own is no more of the list",
    [
      { kind: "event_count", value: 18, actor: ["russia"] },
      { kind: "event_count", value: 30, actor: [] },
    ],
    `Russian troops carried out ⟦18 air strikes⟧ while residents counted ⟦30 rocket attacks⟧.`,
    `Russian troops carried out ⟦18 air strikes⟧, and residents counted ⟦30 rocket attacks⟧.`,
  );
