import { wordList } from "@sitrep/lexicon";
import type { View } from "../../engine/view.js";
import type { Found } from "../figure.js";

/** The token after the noun of a force that a number counts: "350 U.S. Army and Air Force personnel"; the number's own end without one. */
export function troopsEnd({ view, quantity, seat }: Found): number {
  const { from, to } = quantity;
  const end = seat?.phrase.to ?? to;
  const isLonger = from < end && to < end && isForceAt(view, end) && !hasComma(view, to, end);
  return isLonger && !view.any("count", to, end) ? end : to;
}

const hasComma = (view: View, from: number, to: number) =>
  view.tokens.slice(from, to).some(({ norm }) => norm === "," || norm === "of");

/** Whether soldiers, a contingent or other troops end before a token. */
export const isForceAt = (view: View, at: number): boolean =>
  view.within("people", at - 3, at).some(({ military, to }) => military && to === at) ||
  view
    .within("cue", at - 3, at)
    .some(({ cue, to }) => (cue === "force_noun" || cue === "force_size") && to === at);

/** The last noun of a force in a stretch, which says what a number after it is of: "the force in Iraq", "U.S. troop levels". */
export function forceIn(view: View, from: number, to: number): { from: number; to: number } | null {
  return (
    view
      .within("cue", from, to)
      .findLast(({ cue, from: at }) => cue === "force_size" && isMilitary(view, at)) ?? null
  );
}

/** "a force": not "task force", "by force", "air force". */
const isMilitary = (view: View, at: number) => view.norm(at) !== "force" || !view.among(at - 1, NO_FORCE);
const NO_FORCE = wordList("rules/troop-level/force/no-force");

/** What ties a number to the force before it: "of", "," right after its noun, "by" or "to" after a buildup or reduction; "strong" after the number. */
export function tieOf({ view, quantity: { from, to, noun, count } }: Found): string | null {
  if (count && view.norm(count.to) === "strong") return isForceAt(view, noun?.to ?? to) ? "strong" : null;
  const at = view.among(from - 1, LOOSE) ? from - 2 : from - 1;
  const tie = view.norm(at);
  const force = forceIn(view, Math.max(0, at - MOST_BETWEEN), at);
  if (!force) return null;
  if (tie === "of") return force.to === at ? tie : null;
  if (tie === ",")
    return force.to === at && (to >= view.tokens.length || view.tokens[to]?.kind === "mark") ? tie : null;
  const grown = view.tokens
    .slice(Math.max(0, force.from - MOST_BETWEEN), force.from)
    .some((token, index, all) => CHANGES.holds(token) && OF.has(all[index + 1]?.norm ?? ""));
  return grown && TIES.has(tie) ? tie : null;
}
const LOOSE = wordList("rules/troop-level/number-of-troops/loose");
const CHANGES = wordList("rules/troop-level/force-of/changes");
const OF = new Set(["of", "in"]);
const TIES = new Set(["by", "to", "from"]);
const MOST_BETWEEN = 8;
