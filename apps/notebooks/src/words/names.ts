import type { ActorRow, PlaceRow } from "../rows/view-rows.js";

/** Slugs and codes as people read them, and who is a part of whom. All of it comes from the database. */
export interface Names {
  /** an actor's name; words that are no slug stay as they are */
  actor(id: string): string;
  /** a country's, sea's or place's name */
  place(id: string): string;
  /** whether one is the other, or a part of it: a group of an umbrella */
  related(left: string, right: string): boolean;
}

export function namesFrom(actors: readonly ActorRow[], places: readonly PlaceRow[]): Names {
  const actorNames = new Map(actors.map((row) => [row.actor_id, row.name]));
  const parents = new Map(actors.map((row) => [row.actor_id, row.parent]));
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
    place: (id) => placeNames.get(id) ?? readable(id),
    related: (left, right) => within(left, right) || within(right, left),
  };
}

/** `Iraq`, `Iraq and Syria`, `Iraq, Jordan and Syria`. */
export function listWords(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}

/** With the article that English wants: `the United States`, `the US-led coalition`, `Iran`. */
export const withArticle = (name: string): string =>
  /^(?:United|US-led)\b|\b(?:Sea|Gulf|coalition|Forces|Army|Front|Corps|Group|Union|Houthis|militias|shipping)$/.test(
    name,
  ) && !/^(?:the|[A-Z][\w-]*-backed|Commercial)\b/.test(name)
    ? `the ${name}`
    : name;

/** A slug without a name in the database: `red-sea` → `Red sea`. Codes and words of reports stay. */
const readable = (id: string): string =>
  /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(id)
    ? `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll("-", " ")}`
    : id;
