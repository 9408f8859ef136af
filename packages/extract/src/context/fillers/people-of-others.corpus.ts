import { documentCorpus } from "@sitrep/testing";
import { hurtWhom } from "./hurt.js";

export default documentCorpus(hurtWhom)
  .says(
    "the others are of the people counted before them, whatever was hit",
    [
      { kind: "event", actor: ["israel"], target: ["civilians"] },
      { kind: "casualty", value: 50, target: ["palestine"], outcome: "killed" },
      { kind: "casualty", value: 80, target: ["palestine"], outcome: "injured" },
    ],
    `⟦Israeli strikes on tents in Rafah⟧ ⟦killed 50 Palestinians⟧ and ⟦wounded 80⟧.`,
  )
  .says(
    "the others are like those counted first",
    [
      { kind: "event", target: ["civilians"] },
      { kind: "casualty", value: 7, target: ["civilians"], outcome: "killed" },
      { kind: "casualty", value: 20, target: ["civilians"], outcome: "injured" },
    ],
    `⟦⟦Seven civilians were killed⟧⟧ and ⟦20 others injured⟧ in Kabul on Monday.`,
  )
  .says(
    "the wounded are like the dead of the sentence",
    [
      { kind: "event", event_type: "strike", target: ["civilians"], country: ["UA"], place: "Kherson" },
      {
        kind: "casualty",
        value: 6,
        outcome: "killed",
        target: ["civilians"],
        country: ["UA"],
        place: "Kherson",
        about: "Shelling killed six teachers in Kherson",
      },
      {
        kind: "casualty",
        value: 21,
        outcome: "injured",
        target: ["civilians"],
        country: ["UA"],
        place: "Kherson",
        about: "Shelling killed six teachers in Kherson",
      },
      {
        kind: "casualty",
        value: 3,
        outcome: "injured",
        target: ["civilians"],
        country: ["UA"],
        place: "Kherson",
        about: "Shelling killed six teachers in Kherson",
        part_of: "wounded 21",
      },
    ],
    `
    ⟦Shelling ⟦killed six teachers⟧ in Kherson⟧ and ⟦wounded 21⟧, ⟦three of them children⟧, the governor said.
    `,
  );
