import { longFormBefore } from "./acronyms.js";
import { isCommonWord } from "./common-words.js";
import { groupNameAt } from "./group-names.js";
import { nameWordsOf } from "./name-words.js";
import type { NamesAround } from "./named-groups.js";
import { actorNamed } from "./names.js";
import { actorOf, lexicon, placeOf } from "./tables.js";
import { tokenAt, tokenize } from "./tokens.js";

/** How far before its acronym a name may begin, in characters. */
const REACH = 120;
const ACRONYM = /[A-Z]{3,8}/g;
const PEOPLE = new Set([...nameWordsOf("group_people"), ...nameWordsOf("group_person")]);

/** What a document as a whole says of names: which acronyms are groups, and of which countries it speaks. */
export function namesAround(text: string): NamesAround {
  const namesNation = asked((country) => namesOf(country).nation.some((name) => text.includes(name)));
  const namesPlace = asked((country) => namesOf(country).places.some((name) => text.includes(name)));
  const some = asked(() => nationNames.some((name) => text.includes(name)));
  return {
    acronyms: acronymsIn(text),
    speaksOf: (country) => namesNation(country) || namesPlace(country),
    names: namesNation,
    speaksOfSome: () => some(""),
  };
}

/** An answer for each country, found when it is first asked for. */
function asked(find: (country: string) => boolean): (country: string) => boolean {
  const known = new Map<string, boolean>();
  return (country) => {
    const before = known.get(country);
    if (before !== undefined) return before;
    const answer = find(country);
    known.set(country, answer);
    return answer;
  };
}

/** The names of all countries. */
const nationNames = lexicon.placeNames.flatMap(({ id, name }) =>
  placeOf(id)?.kind === "country" && name.length > 3 ? [name] : [],
);

interface CountryNames {
  /** the country's own and its people's */
  readonly nation: string[];
  readonly places: string[];
}
let byCountry: Map<string, CountryNames> | null = null;

function namesOf(country: string): CountryNames {
  byCountry ??= namesByCountry();
  return byCountry.get(country) ?? { nation: [], places: [] };
}

function namesByCountry(): Map<string, CountryNames> {
  const found = new Map<string, CountryNames>();
  const listOf = (country: string): CountryNames => {
    const known = found.get(country) ?? { nation: [], places: [] };
    found.set(country, known);
    return known;
  };
  for (const { id, name } of lexicon.actorNames) {
    const actor = actorOf(id);
    if (actor?.country && (actor.kind === "state" || actor.kind === "population"))
      listOf(actor.country).nation.push(name);
  }
  for (const { id, name } of lexicon.placeNames) {
    const place = placeOf(id);
    if (place?.country) listOf(place.country)[place.kind === "country" ? "nation" : "places"].push(name);
  }
  return found;
}

/** By an acronym in small letters, the group that the text calls so: by its name before brackets, or by its people. */
function acronymsIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { 0: word, index } of text.matchAll(ACRONYM)) {
    const end = index + word.length;
    const bracketed = text.charAt(index - 1) === "(" && text.charAt(end) === ")";
    if (!bracketed && !hasPeople(text, end)) continue;
    const norm = word.toLowerCase();
    if (found.has(norm) || isLetter(text, index - 1)) continue;
    const slug = bracketed ? definedBefore(text, index, word.length) : isUnknown(word) ? norm : null;
    if (slug !== null) found.set(norm, slug);
  }
  return found;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}

const isUnknown = (word: string) =>
  actorNamed(word) === null && tokenize(word).every((token) => !isCommonWord(token.word));

/** "FPMR rebels", "FPMR urban commandos" */
function hasPeople(text: string, at: number): boolean {
  const end = endOfSmall(text, at);
  if (end === at) return false;
  return PEOPLE.has(text.slice(at + 1, end)) || PEOPLE.has(text.slice(end + 1, endOfSmall(text, end)));
}

/** After a space and a word in small letters; `at` where there is none. */
function endOfSmall(text: string, at: number): number {
  if (text.charCodeAt(at) !== 32) return at;
  let end = at + 1;
  while (text.charCodeAt(end) >= 97 && text.charCodeAt(end) <= 122) end++;
  return end > at + 1 ? end : at;
}

/** The group that is right before the bracket of an acronym. */
function definedBefore(text: string, start: number, length: number): string | null {
  const from = Math.max(0, start - REACH);
  const tokens = tokenize(text, from, start + length + 1);
  const acronym = tokens.length - 2;
  const begin = longFormBefore(tokens, acronym);
  const last = tokenAt(tokens, acronym - 2);
  if (begin === null || !last) return null;
  const words = text.slice(tokens[begin]?.start ?? 0, last.end);
  const known = actorNamed(words);
  if (known !== null) return actorOf(known)?.kind === "group" ? known : null;
  return groupNameAt(tokens, acronym - 2, [])?.slug ?? null;
}
