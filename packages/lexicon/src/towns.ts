import tables from "../generated/tables.js";
import type { Place } from "./compile/compiled-tables.js";

/** A town of the gazetteer. */
export interface Town {
  readonly place: Place;
  readonly thousands: number;
  /** the name is a word too, or people bear it */
  readonly also: "word" | "person" | null;
}

/** A name stands for its greatest town where that has this many times the people of the next. */
const FAR_GREATER = 10;

/** Names that were asked for are remembered up to this number; then all are forgotten. */
const MOST = 8_000;
const known = new Map<string, readonly Town[]>();
const longest = new Map<string, number>();

/** Every town of this name, one a country, the greatest first. The key is the name's words as the tokenizer has them. */
export function townsOf(key: string): readonly Town[] {
  const before = known.get(key);
  if (before) return before;
  const found = townsIn(key);
  if (known.size >= MOST) known.clear();
  known.set(key, found);
  return found;
}

/** How many words the longest name has that begins with this one; 0 where none does, as of nearly all words. */
export function longestNameFrom(word: string): number {
  const before = longest.get(word);
  if (before !== undefined) return before;
  let most = 0;
  const text = tables.towns;
  for (let at = firstLine(text, word); text.startsWith(word, at); at = text.indexOf("\n", at) + 1) {
    const key = text.slice(at, text.indexOf("\t", at));
    if (key === word || key.startsWith(`${word} `)) most = Math.max(most, key.split(" ").length);
  }
  if (longest.size >= MOST) longest.clear();
  longest.set(word, most);
  return most;
}

function townsIn(key: string): Town[] {
  const found: Town[] = [];
  const text = tables.towns;
  for (let at = firstLine(text, key); text.startsWith(`${key}\t`, at); at = text.indexOf("\n", at) + 1)
    found.push(townIn(text.slice(at, text.indexOf("\n", at))));
  return found;
}

/** The one town that a name stands for: the only one, or one far greater than any other; null where there is none. */
export function greatestOf(towns: readonly Town[]): Town | null {
  const [first, second] = towns;
  return first && (!second || first.thousands >= FAR_GREATER * second.thousands) ? first : null;
}

/** The town of an id: `lahore-pk`. */
export function townById(id: string): Place | undefined {
  const [key, country] = [id.slice(0, -3).replaceAll("-", " "), id.slice(-2).toUpperCase()];
  return townsOf(key).find(({ place }) => place.country === country)?.place;
}

/** The begin of the first line whose key is not less than this one. */
function firstLine(text: string, key: string): number {
  let low = 1;
  let high = text.length;
  while (low < high) {
    const line = text.lastIndexOf("\n", ((low + high) >> 1) - 1) + 1;
    if (text.slice(line, text.indexOf("\t", line)) < key) low = text.indexOf("\n", line) + 1;
    else high = line;
  }
  return low;
}

function townIn(line: string): Town {
  const [key = "", name = "", country = "", latitude, longitude, thousands, also] = line.split("\t");
  return {
    place: {
      place_id: `${key.replaceAll(" ", "-")}-${country.toLowerCase()}`,
      name,
      kind: "city",
      country,
      hosts: null,
      latitude: Number(latitude),
      longitude: Number(longitude),
      geo_radius_m: radiusOf(Number(thousands)),
    },
    thousands: Number(thousands),
    also: also === "w" ? "word" : also === "p" ? "person" : null,
  };
}

/** How far from its middle a town may reach, in metres: 2 km, and 25 km for ten million people. */
const radiusOf = (thousands: number) => Math.round(Math.min(25_000, 2_000 + 230 * Math.sqrt(thousands)));
