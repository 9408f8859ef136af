import { documentCorpus } from "@sitrep/testing";
import { targetOfCounted } from "./target.js";

export default documentCorpus(targetOfCounted)
  .says(
    "the sites that its own sentence counts say whom an event hit",
    [
      { kind: "target_count", value: 4, actor: ["israel"], target: ["hamas"] },
      { kind: "event", event_type: "strike", actor: ["israel"], target: ["hamas"], country: ["PS"] },
      { kind: "target_count", value: 20, actor: ["israel"], target: ["hamas"] },
    ],
    `
    Israeli forces destroyed ⟦four Hamas depots⟧ overnight, and ⟦Israeli jets struck ⟦20 targets⟧ across the Gaza Strip⟧.
    `,
  )
  .says(
    "sites of another sentence do not",
    [
      { kind: "target_count", value: 4, actor: ["israel"], target: ["hamas"] },
      { kind: "event", event_type: "strike", actor: ["israel"], target: [], country: ["LB"], place: "Tyre" },
    ],
    `
    Israeli forces destroyed ⟦four Hamas depots⟧.
    ⟦Israeli jets struck a workshop near Tyre in Lebanon⟧ on Friday.
    `,
  );
