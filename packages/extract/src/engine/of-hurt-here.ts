import { wordSet } from "@sitrep/lexicon";
import type { View } from "./view.js";

/** "three soldiers were killed when | their patrol was attacked": theirs who are named in the same sentence. */
export const isOfHurtHere = (view: View, at: number): boolean =>
  view.among(at, THEIRS) &&
  view.within("casualty", 0, at).some(({ form, from }) => form === "past" && view.any("count", 0, from));
const THEIRS = wordSet("their his her");
