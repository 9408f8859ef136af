import { documentCorpus } from "@sitrep/testing";

export default documentCorpus({ name: "usual country" }).says(
  "a group attacks where it always does",
  [
    { kind: "event", country: ["SO"] },
    { kind: "event", actor: ["farc"], country: ["CO"] },
    { kind: "event", actor: ["al-shabaab"], country: ["SO"] },
  ],
  `
    ⟦Al-Shabaab attacked a hotel in Somalia⟧ on Monday.
    Envoys of Somalia saw ⟦how FARC rebels attacked a school in Colombia⟧ on Tuesday.

    ⟦Al-Shabaab attacked a convoy of soldiers⟧ on Friday.
    `,
);
