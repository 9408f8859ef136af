import { documentCorpus } from "@sitrep/testing";
import { allusions } from "./allusions.js";

export default documentCorpus(allusions)
  .says(
    "attacks without day, site or number are no event",
    [],
    `The Houthi attacks on shipping worry insurers.`,
  )
  .says(
    "strikes that are counted are no event beside their count",
    [{ kind: "event_count", event_type: "strike", value: 9, actor: ["us"], target: ["houthis"] }],
    `
    U.S. forces carried out ⟦nine strikes against the Houthis⟧.
    `,
  );
