import { documentCorpus } from "@sitrep/testing";
import { killings } from "./killings.js";

export default documentCorpus(killings)
  .says(
    "a killing on a day and in a town is an attack",
    [
      { kind: "event", place: "Maiduguri", date: "Monday" },
      { kind: "casualty", value: 4, place: "Maiduguri", date: "Monday" },
    ],
    `⟦⟦Four teachers were killed⟧⟧ in Maiduguri on Monday.`,
  )
  .says(
    "deaths that are only announced are none",
    [{ kind: "casualty", value: 6, outcome: "killed" }],
    `The army announced the ⟦deaths of six soldiers⟧ in Maiduguri on Monday.`,
  )
  .says(
    "what another strike or an ambush is called in the clause of its dead is the deed",
    [
      { kind: "event", event_type: "strike", place: "Hiwane", date: "Tuesday" },
      { kind: "casualty", value: 2, place: "Hiwane" },
    ],
    `In ⟦another strike⟧ on Tuesday, ⟦two people were killed⟧ in Hiwane.`,
    `In ⟦a further strike⟧ on Tuesday, ⟦two people were killed⟧ in Hiwane.`,
  )
  .says(
    "a deed that the sentence tells is no second one",
    [
      { kind: "event", place: "Dounkoun" },
      { kind: "casualty", value: 12 },
    ].reverse(),
    `⟦Twelve soldiers were killed⟧ in ⟦an ambush near the village of Dounkoun⟧ on Sunday.`,
  );
