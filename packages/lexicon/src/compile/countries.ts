import { createRequire } from "node:module";
import type { Country } from "world-countries";
import type { Actor, NameEntry, Place } from "./compiled-tables.js";

// the package is CommonJS, and its types tell of a default export that it does not have
const countries: readonly Country[] = createRequire(import.meta.url)("world-countries");

/** Words that the package gives as a country's name but that mean something else far more often. */
const MISLEADING = new Set([
  "Man",
  "Ireland, Republic of",
  "Ivory",
  "Holland",
  // what Iceland calls itself: "Ramree Island"
  "Island",
  "The",
  "Republic",
  "State of Palestine, State of",
  // of the two, the one with nearly twenty times the people; the other is "Congo-Brazzaville"
  "CG Congo",
]);
/** ISO codes of areas whose people and land are named apart from any state's actor. */
const STATELESS = new Set(["PS"]);

const slugOf = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** Every country as a place and as a state, with its names and demonyms; states in `listed` (by code) have their actor in actors.csv. */
export function countryRows(listed: ReadonlyMap<string, string>): {
  actors: Actor[];
  places: Place[];
  names: NameEntry[];
} {
  const actors: Actor[] = [];
  const places: Place[] = [];
  const names: NameEntry[] = [];
  for (const country of countries) {
    const code = country.cca2;
    const common = country.name.common;
    const actor = listed.get(code) ?? (code === "PS" ? "palestine" : slugOf(common));
    if (!listed.has(code) && !STATELESS.has(code))
      actors.push({ actor_id: actor, name: common, kind: "state", parent: null, country: code });
    const [latitude = null, longitude = null] = country.latlng;
    // the radius of a circle of the country's area: how far from its centre it may be
    const radius = country.area > 0 ? Math.round(Math.sqrt((country.area * 1e6) / Math.PI)) : null;
    places.push({
      place_id: code,
      name: common,
      kind: "country",
      country: code,
      hosts: null,
      latitude,
      longitude,
      geo_radius_m: radius,
    });
    const spelled = new Set([
      common,
      country.name.official,
      ...country.altSpellings.filter((name) => name.length > 3),
      ...(EXTRA[code] ?? []),
    ]);
    for (const words of spelled)
      if (!MISLEADING.has(words) && !MISLEADING.has(`${code} ${words}`) && /\p{L}/u.test(words))
        names.push({ words, actor, place: code, demonym: false });
    const demonyms = new Set([
      country.demonyms?.["eng"]?.m ?? "",
      country.demonyms?.["eng"]?.f ?? "",
      ...(EXTRA_DEMONYMS[code] ?? []),
    ]);
    for (const words of demonyms) {
      if (!words || (code !== "US" && words === "American")) continue;
      if (!ownsDemonym(code, words)) continue;
      names.push({ words, actor, place: code, demonym: true });
      if (!/(?:s|sh|ch|ese)$/.test(words))
        names.push({ words: `${words}s`, actor, place: code, demonym: true });
    }
  }
  return { actors, places, names };
}

/**
 * The package gives "French" to France and to its islands alike: a state's own come before a territory's, and what two states share
 * ("Congolese") names neither.
 */
function ownsDemonym(code: string, words: string): boolean {
  const bearers = countries.filter(
    ({ cca2, demonyms }) =>
      demonyms?.["eng"]?.m === words ||
      demonyms?.["eng"]?.f === words ||
      EXTRA_DEMONYMS[cca2]?.includes(words),
  );
  const states = bearers.filter(({ independent }) => independent === true);
  return states.length > 0 ? states.length === 1 && states[0]?.cca2 === code : bearers.length === 1;
}

/** Spellings that reports use and the package lacks. */
const EXTRA: Readonly<Record<string, readonly string[]>> = {
  US: ["US", "U.S.", "U.S", "USA", "United States of America", "America"],
  GB: ["UK", "U.K.", "Britain", "Great Britain", "England", "Scotland", "Wales"],
  CD: ["DR Congo", "DRC", "Congo", "Democratic Republic of the Congo"],
  AE: ["UAE", "U.A.E.", "Emirates"],
  SA: ["Saudi"],
  CZ: ["Czech Republic"],
  TR: ["Turkey", "Türkiye"],
  MM: ["Burma"],
  KP: ["DPRK"],
  CI: ["Ivory Coast"],
  SZ: ["Swaziland"],
};
const EXTRA_DEMONYMS: Readonly<Record<string, readonly string[]>> = {
  SA: ["Saudi"],
  GB: ["British", "Scottish", "English", "Welsh", "Briton"],
  AE: ["Emirati"],
  FR: ["French"],
  NL: ["Dutch"],
  TR: ["Turkish"],
  AF: ["Afghan"],
  SE: ["Swedish"],
  PL: ["Polish"],
  DK: ["Danish"],
  FI: ["Finnish"],
  ES: ["Spanish"],
  PH: ["Filipino", "Philippine"],
};

/** Seats of a government that is not that of the land's state, or of several. */
const SEATS_OF_OTHERS = new Set(["YE", "BE", "PS"]);

/** The towns of the tables that are capitals, with the state of each by its code. */
export function capitalsAmong(
  places: readonly Place[],
  stateIn: (country: string) => string | undefined,
): [place: string, state: string][] {
  return countries.flatMap(({ cca2, capital }) => {
    const town = places.find(
      ({ kind, country, name }) =>
        kind === "city" && country === cca2 && capital.some((it) => slugOf(it) === slugOf(name)),
    );
    const state = stateIn(cca2);
    return town && state && !SEATS_OF_OTHERS.has(cca2) ? [[town.place_id, state]] : [];
  });
}

/** The numeric codes of ISO 3166-1, which tables write with or without zeros before: 368 is Iraq. */
export const countryNumbers = (): [number: number, code: string][] =>
  countries.flatMap(({ ccn3, cca2 }) => (ccn3 === "" ? [] : [[Number(ccn3), cca2]]));

/** The codes of three letters of ISO 3166-1: SYR is Syria. */
export const countryLetters = (): [letters: string, code: string][] =>
  countries.map(({ cca3, cca2 }) => [cca3, cca2]);
