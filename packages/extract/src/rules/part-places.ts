import type { Sketch } from "../engine/rule.js";
import type { Site } from "../engine/sites.js";
import type { View } from "../engine/view.js";
import { plainCount } from "./counted.js";

/** How many words may part a share from its place: "14 of them were in Iraq". */
const REACH = 6;

/**
 * The places of a whole that ends before token `behind`: "23 attacks, 14 of them in Iraq" does not say where the others were, and no
 * other statement may say it; where all shares have a place, the whole has them all.
 */
export function placesOfWhole(
  view: View,
  behind: number,
  sites: readonly Site[],
): Pick<Sketch, "sites" | "closed"> {
  const ofParts = sites.filter((site) => isOfPart(view, behind, site));
  if (ofParts.length !== 1) return { sites };
  return { sites: sites.filter((site) => site !== ofParts[0]), closed: ["country", "place"] };
}

/** Whether a count of its own leads to a place: "14 of them in | Iraq". */
const isOfPart = (view: View, behind: number, { from }: Site) =>
  view
    .within("count", Math.max(behind, from - REACH), from)
    .some(
      (count) =>
        plainCount(count) &&
        !view.any("event", count.to, from) &&
        !view.any("people", count.to, from) &&
        view.tokens.slice(count.to, from).every(({ norm }) => norm !== "," && norm !== "and"),
    );
