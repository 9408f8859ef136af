import { readCapital } from "./capitals.js";
import { isCommonWord } from "./common-words.js";
import { isHeadline } from "./headlines.js";
import { landOf } from "./lands.js";
import type { NameFound } from "./mention.js";
import { nameWordsOf } from "./name-words.js";
import type { NamesAround } from "./named-groups.js";
import { lookalikes, placeOf, placesSharing, vesselWords } from "./tables.js";
import { type Token, tokenAt } from "./tokens.js";
import { greatestOf, longestNameFrom, type Town, townsOf } from "./towns.js";
import { isAmong } from "./word-set.js";

/** Longest name of a town that is looked for, in words. */
const LONGEST = 4;
const COMMON = new Set(lookalikes.common);
const BEARERS = new Set(lookalikes.bearers);
const GIVEN = new Set(lookalikes.given);
const INSIDE = nameWordsOf("inside_name");
const ARTICLES = nameWordsOf("name_article");
const BODIES = nameWordsOf("civil_body");
const STREETS = nameWordsOf("street");
const SAINTS = nameWordsOf("saint");
const REGIONS = nameWordsOf("region_noun");
const SHIP_TITLES = nameWordsOf("vessel_title");
/** The last words of what ships are called. */
const VESSELS = new Set(vesselWords.map((words) => words.slice(words.lastIndexOf(" ") + 1)));
const AREAS = nameWordsOf("area");

const IN = nameWordsOf("in_place");
const AT = nameWordsOf("at_place");
const BESIDE = nameWordsOf("beside_place");
const TOWN = nameWordsOf("town_noun");
const UPON = nameWordsOf("upon_place");
/** What is done to towns. */
const RAZED = nameWordsOf("razed");
const DAYS = nameWordsOf("calendar");
/** After the name of a country that people bear too, these speak of the country all the same. */
const OF_A_STATE = nameWordsOf("state_noun");

/**
 * The names of a sentence, with the towns of the gazetteer where the words around say that a place is meant, and without those that
 * are people's ("Michael Jordan", "Israel Katz"), mere words ("a Sake") or where an office sits ("London-based").
 */
export function placesAmong(
  tokens: readonly Token[],
  taken: Uint8Array,
  names: readonly NameFound[],
  around: NamesAround | null = null,
): readonly NameFound[] {
  const kept = names.filter(
    (name) =>
      !isOther(tokens, name, names) &&
      !isOfBody(tokens, name) &&
      !isShip(tokens, name) &&
      !isElsewhere(tokens, name, around),
  );
  const found: NameFound[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const name = kept[next];
    if (name && at >= name.from) {
      found.push(name);
      at = name.to - 1;
      while ((kept[next]?.from ?? tokens.length) <= at) next++;
      continue;
    }
    if (taken[at] === 1 || !mayBegin(tokens, at, found.at(-1))) continue;
    const town = townAt(tokens, at, name, found.at(-1), kept);
    if (!town || isElsewhere(tokens, town, around)) continue;
    found.push(town);
    at = town.to - 1;
  }
  const settled: NameFound[] = [];
  for (let index = 0; index < found.length; index++) {
    const name = found[index];
    const here = name && contained(tokens, name, found);
    if (here) for (const read of readCapital(tokens, here)) settled.push(read);
  }
  return settled;
}

/**
 * "Santa Marta" and "Santander department" in a report that names other countries than the one where a great town is called so: one more
 * of many such names.
 */
function isElsewhere(
  tokens: readonly Token[],
  { from, to, place }: NameFound,
  around: NamesAround | null,
): boolean {
  const found = place === null ? undefined : placeOf(place);
  if (around === null || found?.kind !== "city" || found.country === null) return false;
  const isOfMany = to - from > 1 && isAmong(tokens, from, SAINTS);
  if (!isOfMany && !isAmong(tokens, to, REGIONS)) return false;
  return !around.names(found.country) && around.speaksOfSome();
}

/** Capitals alone are not enough: a word before must lead to a place, or a country are behind. */
function mayBegin(tokens: readonly Token[], at: number, last: NameFound | undefined): boolean {
  const token = tokens[at];
  if (!token?.capital || token.kind !== "word" || token.joined) return false;
  return isLed(tokens, at) !== null || follows(tokens, at, last) || tokens[at + 1]?.norm === "," || at === 0;
}

/** How surely the words before lead to a place: "in", "the town of", less surely "to"; null where they do not. */
function isLed(tokens: readonly Token[], from: number): "surely" | "perhaps" | null {
  let at = from - 1;
  while (at > 0 && isAmong(tokens, at, BESIDE)) at--;
  const word = tokens[at]?.norm ?? "";
  const before = tokenAt(tokens, at - 1)?.norm ?? "";
  if (word === "of" && TOWN.has(before)) return "surely";
  if (TOWN.has(word) && before === "the") return "surely";
  if (IN.has(word)) return "surely";
  return AT.has(word) || RAZED.has(word) || (word === "on" && UPON.has(before)) ? "perhaps" : null;
}

/** "in Sumy, Poltava and Lubny": one more of a list of places. */
function follows(tokens: readonly Token[], at: number, last: NameFound | undefined): boolean {
  if (!last || last.place === null || last.actor !== null || last.demonym) return false;
  const link = tokenAt(tokens, at - 1)?.norm ?? "";
  if (link !== "," && link !== "and" && link !== "or") return false;
  return last.to === at - (link !== "," && tokenAt(tokens, at - 2)?.norm === "," ? 2 : 1);
}

function townAt(
  tokens: readonly Token[],
  from: number,
  next: NameFound | undefined,
  last: NameFound | undefined,
  names: readonly NameFound[],
): NameFound | null {
  const longest = Math.min(LONGEST, longestNameFrom(tokens[from]?.norm ?? ""));
  const most = Math.min(from + longest, next?.from ?? tokens.length, tokens.length);
  for (let to = most; to > from; to--) {
    const end = tokenAt(tokens, to - 1);
    if (!end?.capital && to - from > 1) continue;
    const towns = townsOf(keyIn(tokens, from, to));
    if (towns.length === 0) continue;
    return isMeant(tokens, from, to, towns, last, names) ? nameOf(towns, from, to) : null;
  }
  return null;
}

const keyIn = (tokens: readonly Token[], from: number, to: number) =>
  to === from + 1
    ? (tokens[from]?.norm ?? "")
    : tokens
        .slice(from, to)
        .map(({ norm }) => norm)
        .join(" ");

function isMeant(
  tokens: readonly Token[],
  from: number,
  to: number,
  towns: readonly Town[],
  last: NameFound | undefined,
  names: readonly NameFound[],
): boolean {
  // "in Lahore, Pakistan" says it all
  const land = landOf(tokens, from, to, names);
  if (land) return towns.some(({ place }) => place.country === land.country);
  const behind = tokens[to];
  if (isStreet(tokens, to)) return false;
  // "San Miguel de Orlan"
  if (behind && INSIDE.has(behind.norm) && tokens[to + 1]?.capital) return false;
  // "in Lincoln Park", "to Austin Powers": a part of a longer name
  if (behind?.capital && behind.kind === "word" && !behind.upper && !DAYS.has(behind.norm)) return false;
  if (behind?.kind === "word" && behind.joined) return false;
  const also = towns.some((town) => town.also === "word")
    ? "word"
    : towns.some((town) => town.also === "person")
      ? "person"
      : null;
  const led = isLed(tokens, from);
  if (also === "word") return led === "surely" && isAmong(tokens, from - 2, TOWN);
  if (also === "person") return led === "surely";
  return led !== null || follows(tokens, from, last);
}

function nameOf(towns: readonly Town[], from: number, to: number): NameFound {
  const one = greatestOf(towns) ?? null;
  const [first] = towns;
  const key = first ? first.place.place_id.slice(0, -3).replaceAll("-", " ") : "";
  return { from, to, actor: null, place: one ? one.place.place_id : `?${key}`, demonym: false };
}

/** What is in a land named beside it: "Paris, Texas" is not the Paris of France, and "Tripoli, Lebanon" not that of Libya. */
function contained(tokens: readonly Token[], name: NameFound, names: readonly NameFound[]): NameFound | null {
  const place = name.place === null || name.demonym ? undefined : placeOf(name.place);
  if (name.place === null || !place || place.kind === "country" || place.kind === "sea") return name;
  const land = landOf(tokens, name.from, name.to, names);
  if (!land || place.country === land.country) return name;
  const key = keyIn(tokens, name.from, name.to);
  const there = [...placesSharing(name.place), ...townsOf(key).map((town) => town.place)].find(
    ({ country }) => country === land.country,
  );
  if (there) return { ...name, place: there.place_id };
  // a town that nobody knows there; but whose a disputed region is, its towns do not tell
  return land.kind === "region" && !STATES.has(land.country ?? "") ? name : null;
}
const STATES = new Set(["US", "CA", "AU"]);

/** "Sudan Doctors Network", "Turkish Airlines": a body that is neither the state nor in its land. */
function isOfBody(tokens: readonly Token[], { to, actor, place }: NameFound): boolean {
  if (actor === null || place === null || tokens[to]?.joined) return false;
  let end = to;
  while (end < to + LONGEST && tokens[end]?.capital && tokens[end]?.kind === "word") end++;
  return end > to && isAmong(tokens, end - 1, BODIES) && !isHeadline(tokens);
}

/** "the frigate Paris", "the tanker Malta Star": a ship's name. */
function isShip(tokens: readonly Token[], { from, to, actor, demonym }: NameFound): boolean {
  const before = tokenAt(tokens, from - 1);
  if (demonym || !before || before.kind !== "word") return false;
  const titled = SHIP_TITLES.knows(before.word) && before.upper;
  if (!titled && (!VESSELS.has(before.norm) || before.capital)) return false;
  // "the ship Israel seized"
  return titled || actor === null || tokens[to]?.capital === true;
}

/** Whether a name of the tables means no place here. */
function isOther(tokens: readonly Token[], name: NameFound, names: readonly NameFound[]): boolean {
  const { from, to } = name;
  if (name.demonym || name.place === null) return false;
  if (tokens[to]?.joined && tokens[to]?.norm === "based") return true;
  if (isLonger(tokens, name, names) || isOfArea(tokens, name, names)) return true;
  if (name.actor === null && isStreet(tokens, to)) return true;
  if (to - from > 1) return false;
  const key = tokens[from]?.norm ?? "";
  if (BEARERS.has(key) && isBorne(tokens, from, names)) return true;
  if (name.actor !== null || !COMMON.has(key)) return false;
  return isLed(tokens, from) === null && !isInLand(tokens, to, names);
}

/** "San Diego Street", "between San Diego and Dorrel streets" */
function isStreet(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  // "a Lima hotel" is one in Lima
  if (next && STREETS.knows(next.word)) return next.capital || next.norm !== "hotel";
  if (next?.norm !== "and") return false;
  let at = to + 1;
  while (at < to + LONGEST && tokens[at]?.capital && !isAmong(tokens, at, STREETS)) at++;
  return at > to + 1 && isAmong(tokens, at, STREETS) && (tokens[at]?.norm.endsWith("s") ?? false);
}

/** "Ana Prell", "Santa Ana", "San Miguel de Orlan": a town's name with more of a name beside it, of a person or of another place. */
function isLonger(
  tokens: readonly Token[],
  { from, to, actor, place }: NameFound,
  names: readonly NameFound[],
): boolean {
  if (actor !== null || place === null || placeOf(place)?.kind !== "city") return false;
  const before = tokenAt(tokens, from - 1);
  if (before?.capital && !tokens[from]?.joined) {
    if (GIVEN.has(before.norm) || (from > 1 && ARTICLES.knows(before.word))) return true;
    // "Alvaro Prell Valencia"
    const isUnknown = from > 1 && before.kind === "word" && !before.upper && !isCommonWord(before.word);
    if (isUnknown && !DAYS.knows(before.word) && !names.some((name) => name.to === from))
      return !isHeadline(tokens);
  }
  const behind = tokens[to];
  if (behind?.kind !== "word" || behind.joined) return false;
  if (INSIDE.has(behind.norm) && tokens[to + 1]?.capital) return true;
  if (!behind.capital || behind.upper || DAYS.has(behind.norm) || isCommonWord(behind.word)) return false;
  return !AREAS.has(behind.norm) && !names.some((name) => name.from === to) && !isHeadline(tokens);
}

/** "the Mali Khel area": a land's name in the longer one of a district. */
function isOfArea(tokens: readonly Token[], { to }: NameFound, names: readonly NameFound[]): boolean {
  const [behind, noun] = [tokens[to], tokens[to + 1]];
  if (behind?.kind !== "word" || !behind.capital || behind.joined || behind.upper) return false;
  if (!noun || noun.capital || !(AREAS.has(noun.norm) || TOWN.has(noun.norm))) return false;
  return !isCommonWord(behind.word) && !DAYS.has(behind.norm) && !names.some(({ from }) => from === to);
}

const isInLand = (tokens: readonly Token[], to: number, names: readonly NameFound[]) =>
  tokens[to]?.norm === "," && names.some((name) => name.from === to + 1 && name.place !== null);

/** "Michael Jordan", "Israel Katz": a first name before, or another name after that is none of an office; headlines are all capitals. */
function isBorne(tokens: readonly Token[], at: number, names: readonly NameFound[]): boolean {
  const before = tokenAt(tokens, at - 1);
  if (before?.capital && GIVEN.has(before.norm)) return true;
  const behind = tokens[at + 1];
  if (!behind?.capital || behind.kind !== "word" || behind.joined || behind.upper) return false;
  if (OF_A_STATE.has(behind.norm) || DAYS.has(behind.norm)) return false;
  if (names.some((name) => name.from === at + 1)) return false;
  return !isHeadline(tokens);
}
