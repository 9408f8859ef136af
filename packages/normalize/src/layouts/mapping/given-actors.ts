import type { GivenActor } from "@sitrep/model";
import { actorIn, countryIn, slugOf } from "../words.js";
import type { Mapping } from "./mapping.js";

/** Who the names of a sidecar's `actors` are: actors of the lexicon, or new ones. */
export interface GivenActors {
  /** by their names in lower case: their ids */
  readonly ids: ReadonlyMap<string, string>;
  /** those that the lexicon does not have */
  readonly actors: readonly GivenActor[];
}

export function givenActors({ actors = {} }: Mapping): GivenActors | null {
  const all = Object.entries(actors);
  if (all.length === 0) return null;
  const ids = new Map<string, string>();
  const others: GivenActor[] = [];
  for (const [name, { country, kind = "force" }] of all) {
    const known = actorIn(name);
    const actor_id = known ?? (slugOf(name) || name);
    ids.set(name.trim().toLowerCase(), actor_id);
    if (known !== null) continue;
    others.push({
      actor_id,
      name: name.trim(),
      kind,
      country: country === undefined ? null : countryIn(country),
    });
  }
  return { ids, actors: others };
}
