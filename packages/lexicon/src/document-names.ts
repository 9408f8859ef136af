import { longFormBefore } from "./acronyms.js";
import { isCommonWord } from "./common-words.js";
import { groupNameAt } from "./group-names.js";
import { nameWordsOf } from "./name-words.js";
import type { NamesAround } from "./named-groups.js";
import { actorNamed } from "./names.js";
import { actorOf, lexicon, placeOf } from "./tables.js";
import { tokenize } from "./tokens.js";

/** How far before its acronym a name may begin, in characters. */
const REACH = 120;
const ACRONYM = /[A-Z]{3,8}/g;
const PEOPLE = new Set([...nameWordsOf("group_people"), ...nameWordsOf("group_person")]);

/** What a document as a whole says of names: which acronyms are groups, and of which countries it speaks. */
export function namesAround(text: string): NamesAround {
  const countries = new Map<string, boolean>();
  let some: boolean | null = null;
  return {
    acronyms: acronymsIn(text),
    speaksOf: (country) => {
      const known = countries.get(country);
      if (known !== undefined) return known;
      const speaks = namesOf(country).some((name) => text.includes(name));
      countries.set(country, speaks);
      return speaks;
    },
    speaksOfSome: () => {
      some ??= nationNames.some((name) => text.includes(name));
      return some;
    },
  };
}

/** The names of all countries. */
const nationNames = lexicon.placeNames.flatMap(({ id, name }) =>
  placeOf(id)?.kind === "country" && name.length > 3 ? [name] : [],
);

/** The names of a country, its people and its places. */
const namesOf = (country: string): string[] => [
  ...lexicon.placeNames.flatMap(({ id, name }) => (placeOf(id)?.country === country ? [name] : [])),
  ...lexicon.actorNames.flatMap(({ id, name }) => (isNationOf(country, id) ? [name] : [])),
];
const isNationOf = (country: string, actor: string) => {
  const found = actorOf(actor);
  return found?.country === country && (found.kind === "state" || found.kind === "population");
};

/** By an acronym in small letters, the group that the text calls so: by its name before brackets, or by its people. */
function acronymsIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { 0: word, index } of text.matchAll(ACRONYM)) {
    const norm = word.toLowerCase();
    if (found.has(norm) || isLetter(text, index - 1) || isLetter(text, index + word.length)) continue;
    const slug =
      text.charAt(index - 1) === "(" && text.charAt(index + word.length) === ")"
        ? definedBefore(text, index, word.length)
        : hasPeople(text, index + word.length) && actorNamed(word) === null && isNoWord(word)
          ? norm
          : null;
    if (slug !== null) found.set(norm, slug);
  }
  return found;
}

const isLetter = (text: string, at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));

const isNoWord = (word: string) => tokenize(word).every((token) => !isCommonWord(token.word));

/** "FPMR rebels", "FPMR urban commandos" */
const hasPeople = (text: string, at: number) => {
  const [first, second] = tokenize(text, at, Math.min(text.length, at + 30));
  if (!first || text.charAt(at) !== " ") return false;
  return PEOPLE.has(first.norm) || (!first.capital && second !== undefined && PEOPLE.has(second.norm));
};

/** The group that stands right before the bracket of an acronym. */
function definedBefore(text: string, start: number, length: number): string | null {
  const from = Math.max(0, start - REACH);
  const tokens = tokenize(text, from, start + length + 1);
  const acronym = tokens.length - 2;
  const begin = longFormBefore(tokens, acronym);
  const last = tokens[acronym - 2];
  if (begin === null || !last) return null;
  const words = text.slice(tokens[begin]?.start ?? 0, last.end);
  const known = actorNamed(words);
  if (known !== null) return actorOf(known)?.kind === "group" ? known : null;
  return groupNameAt(tokens, acronym - 2, [])?.slug ?? null;
}
