import type { NameEntry, Namesakes, Place } from "./compiled-tables.js";
import { keyOf } from "./gazetteer.js";

/** Names that places of several countries have: such a name gets an id of its own, and the reader of a report chooses. */
export function namesakesIn(
  names: readonly NameEntry[],
  places: readonly Place[],
): { names: NameEntry[]; namesakes: Namesakes[] } {
  const placeById = new Map(places.map((place) => [place.place_id, place]));
  const byKey = new Map<string, { name: string; options: Set<string> }>();
  for (const { words, place, demonym } of names) {
    if (place === null || demonym) continue;
    const known = byKey.get(keyOf(words));
    if (known) known.options.add(place);
    else byKey.set(keyOf(words), { name: words, options: new Set([place]) });
  }
  const namesakes = new Map<string, Namesakes>();
  for (const [key, { name, options }] of byKey) {
    const countries = new Set([...options].map((id) => placeById.get(id)?.country));
    if (countries.size > 1) namesakes.set(key, { place_id: `?${key}`, name, options: [...options] });
  }
  return {
    names: names.map((entry) => {
      const several = entry.place === null || entry.demonym ? undefined : namesakes.get(keyOf(entry.words));
      return several ? { ...entry, place: several.place_id } : entry;
    }),
    namesakes: [...namesakes.values()],
  };
}
