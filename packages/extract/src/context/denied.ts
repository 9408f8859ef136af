import type { Refinement } from "../engine/candidate.js";
import type { View } from "../engine/view.js";

/** "Norland accused Tavria of shelling the bridge. Tavria denied this." */
export const denied: Refinement = {
  name: "denied",
  says: 'what somebody is accused of, and denies in the next sentence ("denied this"), is denied',
  refine: (candidates) => {
    for (const candidate of candidates) {
      const { view, sketch } = candidate;
      const accused = view.tokens
        .slice(0, sketch.anchor)
        .some(({ norm }) => norm === "accused" || norm === "accuses" || norm === "blamed");
      if (accused && view.after !== null && deniesAll(view.after)) candidate.certainty = "denied";
    }
    return candidates;
  },
};

const ALL = new Set(["this", "it", "that"]);
const WHAT = /^(?:claims?|accusations?|allegations?|reports?|charges?|information)$/;

/** "denied this", "rejected the accusation" */
const deniesAll = (view: View) =>
  view.tokens.some(({ norm }, at) => {
    if (norm !== "denied" && norm !== "denies" && norm !== "rejected") return false;
    const next = view.norm(at + 1);
    return (ALL.has(next) && view.norm(at + 2) !== "had") || WHAT.test(next) || WHAT.test(view.norm(at + 2));
  });
