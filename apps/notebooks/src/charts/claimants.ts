import { OTHER, PALETTE } from "../drawing/palette.js";
import type { Evidence } from "../rows/view-rows.js";
import type { Names } from "../words/names.js";
import type { LegendItem } from "./chart.js";

/** Who says a figure, as a colour and a name. The long tail shares one colour; the table has every name. */
export interface Claimants {
  colourOf(row: Evidence): string;
  /** the name for a direct label; null for the tail and for outlets */
  labelOf(row: Evidence): string | null;
  /** whose figures a step may join; null for outlets, each of which speaks for itself */
  seriesOf(row: Evidence): string | null;
  readonly legend: readonly LegendItem[];
}

/** Claimants with a colour of their own. */
const OWN = 3;
/** A colour for one figure tells nobody anything that the table does not. */
const ENOUGH = 2;

export function claimantsOf(rows: readonly Evidence[], names: Names): Claimants {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const ranked = [...counts].sort(
    ([leftKey, left], [rightKey, right]) => right - left || (leftKey < rightKey ? -1 : 1),
  );
  const named = ranked.filter(([, count]) => count >= ENOUGH).slice(0, OWN);
  const colours = new Map(named.map(([key], at) => [key, PALETTE[at] ?? OTHER]));
  const tail = ranked.length - named.length;
  const tailColour = PALETTE[OWN] ?? OTHER;
  return {
    colourOf: (row) => {
      const key = keyOf(row);
      return key === null ? OTHER : (colours.get(key) ?? tailColour);
    },
    labelOf: (row) => {
      const key = keyOf(row);
      return key !== null && colours.has(key) ? names.claimant(key) : null;
    },
    seriesOf: keyOf,
    legend: [
      ...named.map(([key]) => swatch(names.claimant(key), colours.get(key) ?? OTHER)),
      ...(tail > 0
        ? [
            swatch(
              tail === 1 ? names.claimant(ranked[named.length]?.[0] ?? "") : `${tail} other claimants`,
              tailColour,
            ),
          ]
        : []),
      ...(rows.some((row) => keyOf(row) === null) ? [swatch("outlets that name no claimant", OTHER)] : []),
    ],
  };
}

/** `a senior official` and `senior official` are one claimant. */
const keyOf = ({ said_by, said_by_words }: Evidence): string | null =>
  (said_by ?? said_by_words)?.replace(/^(?:an?|the) /i, "") ?? null;

const swatch = (label: string, colour: string): LegendItem => ({
  label,
  swatch: { form: "dot", colour, radius: 5, hollow: false },
});
