import { wordSet } from "@sitrep/lexicon";
import type { MunitionOutcome } from "@sitrep/model";
import type { Sketch } from "../../engine/rule.js";
import { daysOf, doersOf, scenesOf } from "../deed-of.js";
import type { Found } from "../figure.js";
import type { Slots } from "../slots.js";
import { firedBy } from "./fired-by.js";
import { isInTheAir } from "./guards.js";
import { munitionOf } from "./munition-noun.js";
import { namedBefore } from "./named-before.js";

/** So many munitions and what became of them: of the one who launches them, else of whoever they are. */
export function munitionsOf(found: Found, { outcome, actor }: Slots): Sketch | null {
  const { view, quantity, seat, head } = found;
  const became = outcomeOf(found, outcome);
  const noun = became && (quantity.noun ? munitionOf(view, quantity) : namedBefore(view, quantity, became));
  if (!became || !noun) return null;
  const { from } = quantity;
  const clause = seat?.clause ?? null;
  const behind = clause?.form === "verb" && clause.head >= noun.to ? clause : null;
  // "firing | two missiles that struck a ship": whoever fired them
  const fired = quantity.seats.find(
    (other) => other.role === "patient" && view.hasCue("fired", other.clause.head),
  )?.clause;
  const deed = clause && became === "launched" && seat?.role !== "agent" ? clause : fired;
  const agents = deed && actor !== "none" ? doersOf(view, deed) : [];
  return {
    kind: "munition_count",
    munition: noun.munition,
    outcome: became,
    count: quantity.reading,
    actor: actor === "none" || agents.length > 0 ? [...agents] : firedBy(view, quantity, noun.to),
    target: [],
    sites: clause ? scenesOf(view, clause) : [],
    ...daysOf(view, clause, clause?.head ?? from, noun.to),
    time: null,
    from,
    to: behind ? Math.max(behind.headTo, head?.mention?.to ?? 0) : noun.to,
    anchor: behind?.head ?? from,
    counted: quantity.count,
  };
}

/** What the verb says became of them. */
function outcomeOf(found: Found, outcome: Slots["outcome"]): MunitionOutcome | null {
  if (outcome !== "head") return BECAME.find((one) => one === outcome) ?? null;
  const { view, seat, head } = found;
  switch (head?.key) {
    case "cue fired":
      return "launched";
    case "cue intercepted":
      return "intercepted";
    case "cue impacted":
      return "impacted";
    case "cue missed":
      return "other";
    case "cue destroyed":
      return isInTheAir(found) ? "intercepted" : "destroyed";
    default:
      return seat && view.among(seat.clause.head, ENGAGED) ? "intercepted" : "launched";
  }
}
const BECAME: readonly MunitionOutcome[] = ["launched", "destroyed"];
const ENGAGED = wordSet("engaged engaging");
