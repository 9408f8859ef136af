import type { Place } from "./compile/compiled-tables.js";
import type { NameFound } from "./mention.js";
import { nameWordsOf } from "./name-words.js";
import { placeOf } from "./tables.js";
import { type Token, tokenAt } from "./tokens.js";
import { isAmong } from "./word-set.js";

const AREAS = nameWordsOf("area");
const AREAS_BEFORE = nameWordsOf("area_before");
const COMPASS = nameWordsOf("compass");
const BEFORE_PLACE = nameWordsOf("before_place");
const INSIDE = nameWordsOf("inside_name");
/** Longest name of a place that no table knows, in words. */
const LONGEST = 5;

/** The place that begins at a token, or null; a demonym ("Peruvian") gives none. */
type PlaceAt = (token: number) => Place | null;
/** Where the place lies that is named at tokens `from` to `to`: a country or region that the words beside it name; null where they name none. */
export function landOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  names: readonly NameFound[],
): Place | null {
  const placeAt: PlaceAt = (at) => {
    const name = names.find((it) => it.from === at && it.place !== null && !it.demonym);
    return name?.place ? (placeOf(name.place) ?? null) : null;
  };
  return landBehind(tokens, to, placeAt) ?? landBefore(tokens, from, to, names);
}

/** "Santander department, Colombia", "Orlan, Peru", "Orlan province in northern Peru"; not the first of a list ("Orlan, Peru and Chile"). */
export function landBehind(tokens: readonly Token[], to: number, placeAt: PlaceAt): Place | null {
  const hasArea = isAmong(tokens, to, AREAS) && tokens[to]?.joined === false;
  let at = hasArea ? to + 1 : to;
  const comma = tokens[at]?.norm === ",";
  if (comma) at++;
  const link = tokens[at]?.norm ?? "";
  const linked = link === "in" || (link === "of" && hasArea && !comma);
  if (linked) {
    at++;
    while (isAmong(tokens, at, COMPASS)) at++;
  }
  if (!comma && !linked) return null;
  const land = placeAt(at);
  if (land?.country == null || (land.kind !== "country" && land.kind !== "region")) return null;
  return linked || hasArea || land.kind === "region" || !goesOn(tokens, at, placeAt) ? land : null;
}

/** "Peru and Chile", "Peru, Chile": a country that is one of a list. */
function goesOn(tokens: readonly Token[], country: number, placeAt: PlaceAt): boolean {
  for (let at = country + 1; at < country + 5; at++) {
    const norm = tokens[at]?.norm ?? "";
    if (norm === "and" || norm === "or" || norm === "," || norm === "&") {
      const next = placeAt(at + 1);
      return (
        next?.kind === "country" || ((norm === "and" || norm === "or") && tokens[at + 1]?.norm === "the")
      );
    }
    if (tokens[at]?.capital !== true) return false;
  }
  return false;
}

/** "Colombia's Santander department", "the Colombian department of Santander". */
function landBefore(
  tokens: readonly Token[],
  from: number,
  to: number,
  names: readonly NameFound[],
): Place | null {
  let at = from;
  const isOf = tokenAt(tokens, at - 1)?.norm === "of" && isAmong(tokens, at - 2, AREAS_BEFORE);
  if (isOf) at -= 2;
  while (
    isOf &&
    at > 0 &&
    tokenAt(tokens, at - 1)?.capital === false &&
    tokenAt(tokens, at - 1)?.kind === "word" &&
    from - at < LONGEST
  )
    at--;
  const owned = tokenAt(tokens, at - 1)?.norm === "'s";
  if (owned) at--;
  else if (!isOf && !isAmong(tokens, to, AREAS)) return null;
  const name = names.find((it) => it.to === at && it.place !== null && (owned ? !it.demonym : it.demonym));
  const land = name?.place ? placeOf(name.place) : undefined;
  return land?.kind === "country" ? land : null;
}

/** Whether a land's name is after the comma of a place that no table knows: "in Orlan, | Peru", "in Orlan province, | Peru". */
export function endsPlace(tokens: readonly Token[], land: number): boolean {
  if (tokenAt(tokens, land - 1)?.norm !== ",") return false;
  let at = land - 1;
  if (isAmong(tokens, at - 1, AREAS)) at--;
  let from = at;
  while (from > 0 && from > at - LONGEST && isPartOfName(tokens, from - 1, from === at)) from--;
  if (from === at || !tokens[from]?.capital || tokens[from]?.upper) return false;
  const before = tokenAt(tokens, from - 1)?.norm ?? "";
  const led = BEFORE_PLACE.has(before) || (before === "of" && isAmong(tokens, from - 2, AREAS_BEFORE));
  // "In Orlan, Peru said": who speaks
  return led && !(from === 1 && isVerbLike(tokens[land + 1]));
}

const isPartOfName = (tokens: readonly Token[], at: number, isLast: boolean) => {
  const token = tokens[at];
  return token?.kind === "word" && (token.capital || (!isLast && INSIDE.knows(token.word)));
};

const isVerbLike = (token: Token | undefined) =>
  token?.kind === "word" &&
  !token.capital &&
  !BEFORE_PLACE.knows(token.word) &&
  token.norm !== "on" &&
  token.norm !== "after";
