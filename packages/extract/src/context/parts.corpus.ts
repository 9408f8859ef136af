import { documentCorpus } from "@sitrep/testing";
import { parts } from "./parts.js";

export default documentCorpus(parts).says(
  "parts sum up to their whole",
  [
    { kind: "event", part_of: null },
    { kind: "casualty", value: 59, part_of: null },
    { kind: "casualty", value: 27, part_of: "injured 59 soldiers" },
    { kind: "casualty", value: 32, part_of: "injured 59 soldiers" },
  ],
  `⟦The attack ⟦injured 59 soldiers⟧ at the Al-Asad base⟧, ⟦27 with traumatic brain injuries⟧ and ⟦32 with other injuries⟧.`,
);
