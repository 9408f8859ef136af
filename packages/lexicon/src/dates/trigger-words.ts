import { BEGINS, register } from "../vocabulary.js";
import { DAY_PARTS, DAY_WORDS, MINUTES, MONTHS, UNITS, WEEKDAYS } from "./calendar-words.js";

export type Trigger = "month" | "weekday" | "day_word" | "unit" | "since" | "overnight" | "hour" | "holiday";

const WORDS: ReadonlyMap<string, Trigger> = new Map<string, Trigger>([
  ...[...MONTHS.keys()].map((word): [string, Trigger] => [word, "month"]),
  ...[...WEEKDAYS.keys()].map((word): [string, Trigger] => [word, "weekday"]),
  ...[...DAY_WORDS.keys()].map((word): [string, Trigger] => [word, "day_word"]),
  ...[...UNITS.keys(), ...DAY_PARTS.keys(), ...MINUTES, "fortnight"].map((word): [string, Trigger] => [
    word,
    "unit",
  ]),
  ["since", "since"],
  ["overnight", "overnight"],
  ["christmas", "holiday"],
  ["new", "holiday"],
  ["noon", "hour"],
  ["midday", "hour"],
  ["midnight", "hour"],
]);

for (const word of WORDS.keys()) register(word, BEGINS.date);

/** For each three first letters, without their case, the lengths of the trigger words that start so: bit 5 for five letters. */
const LENGTHS = new Uint16Array(1 << 15);
const slotOf = (text: string, start: number): number =>
  ((text.charCodeAt(start) & 31) << 10) |
  ((text.charCodeAt(start + 1) & 31) << 5) |
  (text.charCodeAt(start + 2) & 31);
for (const word of WORDS.keys())
  LENGTHS[slotOf(word, 0)] = (LENGTHS[slotOf(word, 0)] ?? 0) | (1 << word.length);

const SHORTEST = 3;
const LONGEST = 9;

/** What the word at `[start, end)` may begin or end; nearly all other words cost one look at a table and no slice. */
export function triggerOf(text: string, start: number, end: number): Trigger | null {
  const length = end - start;
  if (length < SHORTEST || length > LONGEST) return null;
  if (((LENGTHS[slotOf(text, start)] ?? 0) & (1 << length)) === 0) return null;
  return WORDS.get(text.slice(start, end).toLowerCase()) ?? null;
}
