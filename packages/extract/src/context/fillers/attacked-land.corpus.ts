import { documentCorpus } from "@sitrep/testing";

export default documentCorpus({ name: "attacked land" }).says(
  "a land that was attacked by its name",
  [{ kind: "event", country: ["IL"], target: ["israel"] }],
  `⟦Hezbollah attacked Israel⟧ on Monday.`,
);
