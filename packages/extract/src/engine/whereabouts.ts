import { nameWordsOf } from "@sitrep/lexicon";
import type { PlaceReading } from "@sitrep/model";
import type { Site } from "./sites.js";

/** The countries of sites, or the seas where one is among them. */
export function countriesOf(sites: readonly Site[]): string[] {
  const atSea = sites.some((site) => site.kind === "sea");
  const codes: string[] = [];
  for (const { kind, country } of sites)
    if (!atSea || kind === "sea") for (const code of country) if (!codes.includes(code)) codes.push(code);
  return codes;
}

const RANK = { base: 0, named: 1, city: 2, region: 3, sea: 9, country: 9 } as const;

/** The most exact site: a base before a town before a province. */
export const placeOf = (sites: readonly Site[]): PlaceReading | null =>
  [...sites]
    .filter((site) => RANK[site.kind] < 9)
    .sort((a, b) => rankIn(sites, a) - rankIn(sites, b) || a.from - b.from)[0]?.reading ?? null;

/** "Chatroo village of Kishtwar district": a district that no table knows, beside what is in it. */
const rankIn = (sites: readonly Site[], site: Site) =>
  isWide(site) &&
  sites.some((other) => !isWide(other) && RANK[other.kind] <= RANK.city && gap(site, other) <= NEAR)
    ? RANK.region - 0.5
    : RANK[site.kind];

const isWide = ({ kind, reading }: Site) =>
  kind === "named" && WIDE.has(reading.name.slice(reading.name.lastIndexOf(" ") + 1).toLowerCase());
const WIDE = nameWordsOf("region_noun");

/** Tokens between two sites: "of", a comma. */
const gap = (a: Site, b: Site) => Math.max(a.from - b.to, b.from - a.to);
const NEAR = 2;
