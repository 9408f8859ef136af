import { documentCorpus } from "@sitrep/testing";

export default documentCorpus({ name: "usual country" }).says(
  "a group attacks where it always does",
  [
    { kind: "event", country: ["SO"] },
    { kind: "event", country: ["SO"] },
  ],
  `
    ⟦Al-Shabaab attacked a hotel in Somalia⟧ on Monday.
    The minister spoke.
    ⟦Al-Shabaab attacked a convoy of soldiers⟧ on Friday.
    `,
);
