import { placeNamed, placeOf, wordList } from "@sitrep/lexicon";
import { mayBeSame } from "../engine/sides.js";
import type { Statement } from "../engine/statement.js";

/** A base or town and the province around it, as far as the country tells. */
export function isAround(a: Statement, b: Statement): boolean {
  const wide = [a, b].filter(isArea);
  if (wide.length === 1) return mayBeSame(a.country, b.country);
  return isPartOf(a, b) || isPartOf(b, a);
}

/** "Gao region", also one that no table knows. */
export function isArea({ place, view, country }: Statement): boolean {
  if (place === null) return false;
  if (place.place_id === null)
    return AREAS.has(place.name.toLowerCase().slice(place.name.lastIndexOf(" ") + 1));
  if (placeOf(place.place_id)?.kind === "region") return true;
  return view.sentence.part === "headline" && namesArea(place.name, country[0] ?? null);
}

/** "School bombed in Gao": a headline has no room for the word that tells a region from its capital. */
const namesArea = (name: string, country: string | null): boolean =>
  [...AREAS].some((area) => placeNamed(`${name} ${area}`, country)?.kind === "region");
const AREAS = wordList("context/same-place/areas");

/** "the Toul neighbourhood" and a town: nobody knows that it is another's. */
const isPartOf = (part: Statement, town: Statement) =>
  part.place !== null &&
  part.place.place_id === null &&
  /\b(?:neighbou?rhood|quarter|suburb)$/i.test(part.place.name) &&
  town.place?.place_id != null &&
  placeOf(town.place.place_id)?.kind === "city" &&
  mayBeSame(part.country, town.country);

/** "a hotel in Mogadishu … the attack on the Villa Rays hotel": a building that no table knows may be in the town. */
export const isSiteIn = (site: Statement, town: Statement): boolean =>
  site.place !== null &&
  site.place.place_id === null &&
  BUILDINGS.has(site.place.name.toLowerCase().slice(site.place.name.lastIndexOf(" ") + 1)) &&
  town.place?.place_id != null &&
  placeOf(town.place.place_id)?.kind === "city" &&
  mayBeSame(site.country, town.country);
const BUILDINGS = wordList("context/same-place/buildings");

/** "Khyber Pakhtunkhwa province" is the region that the table has without the word. */
const placeKey = ({ place, country }: Statement) => {
  if (!place || place.place_id) return place?.place_id;
  const [bare, word] = [place.name.slice(0, place.name.lastIndexOf(" ")), place.name.split(" ").at(-1) ?? ""];
  const region = AREAS.has(word.toLowerCase()) ? placeNamed(bare, country[0] ?? null) : null;
  return region?.kind === "region" ? region.place_id : place.name.toLowerCase();
};

export const samePlace = (a: Statement, b: Statement): boolean =>
  a.place !== null && b.place !== null && placeKey(a) === placeKey(b);

/** Nothing against one land: what happened off a coast is told of the sea or of the country. */
export function sameLand(left: readonly string[], right: readonly string[]): boolean {
  if (mayBeSame(left, right)) return true;
  const isAtSea = (codes: readonly string[]) => codes.every((code) => code.length > 2);
  return isAtSea(left) !== isAtSea(right);
}
