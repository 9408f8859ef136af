import { keyOfPhrase } from "../phrases.js";
import type { CompiledTables, NameEntry, Place } from "./compiled-tables.js";

/** The tables as they are kept: places and names without the words for their columns, spellings of one thing together. */
export interface PackedTables extends Omit<CompiledTables, "places" | "names"> {
  readonly places: readonly PackedPlace[];
  readonly names: readonly PackedName[];
  /** the keys of the phrases of all names and then all words, one a line; `=` for a word that is its own key */
  readonly keys: string;
}

/** id, name, kind, country, hosts, latitude, longitude, radius */
type PackedPlace = readonly [
  string,
  string,
  Place["kind"],
  string | null,
  string | null,
  number | null,
  number | null,
  number | null,
];
/** actor, place, 1 for a demonym, spellings between `|` */
type PackedName = readonly [string | null, string | null, 0 | 1, string];

/** The order of the names is kept: the first of two meanings of a spelling is the one that counts. */
export function packed(tables: CompiledTables): PackedTables {
  const names: [string | null, string | null, 0 | 1, string][] = [];
  for (const { words, actor, place, demonym } of tables.names) {
    const last = names.at(-1);
    if (last && last[0] === actor && last[1] === place && last[2] === Number(demonym)) last[3] += `|${words}`;
    else names.push([actor, place, demonym ? 1 : 0, words]);
  }
  return {
    ...tables,
    places: tables.places.map((place) => [
      place.place_id,
      place.name,
      place.kind,
      place.country,
      place.hosts,
      place.latitude,
      place.longitude,
      place.geo_radius_m,
    ]),
    names,
    keys: [
      ...tables.names.map(({ words }) => keyOfPhrase(words, true)),
      ...tables.words.map(({ words }) => {
        const key = keyOfPhrase(words, false);
        return key === words ? "=" : key;
      }),
    ].join("\n"),
  };
}

export const unpacked = (tables: PackedTables): CompiledTables => ({
  ...tables,
  places: tables.places.map(([place_id, name, kind, country, hosts, latitude, longitude, geo_radius_m]) => ({
    place_id,
    name,
    kind,
    country,
    hosts,
    latitude,
    longitude,
    geo_radius_m,
  })),
  names: tables.names.flatMap(([actor, place, demonym, spellings]): NameEntry[] =>
    spellings.split("|").map((words) => ({ words, actor, place, demonym: demonym === 1 })),
  ),
});
