import { documentCorpus } from "@sitrep/testing";
import { windowOfToll } from "../about.js";

export default documentCorpus(windowOfToll)
  .says(
    "a bare figure after a running toll counts over the same time",
    [
      { kind: "casualty", value: 20000, since: "October", outcome: "killed" },
      { kind: "casualty", value: 60000, since: "October", outcome: "injured" },
    ],
    `
    Since October ⟦at least 20,000 people have been killed⟧ in Gaza.
    ⟦More than 60,000 have been wounded⟧.
    `,
  )
  .says(
    "a deed of its own does not",
    [
      { kind: "casualty", value: 20000, since: "October", date: null },
      { kind: "casualty", value: 1200, since: null, date: "Monday" },
    ],
    `
    Since October ⟦at least 20,000 people have been killed⟧ in Gaza.
    The group ⟦killed 1,200 people⟧ in Israel on Monday.
    `,
  );
