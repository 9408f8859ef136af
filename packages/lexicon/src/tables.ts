import tables from "../generated/tables.js";
import type { Actor, NameEntry, Place, WordEntry } from "./compile/compiled-tables.js";
import { PhraseIndex } from "./phrases.js";
import { BEGINS } from "./vocabulary.js";
import { SLOTS } from "./word-mentions.js";

export type { Actor, Place } from "./compile/compiled-tables.js";

/** The tables as they are, for the database: every actor and place with its names. */
export const lexicon = {
  hash: tables.hash,
  actors: tables.actors,
  places: tables.places,
  actorNames: pairs((name) => name.actor),
  placeNames: pairs((name) => name.place),
} as const;

export const lexiconHash: string = tables.hash;
export const qualifierWords = tables.qualifiers;
export const eventWords = tables.words.filter((word) => word.class === "event");
export const numberWords = tables.numbers;

export type Meaning =
  | { readonly class: "name"; readonly slot: number; readonly name: NameEntry }
  | (WordEntry & {
      /** one number for each class, names 0 */
      readonly slot: number;
    });

/** Every name and word of the tables. */
export const phrases: PhraseIndex<Meaning> = indexOf();

const actorById: ReadonlyMap<string, Actor> = new Map(tables.actors.map((actor) => [actor.actor_id, actor]));
const placeById: ReadonlyMap<string, Place> = new Map(tables.places.map((place) => [place.place_id, place]));

export const actorOf = (id: string): Actor | undefined => actorById.get(id);
export const placeOf = (id: string): Place | undefined => placeById.get(id);

function indexOf(): PhraseIndex<Meaning> {
  const index = new PhraseIndex<Meaning>();
  const bases = new Set<string | null>(
    tables.places.flatMap(({ kind, place_id }) => (kind === "base" ? [place_id] : [])),
  );
  for (const name of tables.names)
    index.add(
      name.words,
      { class: "name", slot: 0, name },
      true,
      bases.has(name.place) ? BEGINS.name | BEGINS.base : BEGINS.name,
    );
  for (const word of tables.words)
    index.add(word.words, { ...word, slot: SLOTS[word.class] }, false, beginsOf(word));
  return index;
}

function beginsOf(word: WordEntry): number {
  return BEGINS[word.class] | (word.value === "impacted" ? BEGINS.impact : 0);
}

function pairs(idOf: (name: NameEntry) => string | null): readonly { id: string; name: string }[] {
  const seen = new Set<string>();
  return tables.names.flatMap((entry) => {
    const id = idOf(entry);
    const key = `${id}\t${entry.words}`;
    if (id === null || seen.has(key)) return [];
    seen.add(key);
    return [{ id, name: entry.words }];
  });
}
