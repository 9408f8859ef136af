import type { Place } from "./compile/compiled-tables.js";
import { actorOf, lexicon, phrases, placeOf, placesSharing } from "./tables.js";
import { tokenize } from "./tokens.js";
import { greatestOf, townsOf } from "./towns.js";

/** The actor of a name or slug: "Kata'ib Hizballah" → `kataib-hezbollah`, "Iraqi" → `iraq`; null for an unknown name. */
export function actorNamed(words: string): string | null {
  const text = words.trim();
  if (actorOf(text)) return text;
  for (const meaning of phrases.of(text))
    if (meaning.class === "name" && meaning.name.actor) return meaning.name.actor;
  return null;
}

/**
 * The place of a name, slug or ISO code: "al-Assad" → `al-asad-airbase`, "Iraq" and "IQ" → `IQ`, "Lahore" → `lahore`; null for an
 * unknown name. Of several places with one name it is that of `country` (an ISO code) or, where none is given, the country so
 * named ("Georgia") or a town far greater than the others ("Paris"); else null.
 */
export function placeNamed(words: string, country: string | null = null): Place | null {
  const text = words.trim();
  const byId = text.startsWith("?") ? undefined : (placeOf(text) ?? placeOf(text.toUpperCase()));
  if (byId) return byId;
  for (const meaning of phrases.of(text))
    if (meaning.class === "name" && meaning.name.place && !meaning.name.demonym) {
      const place = placeOf(meaning.name.place);
      const sharing = placesSharing(meaning.name.place);
      if (sharing.length === 0) return place ?? null;
      const wanted = (it: Place) => (country === null ? it.kind === "country" : it.country === country);
      return sharing.find(wanted) ?? null;
    }
  const towns = townsOf(keyOf(text));
  if (country !== null) return towns.find(({ place }) => place.country === country)?.place ?? null;
  const greatest = greatestOf(towns);
  return greatest?.also === null ? greatest.place : null;
}

const keyOf = (text: string) =>
  tokenize(text)
    .filter(({ kind }) => kind !== "mark")
    .map(({ norm }) => norm)
    .join(" ");

/** An actor and all that it belongs to, nearest first: `kataib-hezbollah`, `iran-backed-militias`, `iran`. */
export function lineageOf(actor: string): string[] {
  const line: string[] = [];
  for (let id: string | null = actor; id !== null && !line.includes(id); id = actorOf(id)?.parent ?? null)
    line.push(id);
  return line;
}

/** Whether two actors are one, one is part of the other, or neither. Backing is not belonging: a state and a militia are unrelated. */
export function actorsRelated(left: string, right: string): "same" | "parent" | "unrelated" {
  if (left === right) return "same";
  const belongs = (inner: string, outer: string) => {
    const kind = actorOf(inner)?.kind;
    return (
      lineageOf(inner).includes(outer) &&
      !(actorOf(outer)?.kind === "state" && (kind === "group" || kind === "umbrella"))
    );
  };
  return belongs(left, right) || belongs(right, left) ? "parent" : "unrelated";
}

/** The state of a country by its ISO code: `IL` → `israel`; null for seas and for land without a state. */
export function stateIn(country: string): string | null {
  return STATES.get(country) ?? null;
}

/** The first of each country is its state. */
const STATES: ReadonlyMap<string, string> = new Map(
  lexicon.actors
    .flatMap(({ country, kind, actor_id }): [string, string][] =>
      country !== null && (kind === "state" || kind === "population") ? [[country, actor_id]] : [],
    )
    .reverse(),
);

/** The actor that acts where an organisation speaks or commands: `centcom` → `us`. */
export function forceOf(actor: string): string {
  const found = actorOf(actor);
  return found?.kind === "organisation" && found.parent ? found.parent : actor;
}

/** Whether an actor is an armed group by its own name, which no table may know. */
export const isArmedGroup = (actor: string): boolean => (actorOf(actor)?.kind ?? "group") === "group";

/** Whether an actor is a state, its forces, or a coalition of states: such actors strike, others attack. */
export function isState(actor: string): boolean {
  const kind = actorOf(actor)?.kind;
  return kind === "state" || kind === "force" || kind === "organisation";
}
