import { commonWordFilter } from "./tables.js";
import { BEGINS, type Word } from "./vocabulary.js";
import { inFilter } from "./word-filter.js";

/** British and American spellings of one word: "defence" and "defense". */
const SPELLINGS = [
  ["our", "or"],
  ["is", "iz"],
  ["tre", "ter"],
  ["enc", "ens"],
  ["lle", "le"],
  ["lli", "li"],
] as const;
const IN_TABLES =
  BEGINS.event | BEGINS.casualty | BEGINS.people | BEGINS.facility | BEGINS.cue | BEGINS.number;

let known: ((word: string) => boolean) | null = null;

/** Whether a word is an English one that is written in small letters: "supply", "armoured", "gunmen"; one unknown name in a thousand passes for one. */
export function isCommonWord(word: Word): boolean {
  word.common ??= isCommon(word);
  return word.common;
}

function isCommon({ norm, begins }: Word): boolean {
  if ((begins & IN_TABLES) !== 0 && (begins & BEGINS.name) === 0) return true;
  known ??= inFilter(commonWordFilter);
  const isKnown = known;
  return (
    isKnown(norm) ||
    SPELLINGS.some(([here, there]) => norm.includes(here) && isKnown(norm.replace(here, there)))
  );
}
