import type { Profile } from "../mentions/mention.js";
import type { Names, Site } from "../names.js";
import { type Evidence, evidence, NOTHING } from "./evidence.js";
import { metresBetween } from "./metres.js";

/** Two sites nearer than this, beyond their own radius, may be one: a base and the town beside it. */
const NEAR_METRES = 25_000;
const SITES: ReadonlySet<string> = new Set(["base", "city"]);

/** What sites say; null for two different bases or towns. One report's strikes may hit several sites at one instant. */
export function comparePlaces(a: Profile, b: Profile, names: Names): Evidence | null {
  if (a.place === null || b.place === null) return NOTHING;
  if (a.place_id === null || b.place_id === null) return compareSpellings(a, b);
  const [left, right] = [names.place(a.place_id), names.place(b.place_id)];
  if (a.place_id === b.place_id) return sameSite(left);
  if (!left || !right) return evidence(-1, "different places");
  if (!SITES.has(left.kind) || !SITES.has(right.kind))
    return around(left, right) ? evidence(0.3, "one place within the other") : evidence(-0.5);
  if (around(left, right)) return evidence(0.8, "places near one another");
  const { instant } = a.when;
  const isOneRaid = a.event_type === "strike" && b.event_type === "strike" && instant !== null;
  return isOneRaid && instant === b.when.instant ? evidence(-1, "several sites at one instant") : null;
}

const sameSite = (site: Site | null) =>
  site && !SITES.has(site.kind) ? evidence(0.8, "same region") : evidence(2, "same place");

/** Names that the tables do not know: "the large airbase" may be any. */
function compareSpellings(a: Profile, b: Profile): Evidence | null {
  const [left, right] = [a.place?.toLowerCase() ?? "", b.place?.toLowerCase() ?? ""];
  if (left === right) return evidence(1.8, "same place");
  if (a.place_id === null && b.place_id === null) {
    const isPart = left.includes(right) || right.includes(left);
    return isPart ? evidence(1, "same place") : evidence(-2, "different places");
  }
  return evidence(-0.4);
}

/** Whether one lies within the other or beside it. Without coordinates: whether they are of one country. */
function around(a: Site, b: Site): boolean {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null)
    return a.country !== null && a.country === b.country;
  const reach = (a.geo_radius_m ?? 0) + (b.geo_radius_m ?? 0) + NEAR_METRES;
  return metresBetween(a.latitude, a.longitude, b.latitude, b.longitude) <= reach;
}

/** Countries by ISO code, seas by name; null for two different countries. A ship off a coast is told by the sea or the country. */
export function compareCountries(a: readonly string[], b: readonly string[]): Evidence | null {
  if (a.length === 0 || b.length === 0) return NOTHING;
  const shared = a.filter((code) => b.includes(code));
  if (shared.length > 0)
    return evidence(0.5, a.length === b.length ? "same country" : "one country in common");
  return [...a, ...b].some((code) => code.length > 2) ? evidence(-0.5) : null;
}
