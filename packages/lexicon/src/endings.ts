import type { Token } from "./tokens.js";
import type { Ending } from "./vocabulary.js";

/** How a word ends, as far as a verb's form shows in it; found once a word. */
export function endingOf({ word }: Token): Ending {
  word.ending ??= endOf(word.norm);
  return word.ending;
}

function endOf(norm: string): Ending {
  if (norm.endsWith("ed")) return "ed";
  if (norm.endsWith("ing")) return "ing";
  return norm.endsWith("s") && !norm.endsWith("ss") ? "s" : "";
}
