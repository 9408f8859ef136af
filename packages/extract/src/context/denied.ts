import { changed } from "../engine/statement.js";
import { rememberedOf } from "../engine/view.js";
import { each } from "./step.js";

/** "Norland accused Tavria of shelling the bridge. Tavria denied this." */
export const denied = each(
  "denied",
  'what somebody is accused of, and denies in the next sentence ("denied this"), is denied',
  (statement) => {
    const { view, anchor } = statement;
    if (view.after === null || !deniesAll(view.after)) return statement;
    const accused = view.tokens
      .slice(0, anchor)
      .some(({ norm }) => norm === "accused" || norm === "accuses" || norm === "blamed");
    return accused ? changed(statement, { certainty: "denied" }) : statement;
  },
);

const ALL = new Set(["this", "it", "that"]);
const WHAT = /^(?:claims?|accusations?|allegations?|reports?|charges?|information)$/;

/** "denied this", "rejected the accusation" */
const deniesAll = rememberedOf((view) =>
  view.tokens.some(({ norm }, at) => {
    if (norm !== "denied" && norm !== "denies" && norm !== "rejected") return false;
    const next = view.norm(at + 1);
    return (ALL.has(next) && view.norm(at + 2) !== "had") || WHAT.test(next) || WHAT.test(view.norm(at + 2));
  }),
);
