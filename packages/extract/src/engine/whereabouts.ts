import type { PlaceReading } from "@sitrep/model";
import type { Site } from "./sites.js";

/** The countries of sites, or the seas where one is among them. */
export const countriesOf = (sites: readonly Site[]): string[] => {
  const seas = sites.filter((site) => site.kind === "sea");
  const found = seas.length > 0 ? seas : sites;
  return [...new Set(found.flatMap((site) => site.country))];
};

const RANK = { base: 0, named: 1, city: 2, region: 3, sea: 9, country: 9 } as const;

/** The most exact site: a base before a town before a province. */
export const placeOf = (sites: readonly Site[]): PlaceReading | null =>
  [...sites]
    .filter((site) => RANK[site.kind] < 9)
    .sort((a, b) => RANK[a.kind] - RANK[b.kind] || a.from - b.from)[0]?.reading ?? null;
