import { documentCorpus } from "@sitrep/testing";
import { peopleOfOthers } from "./from-event.js";

export default documentCorpus(peopleOfOthers).says(
  "the others are like those counted first",
  [
    { kind: "event", target: ["civilians"] },
    { kind: "casualty", value: 7, target: ["civilians"], outcome: "killed" },
    { kind: "casualty", value: 20, target: ["civilians"], outcome: "injured" },
  ],
  `⟦⟦Seven civilians were killed⟧⟧ and ⟦20 others injured⟧ in Kabul on Monday.`,
);
