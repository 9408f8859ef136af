import { documentCorpus } from "@sitrep/testing";
import { firer } from "./actor.js";

export default documentCorpus(firer).says(
  "whose bombs are counted in it did it",
  [
    { kind: "event", actor: ["myanmar-military"], country: ["MM"] },
    { kind: "event", actor: ["myanmar-military"], place: "Mandalay" },
    { kind: "munition_count", value: 3, actor: ["myanmar-military"] },
  ],
  `
  ⟦A Myanmar military airstrike on a village near Mandalay⟧ was condemned on Tuesday.
  ⟦A jet dropped ⟦three bombs⟧ on Mandalay⟧ on Sunday.
  `,
);
