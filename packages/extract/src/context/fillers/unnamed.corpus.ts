import { documentCorpus } from "@sitrep/testing";
import { unnamed } from "./unnamed.js";

export default documentCorpus(unnamed)
  .says(
    "we are those whose office publishes it",
    [
      { kind: "event", actor: ["us"], target: ["houthis"] },
      { kind: "target_count", value: 5, actor: ["us"], target: ["houthis"] },
    ],
    `
    @publisher U.S. Central Command
    On Monday we ⟦struck ⟦five Houthi missile sites⟧ in Yemen⟧.
    `,
  )
  .says(
    "the army is that of the state told of last",
    [
      { kind: "event", actor: ["israel"] },
      { kind: "event", actor: ["israel"] },
    ],
    `
    ⟦Israeli jets struck a depot in Tyre⟧ on Monday.
    The army ⟦bombed a bridge near Sidon⟧ on Tuesday.
    `,
  );
