import type { Refinement } from "../engine/candidate.js";

/** What only alluded to events has told who attacks whom, and is no event itself. */
export const allusions: Refinement = {
  name: "allusions",
  says: "attacks named without a day, a site or a number tell who attacks whom, and are no events of their own",
  refine: (candidates, removed) =>
    candidates.filter((candidate) => {
      const alludes = candidate.sketch.kind === "event" && candidate.sketch.standing === "allusion";
      if (alludes) removed(candidate, "names neither a day nor a site");
      return !alludes;
    }),
};
