import { documentCorpus } from "@sitrep/testing";
import { hurtWhom } from "./hurt.js";

export default documentCorpus(hurtWhom)
  .says(
    "police are of the country where they are",
    [
      { kind: "event", target: ["iraq"] },
      { kind: "casualty", value: 3, target: ["iraq"] },
    ],
    `⟦A bomb ⟦killed three policemen⟧ in Kirkuk⟧ on Monday.`,
  )
  .says(
    "soldiers are of the state that their army speaks for",
    [{ kind: "casualty", value: 1, target: ["kenya"] }],
    `The Kenyan army said ⟦a soldier was killed⟧ on Monday.`,
  );
