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
  );
