import type { Profile } from "../mentions/mention.js";
import type { Names, Site } from "../names.js";
import { type Evidence, evidence, NOTHING } from "./evidence.js";
import { metresBetween } from "./metres.js";

/** Two sites nearer than this, beyond their own radius, may be one: a base and the town beside it. */
const NEAR_METRES = 25_000;
const SITES: ReadonlySet<string> = new Set(["base", "city"]);

/** What sites say: two different bases or towns are two events. One report's strikes may hit several sites at one instant. */
export function comparePlaces(a: Profile, b: Profile, names: Names): Evidence {
  if (a.place === null || b.place === null) return NOTHING;
  if (a.place_id === null || b.place_id === null) return compareSpellings(a, b);
  const [left, right] = [names.place(a.place_id), names.place(b.place_id)];
  if (a.place_id === b.place_id) return sameSite(left);
  if (!left || !right) return evidence("unlocated_places");
  if (!SITES.has(left.kind) || !SITES.has(right.kind))
    return evidence(around(left, right) ? "place_within" : "regions_apart");
  if (around(left, right)) return evidence("places_near");
  const { instant } = a.when;
  const isOneRaid = a.event_type === "strike" && b.event_type === "strike" && instant !== null;
  return isOneRaid && instant === b.when.instant ? evidence("several_sites") : evidence("places_differ");
}

const sameSite = (site: Site | null) =>
  evidence(site && !SITES.has(site.kind) ? "same_region" : "same_place");

/** Names that the tables do not know: "the large airbase" may be any. */
function compareSpellings(a: Profile, b: Profile): Evidence {
  const [left, right] = [a.place?.toLowerCase() ?? "", b.place?.toLowerCase() ?? ""];
  if (left === right) return evidence("same_spelling");
  if (a.place_id === null && b.place_id === null) {
    if (left.includes(right) || right.includes(left)) return evidence("part_of_spelling");
    const areNames = a.report.id === b.report.id && isName(a) && isName(b);
    return evidence(areNames ? "names_of_one_report" : "other_spelling");
  }
  return evidence("unknown_place");
}

/** "Orlan", not "the large airbase", which may be another word for the same. */
const isName = ({ place }: Profile) => /^\p{Lu}/u.test(place ?? "");

/** Whether one is within the other or beside it. Without coordinates: whether they are of one country. */
function around(a: Site, b: Site): boolean {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null)
    return a.country !== null && a.country === b.country;
  const reach = (a.geo_radius_m ?? 0) + (b.geo_radius_m ?? 0) + NEAR_METRES;
  return metresBetween(a.latitude, a.longitude, b.latitude, b.longitude) <= reach;
}

/** Countries by ISO code, seas by name: two different countries are two events. A ship off a coast is recognised by the sea or the country. */
export function compareCountries(a: readonly string[], b: readonly string[]): Evidence {
  if (a.length === 0 || b.length === 0) return NOTHING;
  const shared = a.filter((code) => b.includes(code));
  if (shared.length > 0) return evidence(a.length === b.length ? "same_country" : "country_in_common");
  return evidence([...a, ...b].some(isSea) ? "sea_and_country" : "countries_differ");
}

/** A sea has a name where a country has a code of two letters. */
export const isSea = (area: string): boolean => area.length > 2;
