import type { Sketch } from "../../engine/rule.js";
import type { Site } from "../../engine/sites.js";

/**
 * The place of a share is its own: "212 dead, including 64 in El Obeid" does not say where the others died, and "killed 12 in Bama and 30
 * in Dikwa" names one place for each. Parts that make up their whole say together where it was.
 */
export function ownPlaces(sketch: Sketch, shares: readonly Sketch[]): Sketch {
  const theirs = shares.filter((share) => share !== sketch && mayTake(sketch, share));
  const isTheirs = ({ from }: Site) => theirs.some((share) => share.from <= from && from < share.to);
  if (!sketch.sites.some(isTheirs)) return sketch;
  if (isMadeUpOf(sketch, theirs)) return { ...sketch, sites: landsOf(sketch, theirs), closed: ["place"] };
  const sites = sketch.sites.filter((site) => !isTheirs(site));
  const isOpen = sites.length === 0 && theirs.some(({ part }) => part === true);
  return isOpen ? { ...sketch, sites, closed: ["country", "place"] } : { ...sketch, sites };
}

/** A figure before the share: an event has the places of all that happened in it. */
const mayTake = (sketch: Sketch, { counted }: Sketch) =>
  sketch.counted !== null && counted !== null && sketch.counted.number < counted.number;

/** Of several towns only the country is that of the whole. */
const landsOf = (sketch: Sketch, shares: readonly Sketch[]): Site[] =>
  [sketch, ...shares].flatMap(({ sites }) => sites).map((site) => ({ ...site, kind: "country" }));

function isMadeUpOf(whole: Sketch, shares: readonly Sketch[]): boolean {
  const parts = shares.map((share) => (share.kind === "event" ? null : share.count.value) ?? 0);
  return whole.kind !== "event" && parts.reduce((sum, value) => sum + value, 0) === whole.count.value;
}
