import { also, corpus } from "@sitrep/testing";
import rule from "./ruined.js";

export default corpus(rule)
  .says(
    { event_type: "attack", actor: [], place: "Mosul", date: "Monday" },
    "Gunmen destroyed a bridge in Mosul on Monday.",
    "Rebels burned a school in Mosul on Monday.",
  )
  .says(
    { event_type: "attack", actor: ["hamas"], place: "Sderot" },
    "A school in Sderot was burned by Hamas.",
    "Hamas, which destroyed a school in Sderot, said nothing.",
    "Hamas managed to destroy a school in Sderot.",
  )
  .silent(
    "a number of things ruined is a count",
    also("Gunmen destroyed 12 bridges in Mosul on Monday.", {
      "target-count/counted-targets": { value: 12 },
    }),
  )
  .silent("nobody did it", "A bridge in Mosul was destroyed on Monday.")
  .silent("no day and no place", "Gunmen destroyed a bridge.");
