import type { ActorRow, PlaceRow } from "../rows/view-rows.js";

/** Slugs and codes as people read them, and who is a part of whom. All of it comes from the database. */
export interface Names {
  /** an actor's name; words that are no slug stay as they are */
  actor(id: string): string;
  /** a claimant's name: people and outlets that are no actors have their slug's words, `Sabrina Singh` */
  claimant(id: string): string;
  /** a country's, sea's or place's name */
  place(id: string): string;
  /** whether one is the other, or a part of it: a group of an umbrella */
  within(part: string, whole: string): boolean;
  /** the same in either direction */
  related(left: string, right: string): boolean;
}

export function namesFrom(actors: readonly ActorRow[], places: readonly PlaceRow[]): Names {
  const actorNames = new Map(actors.map((row) => [row.actor_id, nameOf(row)]));
  const kinds = new Map(actors.map((row) => [row.actor_id, row.kind]));
  const parents = new Map(
    actors.map((row) => [row.actor_id, isPartOf(row.kind, kinds.get(row.parent ?? "")) ? row.parent : null]),
  );
  const placeNames = new Map(places.map((row) => [row.place_id, row.name]));
  const within = (id: string, whole: string): boolean => {
    // a chain of parents that runs in a circle ends after as many steps as there are actors
    for (let at: string | null = id, step = 0; at !== null && step <= actors.length; step++) {
      if (at === whole) return true;
      at = parents.get(at) ?? null;
    }
    return false;
  };
  return {
    actor: (id) => actorNames.get(id) ?? readable(id),
    claimant: (id) => actorNames.get(id) ?? (isSlug(id) ? capitalised(id) : id),
    place: (id) => placeNames.get(id) ?? readable(id),
    within,
    related: (left, right) => within(left, right) || within(right, left),
  };
}

/** `Iraq`, `Iraq and Syria`, `Iraq, Jordan and Syria`. */
export function listWords(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}

/** With the article that English wants: `the United States`, `the Gulf of Aden`, `Iran`. */
export const withArticle = (name: string): string =>
  ARTICLE.test(name) && !/^(?:the|Al)\b|^[A-Z][\w-]*-backed\b/i.test(name) ? `the ${name}` : name;

const ARTICLE =
  /^(?:United|Gulf of|Strait of)\b|\b(?:Sea|Gulf|Ocean|Strait|Strip|Bank|coalition|Forces|Army|Front|Corps|Group|Union)$/;

/** A state's ministry or force is the state; a group that it backs is not. */
const isPartOf = (kind: string | null, parentKind: string | null | undefined): boolean =>
  parentKind !== "state" || (kind !== "group" && kind !== "umbrella");

/** People of no country have no proper name: `Civilians` is `civilians` in a sentence. */
const nameOf = ({ name, kind, country }: ActorRow): string =>
  kind === "population" && country === null ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

/** A claimant's slug may be one word: `reuters`, `police`. */
const isSlug = (id: string): boolean => id === id.toLowerCase() && !/\s/.test(id);

const capitalised = (slug: string): string =>
  slug
    .split("-")
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join(" ");

/** A slug without a name in the database: `red-sea` → `Red sea`. Codes and words of reports stay. */
const readable = (id: string): string =>
  SLUG.test(id) ? `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll("-", " ")}` : id;
