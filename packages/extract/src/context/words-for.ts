import { actorOf, forceOf } from "@sitrep/lexicon";
import type { PlaceReading } from "@sitrep/model";
import type { View } from "../engine/view.js";

/** Tokens of a sentence, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The words of a sentence that name a side: the actor, people who are of no other, a base that hosts it, a site of civilians. */
export function wordsForSide(view: View, id: string): readonly Stretch[] {
  const named = view.all("actor").filter(({ ids }) => ids.some((it) => it === id || forceOf(it) === id));
  if (named.length > 0) return named;
  const people = view.all("people").filter(({ target }) => target === id);
  if (people.length > 0) return people;
  const hosts = view.all("place").filter(({ place }) => place.hosts === id);
  if (hosts.length > 0 || actorOf(id)?.kind === "state") return hosts;
  const kind = FACILITIES[id];
  return kind === undefined ? [] : view.all("facility").filter((facility) => facility.kind === kind);
}

/** Whose the sites are that nobody's name is beside. */
const FACILITIES: Readonly<Record<string, string>> = {
  civilians: "building",
  "commercial-shipping": "vessel",
};

/** The words of a sentence that name a country or sea: its places, else those who are at home there. */
export function wordsForCountry(view: View, code: string): readonly Stretch[] {
  const places = view.all("place").filter(({ place }) => place.country === code || place.place_id === code);
  // its own name says it more plainly than a town in it
  const byName = places.filter(({ place }) => place.kind === "country");
  if (places.length > 0) return byName.length > 0 ? [...byName, ...places] : places;
  return view.all("actor").filter(({ ids }) => ids.some((id) => actorOf(id)?.country === code));
}

/** The words of a sentence that name a place, as it was written or by another of its names. */
export function wordsForPlace(view: View, { place_id, words }: PlaceReading): readonly Stretch[] {
  const known = view.all("place").filter(({ place }) => place_id !== null && place.place_id === place_id);
  return known.length > 0 ? known : asWritten(view, words);
}

function asWritten({ tokens, reading }: View, words: string): readonly Stretch[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || words === "") return [];
  const start = reading.text.indexOf(words, first.start);
  const end = start + words.length;
  if (start < 0 || end > last.end) return [];
  const from = tokens.findIndex((token) => token.end > start);
  const to = tokens.findIndex((token) => token.end >= end) + 1;
  return from >= 0 && to > from ? [{ from, to }] : [];
}
