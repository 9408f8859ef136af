import { documentCorpus } from "@sitrep/testing";
import { dayOfDeed } from "./about.js";

export default documentCorpus(dayOfDeed)
  .says(
    "a year or a month dates the one deed of a figure",
    [
      { kind: "casualty", value: 4, date: "2017", during: null },
      { kind: "event", country: ["ML"], during: "2017" },
    ],
    "⟦Four soldiers died⟧ in ⟦an ambush in Mali⟧ in 2017.",
  )
  .says(
    "several attacks make the year the window of their toll",
    [
      { kind: "casualty", value: 40, date: null, during: "2017" },
      { kind: "event", country: ["ML"] },
    ],
    "⟦Forty soldiers died⟧ in ⟦ambushes in Mali⟧ in 2017.",
  );
