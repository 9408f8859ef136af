import { placeOf } from "@sitrep/lexicon";
import type { Candidate } from "../engine/candidate.js";
import { mayBeSame } from "../engine/sides.js";

/** A base or town and the province around it, as far as the country tells. */
export function isAround(a: Candidate, b: Candidate): boolean {
  const wide = [a, b].filter(({ place }) => place?.place_id && placeOf(place.place_id)?.kind === "region");
  return wide.length === 1 && mayBeSame(a.country, b.country);
}

const placeKey = ({ place }: Candidate) => place?.place_id ?? place?.name.toLowerCase();

export const samePlace = (a: Candidate, b: Candidate): boolean =>
  a.place !== null && b.place !== null && placeKey(a) === placeKey(b);
