import { type DateMention, wordList } from "@sitrep/lexicon";
import type { View } from "../engine/view.js";

/** "the worst attack since May", "the deadliest strike this year": a rank over that time, and nothing is counted from then. */
export function isRecord(view: View, { from, phrase: { relation, reading } }: DateMention): boolean {
  const isYear = reading.form === "relative" && reading.unit === "year" && reading.offset === 0;
  if (relation !== "since" && !(relation === "during" && isYear)) return false;
  for (let at = Math.max(0, from - MOST_BACK); at < from; at++)
    // "most of the 40 killed since May"
    if (view.among(at, RECORDS) && view.norm(at + 1) !== "of") return true;
  return false;
}
const RECORDS = wordList("rules/records/records");
const MOST_BACK = 9;
