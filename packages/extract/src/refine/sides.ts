import { actorsRelated } from "@sitrep/lexicon";
import type { Candidate } from "../engine/candidate.js";

/** Attack or strike, null for figures that are neither. */
export const typeOf = ({ sketch }: Candidate) => ("event_type" in sketch ? sketch.event_type : null);
/** Whether two lists have an entry in common. */
export const shares = (left: readonly string[], right: readonly string[]) =>
  left.some((id) => right.includes(id));

/** Whether each of two sides has somebody who is, or belongs to, somebody of the other. */
export const alwaysRelated = (left: readonly string[], right: readonly string[]) =>
  left.some((a) => right.some((b) => actorsRelated(a, b) !== "unrelated"));
