import { stateIn } from "@sitrep/lexicon";
import type { Statement } from "../../engine/statement.js";
import type { Answer } from "../fill.js";

/** The state of the one country where it happened. */
export function stateOf(statement: Statement): (Answer<"actor"> & Answer<"target">) | null {
  const [only, second] = statement.country;
  const state = only !== undefined && second === undefined ? stateIn(only) : null;
  return state === null ? null : { value: [state], from: { lender: statement, slot: "country" } };
}
