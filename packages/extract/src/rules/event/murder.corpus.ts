import { also, corpus } from "@sitrep/testing";
import rule from "./murder.js";

export default corpus(rule)
  .silent("not that house", "Her house was not the target of an attack on Monday.")
  .silent(
    "a number of tanks lost by an army with a name is a count",
    also("Armenia announced the destruction of 44 tanks of the Azerbaijani Armed Forces near Hadrut.", {
      "target-count/counted-targets": { value: 44, place: "Hadrut" },
    }),
    also("Kyiv reported the destruction of 12 Russian drones near Odesa.", {
      "munition-count/counted-munitions": { value: 12, place: "Odesa" },
    }),
    also("The staff claimed the destruction of nine launchers of the Georgian army near Gori.", {
      "target-count/counted-targets": { value: 9, place: "Gori" },
    }),
  )
  .says(
    { event_type: "attack", actor: [], date: null },
    "The strike of the judges began after magistrate Pedro Ruda's murder.",
  )
  .silent("a novel", "The murder in the novel is never solved.");
