import type { CountMention } from "@sitrep/lexicon";
import type { CountReading } from "@sitrep/model";
import type { Bound } from "../engine/pattern.js";

/** The count that a core has bound. */
export const countIn = (bound: Bound, name = "count"): CountMention | null => {
  const found = bound[name];
  return found?.type === "count" ? found : null;
};

/** "an", "a", "one": a single person or thing, with no number written. */
export const ONE = (words: string): CountReading => ({
  words,
  value: 1,
  value_high: null,
  qualifier: "exact",
  ordinal: false,
});

export const plainCount = (count: CountMention): boolean => !count.reading.ordinal;
