import { isCommonWord } from "./common-words.js";
import { nameWordsOf } from "./name-words.js";
import { lookalikes, type Meaning, phrases, placeOf } from "./tables.js";
import { type Token, tokenAt, tokenize } from "./tokens.js";
import { townsOf } from "./towns.js";
import { BEGINS } from "./vocabulary.js";
import { isAmong } from "./word-set.js";

/** How a word is written: in small letters, with a capital, or as it was found. */
export type Case = "small" | "capital" | "kept";

const COMMON = new Set(lookalikes.common);
const INSIDE = nameWordsOf("inside_name");
const NOT_AFTER_COUNTRY = nameWordsOf("not_after_country");
/** Longest name of a town, in words. */
const LONGEST_TOWN = 4;

/** Names of the tables, as they are spelled there, and towns of several words; gives the tokens of actors. */
export function addNames(tokens: readonly Token[], cases: (Case | undefined)[]): ReadonlySet<number> {
  const named = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    const name = longestName(tokens, at);
    if (name && isNameHere(tokens, at, name)) {
      const spelling = tokenize(name.words).filter(({ kind, norm }) => kind !== "mark" || norm === "'s");
      spelling.forEach(({ capital, upper }, index) => {
        if (name.meaning.name.actor !== null) named.add(at + index);
        cases[at + index] = upper ? "kept" : capital ? "capital" : "small";
      });
      at = name.to - 1;
    } else if (!name) {
      const to = endOfTown(tokens, at);
      for (; at < to; at++) cases[at] = isAmong(tokens, at, INSIDE) && cases[at - 1] ? "small" : "capital";
      if (to > 0) at = to - 1;
    }
  }
  return named;
}

interface Named {
  readonly words: string;
  readonly to: number;
  readonly meaning: Extract<Meaning, { class: "name" }>;
}

function longestName(tokens: readonly Token[], at: number): Named | null {
  let found: Named | null = null;
  if (((tokens[at]?.word.begins ?? 0) & BEGINS.name) === 0) return null;
  phrases.eachAt(tokens, at, (meaning, to) => {
    if (meaning.class === "name" && to > (found?.to ?? at))
      found = { words: meaning.name.words, to, meaning };
  });
  return found;
}

/** Whether a name of one word, which may be a plain word too, is meant as the name. */
function isNameHere(tokens: readonly Token[], at: number, { words, to, meaning }: Named): boolean {
  const token = tokens[at];
  if (!token || to - at > 1) return true;
  if (isDotted(token)) return true;
  if (token.norm === "us") return isCountryUs(tokens, at);
  if (words === words.toUpperCase() && isFirstName(tokens, to)) return false;
  if (!isCommonWord(token.word)) return true;
  if (isInLand(tokens, to)) return true;
  if (words === words.toUpperCase() || meaning.name.place === null || COMMON.has(token.norm)) return false;
  const before = tokenAt(tokens, at - 1)?.norm ?? "";
  const isCountry = placeOf(meaning.name.place)?.kind === "country";
  return (
    meaning.name.demonym ||
    (isCountry ? before !== "the" && before !== "an" && before !== "a" : LEADS.has(before))
  );
}
const LEADS = new Set(["in", "near", "at"]);

/** "ANA PRELL": letters that a group is called by too, before a name that nobody knows. */
function isFirstName(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next?.kind !== "word" || next.joined || isCommonWord(next.word)) return false;
  return next.norm.length > 3 && (next.word.begins & BEGINS.name) === 0;
}

/** "U.S." */
export const isDotted = ({ start, end, norm }: Token) =>
  norm.length > 1 && end - start >= 2 * norm.length - 1;

/** "US TROOPS", "THE US"; not "TOLD US THAT". */
function isCountryUs(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const before = tokenAt(tokens, at - 1)?.norm ?? "";
  return (
    before === "the" ||
    (next?.kind === "word" &&
      (next.word.begins & (BEGINS.cue | BEGINS.people | BEGINS.munition)) !== 0 &&
      !NOT_AFTER_COUNTRY.knows(next.word))
  );
}
/** "ORANGE, TEXAS": a known land after a comma. */
function isInLand(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.norm !== ",") return false;
  const next = longestName(tokens, to + 1);
  const kind = next?.meaning.name.place ? placeOf(next.meaning.name.place)?.kind : null;
  return kind === "country" || kind === "region";
}

/** The token after a town of the gazetteer of several words, not all of them plain ones; 0 where there is none. */
function endOfTown(tokens: readonly Token[], at: number): number {
  for (let to = Math.min(at + LONGEST_TOWN, tokens.length); to > at; to--) {
    const words = tokens.slice(at, to);
    if (words.some(({ kind }) => kind !== "word")) continue;
    const isPlain = words.every(({ word }) => isCommonWord(word));
    if (to - at === 1 ? !isPlain : isPlain && !isInLand(tokens, to)) continue;
    if (to - at === 1 && !isInLand(tokens, to)) continue;
    if (townsOf(words.map(({ norm }) => norm).join(" ")).length > 0) return to;
  }
  return 0;
}
