import { isState } from "@sitrep/lexicon";
import type { EventType } from "@sitrep/model";
import { isUnarmed } from "../engine/sides.js";

/** A state strikes and a group attacks; where the actor is not named, the word decides, and then whom it hit. */
export function eventTypeOf(
  actor: readonly string[],
  someGroup: boolean,
  word: EventType | null,
  target: readonly string[],
): EventType {
  if (actor.length > 0) return actor.some((id) => !isState(id)) ? "attack" : "strike";
  if (someGroup) return "attack";
  if (word === "strike") return "strike";
  const group = target.length > 0 && target.every((id) => !isState(id) && !isUnarmed(id));
  if (word === "attack") return group ? "strike" : "attack";
  return target.some(isState) || target.some((id) => isUnarmed(id)) ? "attack" : "strike";
}
