import { wordList } from "@sitrep/lexicon";
import { actorsIn } from "../../engine/people.js";
import type { View } from "../../engine/view.js";
import { partsWith } from "../../grammar/clause.js";
import { clausesOf } from "../../grammar/clauses.js";
import type { Quantity } from "../../grammar/quantities.js";
import { headsOf } from "../heads.js";

/** Whose munitions they are: "fired by X", "that X launched", "launched from X-held land", else "six X drones". */
export function firedBy(view: View, quantity: Quantity, to: number): string[] {
  for (const clause of clausesOf(view)) {
    const { patient } = clause;
    if (!patient || patient.from > quantity.from || patient.to < to) continue;
    if (!headsOf(view, clause).some(({ key }) => key === "cue fired")) continue;
    const { agent } = clause;
    const ids = agent && agent.from >= to ? actorsIn(view, agent.from, agent.to) : [];
    if (ids.length > 0) return ids;
    for (const part of partsWith(clause, "from"))
      for (const held of view.within("actor", part.from, part.to))
        if (view.among(held.to, HELD) || view.among(held.to - 1, HELD))
          return actorsIn(view, held.from, held.to);
  }
  return ownersIn(view, quantity.from, to);
}
const HELD = wordList("rules/munition-count/fired-by/held");

/** "six Houthi drones": whose they are; not whose make they are, as in "Iranian-made drones" or "British Storm Shadow missiles". */
function ownersIn(view: View, from: number, to: number): string[] {
  const munitions = view.within("munition", from, to);
  const last = view
    .within("actor", from, to)
    .findLast((actor) => !munitions.some((one) => one.from <= actor.from && actor.from < one.to));
  if (!last || view.tokens[last.to]?.joined === true || view.among(last.to, MADE)) return [];
  for (let at = last.to; at < to; at++) if (view.tokens[at]?.capital && view.norm(at) !== "'s") return [];
  return actorsIn(view, last.from, last.to);
}
const MADE = wordList("rules/munition-count/fired-by/made");
