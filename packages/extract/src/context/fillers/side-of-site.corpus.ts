import { documentCorpus } from "@sitrep/testing";
import { sideOfSite } from "./sided.js";

export default documentCorpus(sideOfSite)
  .says(
    "a police patrol is of the state where it is",
    [{ kind: "event", target: ["iraq"] }],
    `⟦A roadside bomb exploded beside a police patrol in Kirkuk⟧ on Sunday.`,
  )
  .says(
    "a state that strikes does not hit itself",
    [{ kind: "event", actor: ["iraq"], target: [] }],
    `⟦Iraqi jets hit a military camp near Fallujah⟧ on Sunday.`,
  );
