import { stateIn } from "@sitrep/lexicon";
import type { Candidate } from "../../engine/candidate.js";
import type { Answer } from "../fill.js";

/** The state of the one country where it happened. */
export function stateOf(candidate: Candidate): Answer<"target"> | null {
  const [only, second] = candidate.country;
  const state = only !== undefined && second === undefined ? stateIn(only) : null;
  return state === null ? null : { value: [state], from: { lender: candidate, slot: "country" } };
}
