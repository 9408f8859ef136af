import { wordSet } from "@sitrep/lexicon";
import { isFiller } from "../../engine/filler.js";
import type { View } from "../../engine/view.js";

/** How far behind "of" the name of a side may begin. */
const REACH = 5;
const JOINS = wordSet("and or as");

/** "members | of Hezbollah", "soldiers | from Chad": after the side that they belong to; `at` where none is named. */
export function whoseEnd(view: View, at: number): number {
  if (view.norm(at) !== "of" && view.norm(at) !== "from") return at;
  // "volunteers of the Somali Red Crescent" are civilians, and no side
  if (view.within("people", at - 3, at).at(-1)?.target) return at;
  for (let token = at + 1; token <= at + REACH; token++) {
    const actor = view.startingAt("actor", token)[0];
    if (actor) return actor.to;
    if (!isFiller(view, token) || view.among(token, JOINS)) return at;
  }
  return at;
}
