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
  )
  .says(
    "an enemy's dead are not the army's that counts them",
    [{ kind: "casualty", value: 840, target: [] }],
    `The Ukrainian army said the enemy ⟦lost 840 personnel⟧.`,
    `The Russian army said that the enemy ⟦lost 840 soldiers⟧ in a day.`,
    `In a day the enemy ⟦lost 840 soldiers⟧, the Ukrainian army said.`,
    `The enemy ⟦lost 840 troops⟧, the Russian army said.`,
  );
