import { wordList, wordSet } from "@sitrep/lexicon";
import type { View } from "../../engine/view.js";
import type { Phrase } from "../../grammar/clause.js";

const ENEMIES = wordList("context/fillers/stand-ins/enemies");
const FORCES = wordList("context/fillers/stand-ins/forces");
const DEFENCE = wordSet("defence defense");
const WE = wordSet("we");

/** "the enemy", "invaders"; not "enemy number one", "an enemy of the state". */
export const isEnemyAt = (view: View, at: number): boolean =>
  view.among(at, ENEMIES) && view.norm(at - 1) !== "an" && view.norm(at + 1) !== "of";

export const isForceAt = (view: View, at: number): boolean => view.among(at, FORCES);

/** Whom a phrase means by a word that names nobody: "the enemy", "enemy positions"; "we", "our troops", "friendly forces", "the defence forces". */
export function standInOf(view: View, { from, to }: Phrase): "enemy" | "ours" | null {
  if (view.within("actor", from, to).some(({ ids }) => ids.length > 0)) return null;
  if (isOurs(view, from, to)) return "ours";
  for (let at = from; at < to; at++) if (isEnemyAt(view, at)) return "enemy";
  return null;
}

function isOurs(view: View, from: number, to: number): boolean {
  if (to === from + 1 && view.among(from, WE)) return true;
  const owned = view.norm(from) === "our" || view.norm(from) === "friendly";
  for (let at = from; at < to; at++) {
    if (!isForceAt(view, at)) continue;
    if (owned || view.norm(at - 1) === "friendly" || view.norm(at - 1) === "our") return true;
    if (view.among(at - 1, DEFENCE) && view.norm(at - 2) === "the") return true;
  }
  return false;
}
