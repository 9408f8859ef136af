import type { Site } from "../../engine/sites.js";
import type { View } from "../../engine/view.js";
import { plainCount } from "../counted.js";

/** How many words may part a share from its place: "14 of them were in Iraq". */
const REACH = 6;

/** The places of a whole: "23 attacks, 14 of them in Iraq" does not say where the others were, unless all shares have a place. */
export function withoutPartPlaces(view: View, behind: number, sites: readonly Site[]): readonly Site[] {
  const ofParts = sites.filter((site) => isOfPart(view, behind, site));
  return ofParts.length === 1 ? sites.filter((site) => site !== ofParts[0]) : sites;
}

/** Whether a count of its own leads to a place: "14 of them in | Iraq". */
const isOfPart = (view: View, behind: number, { from }: Site) =>
  view
    .within("count", Math.max(behind, from - REACH), from)
    .some(
      (count) =>
        plainCount(count) &&
        view.within("event", count.to, from).length === 0 &&
        view.within("people", count.to, from).length === 0 &&
        view.tokens.slice(count.to, from).every(({ norm }) => norm !== "," && norm !== "and"),
    );
