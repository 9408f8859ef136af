/** What the notes say of a number of deaths that makes it doubtful. */
export type DeathsDoubt = "fatalities-imputed" | "fatalities-not-reported";

/**
 * ACLED writes a number where reports have none: several 3 or, in a war, 10; dozens 12; hundreds 100; no word of the dead 0. Zero
 * is reported where the notes say so ("no casualties"), and not where they say nothing, or that it is unknown.
 */
export function deathsDoubt(fatalities: number | null, notes: string | null): DeathsDoubt | null {
  if (fatalities === null) return null;
  if (fatalities === 0) return notes !== null && saysOfTheDead(notes) ? null : "fatalities-not-reported";
  if (notes === null) return null;
  const isImputed = isCodedAs(notes) || (IMPUTED.has(fatalities) && isCountedVaguely(notes, fatalities));
  return isImputed ? "fatalities-imputed" : null;
}

/** "Unclear fatalities coded as 10 and split between 3 locations": the coder says what stands for it, and a part of it may be any number. */
function isCodedAs(notes: string): boolean {
  // most notes have none, and a list of matches costs more than all else
  if (notes.search(CODED) < 0) return false;
  for (const { index } of notes.matchAll(CODED)) {
    const before = notes.slice(Math.max(0, index - REACH), index);
    if (
      DEATHS.test(before.slice(before.lastIndexOf(".") + 1)) ||
      NUMBERED.test(notes.slice(index, index + REACH))
    )
      return true;
  }
  return false;
}
const CODED = /\bcoded (?:as|at|to)\b/gi;
const DEATHS = /fatalit|death|dead|killed|casualt|toll|\d/i;
/** "coded as 10", "coded as unknown". */
const NUMBERED = /^coded \w+ (?:\d|one\b|two\b|three\b|ten\b|several\b|unknown\b|fatal)/i;

const FEW = [3, 10];
/** Vague words and the numbers that are written for them. */
const VAGUE: ReadonlyMap<string, readonly number[]> = new Map([
  ...["several", "many", "multiple", "numerous", "some", "few", "unknown", "unspecified", "undisclosed"].map(
    (word): [string, number[]] => [word, FEW],
  ),
  ["dozens", [10, 12, 24, 36]],
  ["scores", [20, 40]],
  ["hundreds", [100, 200, 300]],
  ["thousands", [1000]],
]);
const IMPUTED: ReadonlySet<number> = new Set([...VAGUE.values()].flat());

const VAGUE_WORD =
  /\b(?:several|many|multiple|numerous|some|few|unknown|unspecified|undisclosed|dozens|scores|hundreds|thousands)\b/gi;
/** Of what a number tells: the dead, or others, or another number. */
const TOLD =
  /\b(?:(killed|killing|kills?|dead|deaths?|died|dying|fatalit(?:y|ies)|casualt(?:y|ies)|lost their lives|bodies|executed|massacred|beheaded)|wound(?:ed|s|ing)?|injur(?:ed|es|ies|ing|y)|arrest(?:ed|s|ing)?|detain(?:ed|s)?|abduct(?:ed|s|ing)?|kidnapp?(?:ed|ing)?|displac(?:ed|ing)|destroy(?:ed|ing)|damag(?:ed|ing)|captur(?:ed|ing)|\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b/gi;
const REACH = 60;

/** Whether one of the vague words that make this number counts the dead: "several people were killed", "killing dozens of". */
function isCountedVaguely(notes: string, fatalities: number): boolean {
  if (notes.search(VAGUE_WORD) < 0) return false;
  for (const found of notes.matchAll(VAGUE_WORD)) {
    if (!VAGUE.get(found[0].toLowerCase())?.includes(fatalities)) continue;
    if (/\bby (?:the )?$/i.test(notes.slice(Math.max(0, found.index - 8), found.index))) continue;
    const behind = clauseEnd(
      notes.slice(found.index + found[0].length, found.index + found[0].length + REACH),
    );
    const [next] = behind.matchAll(TOLD);
    if (
      next ? next[1] !== undefined : isOfTheDead(notes.slice(Math.max(0, found.index - REACH), found.index))
    )
      return true;
  }
  return false;
}

/** "killing several": the last thing told before, in the same sentence, is the dead. */
function isOfTheDead(before: string): boolean {
  const sentence = before.slice(Math.max(before.lastIndexOf("."), before.lastIndexOf(";")) + 1);
  return [...sentence.matchAll(TOLD)].at(-1)?.[1] !== undefined;
}

const clauseEnd = (words: string): string => {
  const end = words.search(/[.;]/);
  return end < 0 ? words : words.slice(0, end);
};

/** Beginnings of words that speak of the dead, or of nobody hurt: one pass over the notes. */
const OF_THE_DEAD =
  /(?:kill|dead|death|died|fatal|casualt|slain|perish|martyr|corpse|bodies|lost (?:their|his|her) li|loss of li|massacre|behead|execut|murder|lynch|no injur|unharmed|unhurt)/i;
const UNKNOWN =
  /\b(?:casualt(?:y|ies)|fatalit(?:y|ies)|deaths?|death toll) (?:figures? |numbers? )?(?:(?:are|is|were|was|remain|remains) )?(?:unknown|unclear|unreported|unspecified|not (?:known|reported|specified|clear))|\bunknown (?:number of )?(?:casualt|fatalit|deaths)/i;

function saysOfTheDead(notes: string): boolean {
  const first = notes.search(OF_THE_DEAD);
  if (first < 0) return false;
  // "unknown number of" may be before the word that was found
  return !UNKNOWN.test(notes.slice(Math.max(0, first - REACH)));
}
