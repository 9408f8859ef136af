import { DAY_PARTS, DAY_WORDS, MONTHS, UNITS, WEEKDAYS } from "./calendar-words.js";

export type Trigger = "month" | "weekday" | "day_word" | "unit" | "since" | "overnight" | "hour";

const WORDS: ReadonlyMap<string, Trigger> = new Map<string, Trigger>([
  ...[...MONTHS.keys()].map((word): [string, Trigger] => [word, "month"]),
  ...[...WEEKDAYS.keys()].map((word): [string, Trigger] => [word, "weekday"]),
  ...[...DAY_WORDS.keys()].map((word): [string, Trigger] => [word, "day_word"]),
  ...[...UNITS.keys(), ...DAY_PARTS.keys(), "fortnight"].map((word): [string, Trigger] => [word, "unit"]),
  ["since", "since"],
  ["overnight", "overnight"],
  ["noon", "hour"],
  ["midday", "hour"],
  ["midnight", "hour"],
]);

const SLOTS = 4096;
const LONGEST = 9;
const SHORTEST = 3;
const MAY_TRIGGER = new Uint8Array(SLOTS);

/** One step of a word's hash; letters count without their case. */
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 31) + (code | 32)) | 0;
const slotOf = (hash: number): number => (hash ^ (hash >>> 12)) & (SLOTS - 1);

for (const word of WORDS.keys()) {
  let hash = 0;
  for (let index = 0; index < word.length; index++) hash = hashStep(hash, word.charCodeAt(index));
  MAY_TRIGGER[slotOf(hash)] = 1;
}

/** What the word at `[start, end)` may begin or end; its hash is asked first, so that ordinary words cost no slice. */
export function triggerOf(text: string, start: number, end: number, hash: number): Trigger | null {
  const length = end - start;
  if (length < SHORTEST || length > LONGEST || MAY_TRIGGER[slotOf(hash)] === 0) return null;
  return WORDS.get(text.slice(start, end).toLowerCase()) ?? null;
}
