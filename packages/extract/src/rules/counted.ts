import type { CountMention } from "@sitrep/lexicon";
import type { CountReading } from "@sitrep/model";

/** "an", "a", "one": a single person or thing, with no number written. */
export const ONE = (words: string): CountReading => ({
  words,
  value: 1,
  value_high: null,
  qualifier: "exact",
  ordinal: false,
});

export const plainCount = (count: CountMention): boolean => !count.reading.ordinal;
