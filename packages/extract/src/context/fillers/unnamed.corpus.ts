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
    On Monday ⟦we struck ⟦five Houthi missile sites⟧ in Yemen⟧.
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
    ⟦The army bombed a bridge near Sidon⟧ on Tuesday.
    `,
  )
  .says(
    "the junta is the state of the country that it rules",
    [{ kind: "event", actor: ["myanmar"] }],
    `
    ⟦The junta bombed a bridge near Sagaing⟧ on Monday.
    `,
  )
  .says(
    "so are the troops of a regime or a government, and what the army does by a noun",
    [
      { kind: "event", actor: ["myanmar"] },
      { kind: "event", actor: ["myanmar"] },
    ],
    `
    ⟦Regime troops attacked a bridge near Sagaing⟧ on Monday.
    A week before ⟦an army raid on a depot near Mandalay⟧ had failed.
    `,
  )
  .says(
    "security forces are the country's, and what they fire is theirs",
    [
      { kind: "event", actor: ["iraq"], country: ["IQ"] },
      { kind: "munition_count", value: 30, actor: ["iraq"], country: ["IQ"] },
    ],
    `⟦Security forces fired ⟦30 shells⟧ at a village near Kirkuk⟧.`,
    `⟦The security forces fired ⟦30 rockets⟧ at a village near Kirkuk⟧.`,
    `⟦Government troops fired ⟦30 shells⟧ at a village near Kirkuk⟧.`,
  )
  .says(
    "whoever is hit beside them did not fire",
    [
      { kind: "event", actor: [], country: ["IQ"] },
      { kind: "munition_count", value: 30, actor: [], country: ["IQ"] },
    ],
    `⟦Gunmen fired ⟦30 shells⟧ at the security forces near Kirkuk⟧.`,
  )
  .says(
    "troops without a name are the country's, in all that they did",
    [
      { kind: "event", actor: ["nigeria"], place: "Bama" },
      { kind: "target_count", value: 6, actor: ["nigeria"] },
    ],
    `⟦Troops shelled a forest near Bama⟧ and destroyed ⟦six camps⟧.`,
    `⟦The troops shelled a forest near Bama⟧ and destroyed ⟦six camps⟧.`,
  )
  .says(
    "whoever is of the army acts for it, whatever he is called",
    [
      { kind: "event", actor: ["nigeria"], place: "Bama" },
      { kind: "casualty", value: 6, outcome: "killed" },
    ],
    `⟦⟦Six priests were killed⟧⟧ in Bama on Monday by soldiers of the army.`,
    `⟦⟦Six priests were killed⟧⟧ in Bama on Monday by members of the armed forces.`,
  )
  .says(
    "not who only wears its clothes",
    [
      { kind: "event", actor: [], place: "Bama" },
      { kind: "casualty", value: 6, outcome: "killed" },
    ],
    `⟦⟦Six priests were killed⟧⟧ in Bama on Monday by men in the clothes of the army.`,
    `⟦⟦Six priests were killed⟧⟧ in Bama on Monday by a rebel army.`,
  );
