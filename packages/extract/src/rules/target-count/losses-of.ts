import { actorsIn } from "../../engine/people.js";
import type { Sketch } from "../../engine/rule.js";
import { datesOf, windowOf } from "../../engine/when.js";
import { scenesOf } from "../deed-of.js";
import type { Found } from "../figure.js";
import { munitionOf } from "../munition-count/munition-noun.js";

/** What a side lost: of nobody where no side is named, and of no event, for it is lost over days or a whole war. */
export function lossesOf(found: Found): Sketch | null {
  const { view, quantity, seat } = found;
  const clause = seat?.clause ?? null;
  const head = clause?.head ?? quantity.from;
  const drone = quantity.noun?.type === "munition" ? munitionOf(view, quantity) : null;
  const owner = ownersOf(found);
  const window = windowOf(view, head);
  const { from } = quantity;
  const common = {
    count: quantity.reading,
    sites: clause ? scenesOf(view, clause) : [],
    dates: window.length > 0 ? window : datesOf(view, head),
    time: null,
    from,
    to: drone?.to ?? quantity.to,
    anchor: head,
    counted: quantity.count,
  };
  return drone
    ? {
        kind: "munition_count",
        munition: drone.munition,
        outcome: "destroyed",
        actor: owner,
        target: [],
        closed: ["actor", "about"],
        ...common,
      }
    : { kind: "target_count", actor: [], target: owner, closed: ["target", "about"], ...common };
}

/** "14 Russian tanks", else the side that lost them: its subject, whom it cost them, "X's loss of". */
function ownersOf({ view, quantity, seat }: Found): string[] {
  const { from, to } = quantity;
  const own = actorsIn(view, from, to);
  if (own.length > 0) return own;
  if (!seat) return actorsIn(view, Math.max(0, from - MOST_TO_LOSER), from);
  const { clause } = seat;
  const loser = seat.role === "beside" ? clause.patient : clause.agent;
  return loser ? actorsIn(view, loser.from, loser.to) : [];
}
/** "X's | losses of more than | 14 ships". */
const MOST_TO_LOSER = 6;
