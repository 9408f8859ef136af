import generated from "../generated/tables.js";
import type { Actor, NameEntry, Place, WordEntry } from "./compile/compiled-tables.js";
import { unpacked } from "./compile/packed-tables.js";
import { PhraseIndex } from "./phrases.js";
import { townById, townsOf } from "./towns.js";
import { BEGINS } from "./vocabulary.js";
import { SLOTS } from "./word-mentions.js";

const tables = unpacked(generated);

export type { Actor, Place } from "./compile/compiled-tables.js";

/** The tables as they are, for the database: every actor and place with its names. */
export const lexicon = {
  hash: tables.hash,
  actors: tables.actors,
  places: tables.places,
  actorNames: pairs((name) => (name.actor === null ? [] : [name.actor])),
  placeNames: pairs(({ place }) =>
    place === null ? [] : place.startsWith("?") ? (namesakesOf(place)?.options ?? []) : [place],
  ),
} as const;

export const lexiconHash: string = tables.hash;
export const qualifierWords = tables.qualifiers;
export const eventWords = tables.words.filter((word) => word.class === "event");
const objectNouns: ReadonlySet<string> = new Set(tables.objectNouns.map((noun) => noun.replace(/ of$/, "")));
/** Whether "of" after a noun of attack leads to what is hit: "the shelling of the town", not "the attack of the rebels". */
export const takesObject = (noun: string): boolean =>
  objectNouns.has(noun) || (noun.endsWith("s") && objectNouns.has(noun.slice(0, -1)));
export const wordClasses = tables.wordClasses;
export const wordLists: ReadonlyMap<string, string> = new Map(tables.wordLists);
export const numberWords = tables.numbers;
export const lookalikes = tables.lookalikes;
export const speakerWords = tables.speakers;
export const functionWords = tables.functionWords;
export const reportWords = tables.reportWords;
export const reportVerbs = tables.reportVerbs;
export const outlets = tables.outlets;
export const zones = tables.zones;
export const capitals = tables.capitals;
export const columnLabels = tables.columnLabels;
export const vesselWords = tables.words.flatMap((word) =>
  word.class === "facility" && word.value === "vessel" ? [word.words] : [],
);
export const nameWords = tables.nameWords;
export const countWords = tables.countWords;
export const commonWordFilter = tables.commonWords;
const codeByNumber: ReadonlyMap<number, string> = new Map(tables.countryNumbers);

const codeByLetters: ReadonlyMap<string, string> = new Map(tables.countryLetters);

/** ISO 3166-1 alpha-2 of a code of three capital letters: SYR → `SY`; null for letters that no country has. */
export const countryLettered = (letters: string): string | null => codeByLetters.get(letters) ?? null;

/** ISO 3166-1 alpha-2 of a numeric code: 368 → `IQ`; null for a number that no country has. */
export const countryNumbered = (number: number): string | null => codeByNumber.get(number) ?? null;

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

/** The place of an id of the tables or of the gazetteer; of `?tripoli`, a name of several, all that they have in common. */
export const placeOf = (id: string): Place | undefined =>
  placeById.get(id) ?? (id.startsWith("?") ? severalOf(id) : townById(id));

/** The places that share a name, for the id of one that several have; none for any other id. */
export function placesSharing(id: string): Place[] {
  if (!id.startsWith("?")) return [];
  const listed = namesakesOf(id);
  return listed
    ? listed.options.flatMap((option) => placeById.get(option) ?? [])
    : townsOf(id.slice(1)).map(({ place }) => place);
}

/** The tables' places, and those towns of the gazetteer that are among these ids. */
export function placesWith(ids: Iterable<string>): Place[] {
  const towns = [...new Set(ids)].flatMap((id) => (placeById.has(id) ? [] : (townById(id) ?? [])));
  return [...tables.places, ...towns.sort((a, b) => (a.place_id < b.place_id ? -1 : 1))];
}

/** The tables' actors, and the groups among these ids that documents alone name: `harim-brigade` is "Harim Brigade". */
export function actorsWith(ids: Iterable<string>): Actor[] {
  const others = [...new Set(ids)].filter((id) => !actorById.has(id)).sort();
  return [
    ...tables.actors,
    ...others.map(
      (actor_id): Actor => ({
        actor_id,
        name: nameOfSlug(actor_id),
        kind: "group",
        parent: null,
        country: null,
      }),
    ),
  ];
}

const nameOfSlug = (slug: string): string =>
  slug
    .replace(/-s(?=-|$)/g, "'s")
    .split("-")
    .map((word) => (SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ");
const SMALL_WORDS = new Set(
  tables.nameWords.flatMap(([word, wordClass]) => (wordClass === "small_in_name" ? [word] : [])),
);

function severalOf(id: string): Place | undefined {
  const options = placesSharing(id);
  const [first] = options;
  if (!first) return undefined;
  const name = namesakesOf(id)?.name ?? first.name;
  const country = options.find(({ kind }) => kind === "country");
  const kind = country?.kind ?? first.kind;
  return { place_id: id, name, kind, country: null, hosts: null, ...NOWHERE };
}
const NOWHERE = { latitude: null, longitude: null, geo_radius_m: null } as const;

function namesakesOf(id: string) {
  return tables.namesakes.find(({ place_id }) => place_id === id);
}

function indexOf(): PhraseIndex<Meaning> {
  const index = new PhraseIndex<Meaning>();
  const bases = new Set<string | null>(
    tables.places.flatMap(({ kind, place_id }) => (kind === "base" ? [place_id] : [])),
  );
  const keys = generated.keys.split("\n");
  for (const [at, name] of tables.names.entries())
    index.addKey(
      keys[at] ?? "",
      { class: "name", slot: 0, name },
      bases.has(name.place) ? BEGINS.name | BEGINS.base : BEGINS.name,
    );
  for (const [at, word] of tables.words.entries()) {
    const key = keys[tables.names.length + at] ?? "";
    index.addKey(key === "=" ? word.words : key, { ...word, slot: SLOTS[word.class] }, beginsOf(word));
  }
  return index;
}

/** "impacted", "destroyed", "damaged": what lands or ruins tells of a deed without a noun of attack. */
function beginsOf(word: WordEntry): number {
  if (word.class === "domain")
    return ["cause", "accident", "setting", "subject", "police", "object"].includes(word.form)
      ? BEGINS.domain
      : BEGINS.conflict;
  return (
    BEGINS[word.class] |
    (["impacted", "destroyed", "damaged", "occur"].includes(word.value) ? BEGINS.impact : 0)
  );
}

function pairs(idsOf: (name: NameEntry) => readonly string[]): readonly { id: string; name: string }[] {
  const seen = new Set<string>();
  return tables.names.flatMap((entry) =>
    idsOf(entry).flatMap((id) => {
      const key = `${id}\t${entry.words}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ id, name: entry.words }];
    }),
  );
}
