import { isCommonWord } from "./common-words.js";
import type { NameFound, Stretch } from "./mention.js";
import { nameWordsOf } from "./name-words.js";
import { actorOf } from "./tables.js";
import { type Token, tokenAt } from "./tokens.js";
import { BEGINS } from "./vocabulary.js";
import { isAmong } from "./word-set.js";

/** The name of a group that no table knows, and its slug: "the Harim Brigade" → `harim-brigade`. */
export interface GroupName extends Stretch {
  readonly slug: string;
}

const ARMED = nameWordsOf("armed_head");
const OTHERS = nameWordsOf("group_head");
const CIVIL = nameWordsOf("civil_head");
/** What names of groups end with. */
export const groupHeads: ReadonlySet<string> = new Set([...ARMED, ...OTHERS, ...CIVIL]);
const ARMED_PARTS = nameWordsOf("armed_part");
const PARTS = nameWordsOf("group_part");
const PEOPLE = nameWordsOf("group_people");
const PERSONS = nameWordsOf("group_person");
const UNITS = nameWordsOf("army_unit");
const DIRECTIONS = nameWordsOf("direction");
const INSIDE = nameWordsOf("inside_name");
const CALENDAR = nameWordsOf("calendar");
const SMALL = nameWordsOf("small_in_name");
/** Longest name, in words before its last. */
const LONGEST = 7;

/** The words of a name in kebab case, "people's" as `people-s`. */
export const slugOf = (words: readonly Token[]): string =>
  words
    .map(({ norm }) => norm.replace("'", "").replace(/[^\p{L}\p{N}]/gu, ""))
    .filter(Boolean)
    .join("-");

/** The name of a group whose last word, a noun such as "Brigade" or "Front", is at a token; null for states' forces, civil bodies and known names. */
export function groupNameAt(
  tokens: readonly Token[],
  head: number,
  names: readonly NameFound[],
): GroupName | null {
  const last = tokens[head];
  if (!last?.capital || last.joined) return null;
  if (!groupHeads.has(last.norm)) return null;
  const from = startOf(tokens, head);
  const to = endOf(tokens, head + 1);
  if (names.some((name) => name.from <= from && name.to > head)) return null;
  // "the Movement for the Liberation of Orlan"
  if (from === head)
    return to > head + 1 && !CIVIL.knows(last.word)
      ? { from, to, slug: slugOf(tokens.slice(from, to)) }
      : null;
  // "Yemen's Houthi Movement": a known name with its noun
  if (names.some((name) => isOwnName(tokens, name) && name.from >= from && name.to <= head)) return null;
  const counted = countIn(tokens, from, head, names);
  if (!isGroup(tokens, head, counted, isOfState(tokens, from, names))) return null;
  return { from, to, slug: slugOf(tokens.slice(from, to)) };
}

/** The first word of a run of capitalised words, names' small words among them, that ends before a head. */
function startOf(tokens: readonly Token[], head: number): number {
  let from = head;
  for (let at = head - 1; at >= 0 && at >= head - LONGEST; at--) {
    const token = tokens[at];
    if (!token || (token.kind !== "word" && token.norm !== "'s")) break;
    if (token.norm === "'s") {
      if (!isAmong(tokens, at - 1, ARMED_PARTS)) break;
      continue;
    }
    if (!token.capital) {
      if (!INSIDE.knows(token.word)) break;
      continue;
    }
    if (token.norm === "the" || (token.word.begins & BEGINS.number) !== 0 || CALENDAR.knows(token.word))
      break;
    // "Masked Harim Brigade men": a capital at the start of a sentence says nothing of a plain word
    if (at === 0 && isCommonWord(token.word) && !isPart(token)) break;
    from = at;
  }
  return from;
}

/** Whether a word may be in the name of any armed group: "National", "Liberation", "Front", "of". */
export const isOfAnyGroup = (token: Token): boolean =>
  isPart(token) || groupHeads.has(token.norm) || !token.capital;

const isPart = ({ norm }: Token) =>
  ARMED_PARTS.has(norm) || PARTS.has(norm) || UNITS.has(norm) || DIRECTIONS.has(norm);

/** "Movement for the Liberation of Orlan": what belongs to the name after its noun. */
function endOf(tokens: readonly Token[], to: number): number {
  const link = tokens[to]?.norm;
  if (link !== "for" && link !== "of") return to;
  const first = tokens[to + 1]?.norm === "the" ? to + 2 : to + 1;
  if (!isAmong(tokens, first, ARMED_PARTS) || !tokens[first]?.capital) return to;
  let end = first;
  for (let at = first; at < first + LONGEST; at++) {
    const token = tokens[at];
    if (token?.kind !== "word") break;
    if (token.capital) end = at + 1;
    else if (!SMALL.knows(token.word)) break;
  }
  return end;
}

interface Counted {
  /** words that are no English ones and no known actor */
  readonly proper: number;
  readonly armed: number;
  readonly parts: number;
  readonly units: number;
  /** plain words that say nothing of a group */
  readonly plain: number;
  readonly states: number;
}

function countIn(tokens: readonly Token[], from: number, head: number, names: readonly NameFound[]): Counted {
  const counted = { proper: 0, armed: 0, parts: 0, units: 0, plain: 0, states: 0 };
  for (let at = from; at < head; at++) {
    const token = tokens[at];
    if (!token || token.norm === "'s" || INSIDE.knows(token.word)) continue;
    if (names.some((name) => name.from <= at && at < name.to && isState(name))) counted.states++;
    else if (ARMED_PARTS.knows(token.word)) counted.armed++;
    else if (UNITS.knows(token.word) || DIRECTIONS.knows(token.word) || /\d/.test(token.norm))
      counted.units++;
    else if (PARTS.knows(token.word)) counted.parts++;
    else if (isCommonWord(token.word)) counted.plain++;
    else counted.proper++;
  }
  return counted;
}

const isState = ({ actor }: NameFound) => actor !== null && actorOf(actor)?.kind !== "group";

/** A group's own name that is made of no plain words: "Houthi", not "National Liberation Front". */
const isOwnName = (tokens: readonly Token[], { from, to, actor }: NameFound) =>
  actor !== null &&
  actorOf(actor)?.kind === "group" &&
  tokens.slice(from, to).some(({ word }) => !isCommonWord(word));

/** "Norland's Harim Brigade", "the Norlandish Harim Brigade": a unit of a state. */
const isOfState = (tokens: readonly Token[], from: number, names: readonly NameFound[]) => {
  const to = tokenAt(tokens, from - 1)?.norm === "'s" ? from - 1 : from;
  return names.some((name) => name.to === to && isState(name));
};

function isGroup(tokens: readonly Token[], head: number, counted: Counted, ofState: boolean): boolean {
  const { proper, armed, parts, units, plain, states } = counted;
  const noun = tokens[head]?.norm ?? "";
  if (units > 0) return false;
  const people = hasPeople(tokens, head + 1);
  if (CIVIL.has(noun)) return people && proper + armed > 0;
  if (armed > 1 || (armed > 0 && (proper + parts + states > 0 || ARMED.has(noun)))) return true;
  if (ofState || states > 0) return false;
  if (proper > 0) return people || (ARMED.has(noun) && plain <= proper);
  return plain === 0 && parts > 0 && (people || (parts > 1 && ARMED.has(noun)));
}

/** "… rebels", "…, an armed group": who they are is after the name. */
function hasPeople(tokens: readonly Token[], to: number): boolean {
  const apart = tokens[to]?.norm === "," && ARTICLES.has(tokens[to + 1]?.norm ?? "");
  for (let at = to; at < to + (apart ? 6 : 1); at++) {
    const [word, next] = [tokens[at]?.norm ?? "", tokens[at + 1]?.norm ?? ""];
    if (PEOPLE.has(word) || PERSONS.has(word) || PERSONS.has(`${word} ${next}`)) return true;
    if (at > to && word === ",") return false;
  }
  return false;
}
const ARTICLES = new Set(["a", "an", "the"]);
