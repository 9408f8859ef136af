import { nameWordsOf } from "@sitrep/lexicon";
import type { View } from "../../engine/view.js";

const FORCES = new Set([...nameWordsOf("army_unit"), ...nameWordsOf("armed_head"), "enemy"]);

/** Whether a stretch names somebody armed, by a name or none: "two jets", "the battalion", "gunmen", "a drone". */
export function hasArmed(view: View, from: number, to: number): boolean {
  if (view.any("munition", from, to) || view.any("event", from, to)) return true;
  if (view.within("people", from, to).some(({ military }) => military)) return true;
  if (view.within("facility", from, to).some(({ kind }) => kind === "aircraft" || kind === "weapon"))
    return true;
  for (let at = from; at < to; at++) if (FORCES.has(view.norm(at))) return true;
  return false;
}
