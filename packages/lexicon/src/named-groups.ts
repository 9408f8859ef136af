import { isCommonWord } from "./common-words.js";
import { type GroupName, groupHeads, groupNameAt, isOfAnyGroup, slugOf } from "./group-names.js";
import { isHeadline } from "./headlines.js";
import type { NameFound } from "./mention.js";
import { nameWordsOf } from "./name-words.js";
import { actorOf } from "./tables.js";
import { type Token, tokenAt } from "./tokens.js";
import { WordSet } from "./word-set.js";

/** What a document as a whole says of the names in its sentences. */
export interface NamesAround {
  /** by an acronym in small letters, the group that the document calls so */
  readonly acronyms: ReadonlyMap<string, string>;
  /** whether the document names a country, its people or a place in it, by its ISO code */
  speaksOf(country: string): boolean;
  /** the same without its places */
  names(country: string): boolean;
  /** whether it names any country at all */
  speaksOfSome(): boolean;
}

const PEOPLE = nameWordsOf("group_people");
const PERSONS = nameWordsOf("group_person");
/** What names of groups end with, or what is after them. */
const NOUNS = new WordSet(
  [...groupHeads, ...PEOPLE, ...PERSONS].map((words) => words.split(" ")[0] ?? words),
);
const GANGS = nameWordsOf("gang");
const CREEDS = nameWordsOf("creed");
const CALENDAR = nameWordsOf("calendar");
const TITLES = nameWordsOf("title");
const BEFORE_PLACE = nameWordsOf("before_place");

/**
 * The names of a sentence with those of groups that no table knows: "the Harim Brigade", "Orlan Liberation Front rebels", an acronym that
 * the document defines. A known name inside a longer one of a group is not meant: "Prell National Liberation Front".
 */
export function withGroups(
  tokens: readonly Token[],
  names: readonly NameFound[],
  around: NamesAround | null,
): readonly NameFound[] {
  const told = around === null ? names : names.filter((name) => !isElsewhere(tokens, name, around));
  const groups = groupsIn(tokens, told, around);
  if (groups.length === 0) return told;
  const apart = told.filter(({ from, to }) => !groups.some((group) => group.from < to && from < group.to));
  return [...apart, ...groups].sort((a, b) => a.from - b.from);
}

function groupsIn(
  tokens: readonly Token[],
  names: readonly NameFound[],
  around: NamesAround | null,
): NameFound[] {
  const found: NameFound[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !(token.upper || NOUNS.holds(token))) continue;
    const name =
      groupNameAt(tokens, at, names) ?? peopleOf(tokens, at, names) ?? definedAt(tokens, at, around);
    if (!name || name.from < (found.at(-1)?.to ?? 0)) continue;
    found.push({ from: name.from, to: name.to, actor: name.slug, place: null, demonym: false });
    at = name.to - 1;
  }
  return found;
}

/** "FPMR" where the document has it in brackets after a name. */
function definedAt(tokens: readonly Token[], at: number, around: NamesAround | null): GroupName | null {
  const token = tokens[at];
  const slug = token?.upper ? around?.acronyms.get(token.norm) : undefined;
  return slug === undefined ? null : { from: at, to: at + 1, slug };
}

/** "Harim rebels", "MRTA guerrillas", "the Orlan cartel": a name that nobody knows before its people. */
function peopleOf(tokens: readonly Token[], noun: number, names: readonly NameFound[]): GroupName | null {
  const last = tokens[noun];
  if (!last || last.joined) return null;
  const two = `${last.norm} ${tokens[noun + 1]?.norm ?? ""}`;
  const isKind = PERSONS.has(two);
  if (!isKind && !PEOPLE.knows(last.word) && !PERSONS.knows(last.word)) return null;
  const isGang = GANGS.knows(last.word);
  const name = nameBefore(tokens, noun, names, isGang);
  if (name === null) return null;
  const words = tokens.slice(name, noun);
  const isAcronym = words.length === 1 && words[0]?.upper === true && (words[0]?.norm.length ?? 0) > 2;
  if (isAcronym) return { from: name, to: noun, slug: slugOf(words) };
  if (isHeadline(tokens)) return null;
  if (isKind) return { from: name, to: noun, slug: slugOf(words) };
  return { from: name, to: noun + 1, slug: `${slugOf(words)}-${pluralOf(last.norm, isGang)}` };
}

const pluralOf = (noun: string, isGang: boolean) =>
  isGang || noun === "militia" || PEOPLE.has(noun)
    ? noun
    : noun.replace(/man$/, "men").replace(/([^n])$/, "$1s");

/** Where a name of one or two capitalised words begins that is right before a noun and is no known one; null where there is none. */
function nameBefore(
  tokens: readonly Token[],
  noun: number,
  names: readonly NameFound[],
  isGang: boolean,
): number | null {
  let from = noun;
  while (from > 0 && from > noun - 3 && isUnknownName(tokenAt(tokens, from - 1))) from--;
  if (from === noun || tokens[from]?.joined) return null;
  const before = tokenAt(tokens, from - 1);
  if (before && BEFORE_PLACE.knows(before.word)) return null;
  if (
    before?.norm === "'s" ||
    (before?.capital && before.kind === "word" && before.norm !== "the" && from > 1)
  )
    return null;
  const known = names.find((name) => name.from < noun && from < name.to);
  if (known && !(isGang && known.actor === null)) return null;
  return from;
}

const isUnknownName = (token: Token | undefined) =>
  token?.kind === "word" &&
  token.capital &&
  token.norm.length > 2 &&
  !isCommonWord(token.word) &&
  !CREEDS.knows(token.word) &&
  !CALENDAR.knows(token.word) &&
  !TITLES.knows(token.word);

/** A name that groups of many countries have ("National Liberation Front"), where the document never speaks of the one that the table knows it in. */
function isElsewhere(tokens: readonly Token[], { from, to, actor }: NameFound, around: NamesAround): boolean {
  const group = actor === null ? undefined : actorOf(actor);
  if (group?.kind !== "group" || !group.country) return false;
  // "the Gulf Clan" and "the Allied Democratic Forces" are one each
  const isOfMany =
    to - from > 1 && tokens.slice(from, to).every((token) => isCommonWord(token.word) && isOfAnyGroup(token));
  return isOfMany && !around.speaksOf(group.country);
}
