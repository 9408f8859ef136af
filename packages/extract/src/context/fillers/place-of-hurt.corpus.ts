import { documentCorpus } from "@sitrep/testing";
import { placeOfHurt } from "./place-of-hurt.js";

export default documentCorpus(placeOfHurt)
  .says(
    "it was where it killed people",
    [
      { kind: "event", place: "Kandahar", country: ["AF"], date: "Monday" },
      { kind: "casualty", value: 1 },
      { kind: "casualty", value: 9, place: "Kandahar" },
    ],
    `⟦A bomb struck a tractor⟧ pulling a cart with women on Monday, ⟦killing a child⟧ and ⟦wounding nine people⟧ in Kandahar.`,
  )
  .says(
    "what another sentence tells is of another place",
    [
      { kind: "event", place: null, date: "Monday" },
      { kind: "casualty", value: 4, place: "Kandahar" },
    ],
    `
    ⟦A bomb struck a tractor in Afghanistan⟧ on Monday.
    ⟦Four people were wounded⟧ in Kandahar.
    `,
  );
