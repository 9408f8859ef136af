import { documentCorpus } from "@sitrep/testing";

export default documentCorpus({ name: "dateline" }).says(
  "what names no place was where the report was written",
  [
    { kind: "event", country: ["SO"] },
    { kind: "casualty", value: 9, country: ["SO"] },
  ],
  `MOGADISHU, Somalia (Reuters) - ⟦A bomb exploded⟧ at a hotel on Monday, ⟦killing nine people⟧ who had queued for the bus to Nairobi.`,
);
